package org.mithaq.query;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mithaq.web.ProblemType;
import org.mithaq.web.RawExchange;

class RefusedByTheServerTest {

    private static final Told STORY = Story.of(346);

    private final RunningQuerySide side = RunningQuerySide.shared();

    @Test
    void whatTomcatTurnsAwayIsAProblemInBothLanguages() throws IOException {
        RawExchange.badOnesAreProblems(side.port());
    }

    @Test
    void aSearchMayBeLongButMustBeEncoded() throws IOException {
        side.tell(STORY);
        // taken by the server, and then too long for a search: the answer names the parameter
        search("%D9%85".repeat(1_500)).isA(400, ProblemType.MALFORMED_REQUEST);
        search("%zz").isA(400, ProblemType.MALFORMED_ADDRESS);
    }

    private RawExchange search(String words) throws IOException {
        return RawExchange.of(
                side.port(),
                "GET /api/coalitions/" + STORY.id() + "/decisions?text=" + words + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Authorization: Bearer " + side.token(Told.DIRECTOR, "mithaq"));
    }
}
