package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.mithaq.text.Text;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Answers what the firewall of the security filters turns away: methods that are none of HTTP's, addresses that may be
 * read in more than one way, and headers with control characters.
 */
final class FirewallRefusal implements RequestRejectedHandler {

    private static final Text AMBIGUOUS = Text.of(
            "في العنوان جزء فارغ (\"//\") أو جزء \".\" أو \"..\" أو فاصلة منقوطة أو علامة من هذه بالترميز المئوي، أو في ترويسة"
                    + " محرف لا يصح أن يرد فيها. اكتبوا العنوان من غيرها، ورمّزوا في الترويسات كل حرف غير لاتيني.",
            "The address has an empty part (\"//\"), a part \".\" or \"..\", a semicolon or one of these percent-encoded,"
                    + " or a header has a character that may not stand in it. Write the address without them, and encode"
                    + " in headers each letter that is not Latin.");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        boolean known = Arrays.stream(HttpMethod.values()).anyMatch(method -> method.matches(request.getMethod()));
        Problem problem = known
                ? Problem.of(ProblemType.MALFORMED_REQUEST).explain(AMBIGUOUS)
                : Problem.of(ProblemType.NOT_IMPLEMENTED);
        ProblemWriter.write(problem, request, response);
    }
}
