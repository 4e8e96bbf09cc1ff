package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything is written in UTF-8, whichever encoding is asked for. */
class WrittenInUtf8Test {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Told TOLD = Story.of(492);
    private static final String MEMBER = SIDE.token(1, "mithaq admin");

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    static Stream<String> addresses() {
        return Stream.concat(
                Addresses.ofCoalition(TOLD.id().value()).stream(),
                Stream.of(
                        "/api/coalitions",
                        "/api/rulebook",
                        "/api/projections",
                        "/api/asyncapi.json",
                        "/api/webhooks",
                        "/schemas/events/decision.recorded.v1.json",
                        "/v3/api-docs",
                        "/actuator/health",
                        "/actuator/prometheus",
                        "/coalitions",
                        "/rulebook",
                        "/nothing-here"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void whateverIsAskedFor(String address) {
        for (String type : new String[] {"application/json", "text/html", "text/csv", "*/*"}) {
            HttpResponse<byte[]> plain = SIDE.raw(address, MEMBER, "Accept", type);
            for (String charset : new String[] {"utf-16", "iso-8859-1", "windows-1256", "nonsense"}) {
                HttpResponse<byte[]> asked = SIDE.raw(address, MEMBER, "Accept", type + ";charset=" + charset);

                assertThat(asked.statusCode()).as(type + " " + charset).isEqualTo(plain.statusCode());
                assertThat(asked.headers().firstValue("Content-Type"))
                        .as(type + " " + charset)
                        .isEqualTo(plain.headers().firstValue("Content-Type"));
            }
            assertThat(plain.statusCode()).isLessThan(500);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void pagesKeepTheirLetters(String address) {
        if (address.startsWith("/coalitions")) {
            byte[] page = SIDE.raw(address, MEMBER, "Accept", "text/html;charset=iso-8859-1")
                    .body();

            assertThat(new String(page, StandardCharsets.UTF_8)).containsPattern("[\u0621-\u064a]{3}");
        }
    }
}
