package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What Tomcat turns away by itself, over a bare socket: HTTP clients would not send it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = WebEdgeTest.Application.class)
class ServerRefusalTest {

    private static final TestTokens TOKENS = new TestTokens();
    private static final String HOST = "Host: localhost";
    private static final String CLOSE = "Connection: close";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("mithaq.security.jwk-set", () -> TOKENS.jwkSet().toUri());
    }

    @Test
    void whatCannotBeReadIsAProblemInBothLanguages() throws IOException {
        RawExchange.badOnesAreProblems(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a{b}", "/a?q=سلام", "/a%00", "/a%2Fb", "/a%FF", "/a%", "*", "/a?q=<x>", "/a|b"})
    void whatMayNotStandInAnAddressIsSaid(String address) throws IOException {
        of("GET " + address + " HTTP/1.1", HOST, CLOSE).isA(400, ProblemType.MALFORMED_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"G{T / HTTP/1.1", "nonsense", "GET / FOO", "GET / HTTP/1.1\r\nBad Name: x"})
    void whatIsNotHttpIsSaid(String first) throws IOException {
        of(first, HOST, CLOSE).isA(400, ProblemType.NOT_HTTP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: two", "Content-Length: many", "Content-Length: 1\r\nContent-Length: 2"})
    void headersThatContradictAreNotHttp(String header) throws IOException {
        of("POST / HTTP/1.1", HOST, header, CLOSE).isA(400, ProblemType.NOT_HTTP);
    }

    @Test
    void headersHaveLimitsInSizeAndNumber() throws IOException {
        of("GET / HTTP/1.1", HOST, "X-Long: " + "x".repeat(33_000)).isA(431, ProblemType.HEADERS_TOO_LARGE);
        of("GET / HTTP/1.1", HOST, "A: b\r\n".repeat(100) + "A: b").isA(431, ProblemType.HEADERS_TOO_LARGE);
    }

    @Test
    void aLongArabicSearchIsWithinTheLimit() throws IOException {
        assertThat(of("GET /word?text=" + "%D9%85".repeat(5_000) + " HTTP/1.1", HOST, authorization(), CLOSE)
                        .answer())
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aQueryThatCannotBeDecodedIsAMalformedAddress() throws IOException {
        of("GET /scoped?number=%zz HTTP/1.1", HOST, authorization(), CLOSE).isA(400, ProblemType.MALFORMED_ADDRESS);
    }

    @Test
    void whatTheServerDoesNotKnowIsNotItsFault() throws IOException {
        of("GET / HTTP/3.0", HOST, CLOSE).isA(505, ProblemType.UNSUPPORTED_HTTP_VERSION);
        of("POST / HTTP/1.1", HOST, "Transfer-Encoding: foo", CLOSE).isA(501, ProblemType.NOT_IMPLEMENTED);
        of("CONNECT a:1 HTTP/1.1", HOST, CLOSE).isA(501, ProblemType.NOT_IMPLEMENTED);
    }

    @Test
    void theLanguageAndTheFormAreThoseAskedForWhereTheyCanBeRead() throws IOException {
        assertThat(of("GET /a%zz HTTP/1.1", HOST, "Accept-Language: en", CLOSE).answer())
                .contains("Content-Language: en\r\n", "\"title\":\"The address is malformed\"")
                // RFC 9457: a URI reference, which this is not
                .doesNotContain("instance");
        assertThat(of("GET /a%zz HTTP/1.1", HOST, "Accept-Language: ar", "Accept: text/html,*/*", CLOSE)
                        .answer())
                .contains("Content-Type: text/html", "dir=\"rtl\"", "<h1>العنوان غير صحيح الصيغة</h1>")
                .doesNotContain("Tomcat", "Exception");
    }

    private static String authorization() {
        return "Authorization: Bearer " + TOKENS.token(claims -> claims);
    }

    private RawExchange of(String... lines) throws IOException {
        return RawExchange.of(port, lines);
    }
}
