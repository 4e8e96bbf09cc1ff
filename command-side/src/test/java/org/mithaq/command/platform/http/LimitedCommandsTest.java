package org.mithaq.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.mithaq.events.Id;
import org.mithaq.web.ProblemType;
import org.springframework.test.context.TestPropertySource;

/** Two commands a minute of one caller. */
@TestPropertySource(properties = "mithaq.limits.caller=2")
class LimitedCommandsTest extends CommandServer {

    @Test
    void aCallerThatSendsTooManyCommandsIsToldWhenToGoOn() throws Exception {
        String caller = somebody("mithaq");
        assertThat(assess(caller).statusCode()).isEqualTo(201);
        assertThat(assess(caller).statusCode()).isEqualTo(201);
        HttpResponse<String> refused = assess(caller);
        CommandEndpointTest.problem(refused, 429, ProblemType.TOO_MANY_REQUESTS);
        assertThat(Integer.parseInt(String.valueOf(header(refused, "Retry-After"))))
                .isBetween(1, 30);
        assertThat(assess(somebody("mithaq")).statusCode()).isEqualTo(201);
    }

    @Test
    void anImportIsNotHeldUp() throws Exception {
        String importing = somebody("mithaq import");
        for (int sent = 0; sent < 20; sent++) {
            assertThat(assess(importing).statusCode()).isEqualTo(201);
        }
    }

    private HttpResponse<String> assess(String token) throws Exception {
        return exchange(command(newCoalition(), "assess-readiness")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(READY)));
    }

    private static String somebody(String scopes) {
        return token(claims -> claims.subject(Id.next()).claim("scope", scopes));
    }
}
