package org.mithaq.command.platform.http;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mithaq.web.RawExchange;

class RefusedByTheServerTest extends CommandServer {

    @Test
    void whatTomcatTurnsAwayIsAProblemInBothLanguages() throws IOException {
        RawExchange.badOnesAreProblems(request("/").build().uri().getPort());
    }
}
