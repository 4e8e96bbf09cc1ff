package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A request as it was put on the wire, however wrong, and what came back.
 *
 * @param answer the whole answer, its head and its body
 */
public record RawExchange(String answer) {

    private static final int PATIENCE_MILLIS = 10_000;

    /** Sends those lines as they are, and reads until the server closes. */
    public static RawExchange of(int port, String... lines) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new RawExchange(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Sends what Tomcat itself turns away, and checks that each is answered by a problem in words for people. */
    public static void badOnesAreProblems(int port) throws IOException {
        String host = "Host: localhost";
        String close = "Connection: close";
        of(port, "GET /" + "x".repeat(33_000) + " HTTP/1.1", host)
                .isA(414, ProblemType.ADDRESS_TOO_LONG)
                .isInBothLanguages("العنوان أطول من المسموح / The address is too long");
        of(port, "GET /minutes/سلام HTTP/1.1", host)
                .isA(400, ProblemType.MALFORMED_ADDRESS)
                .isInBothLanguages("العنوان غير صحيح الصيغة / The address is malformed");
        of(port, "GET /a%zz HTTP/1.1", host, close)
                .isA(400, ProblemType.MALFORMED_ADDRESS)
                .isInBothLanguages("العنوان غير صحيح الصيغة / The address is malformed");
        of(port, "GET / HTTP/1.1", close)
                .isA(400, ProblemType.NOT_HTTP)
                .isInBothLanguages("ما وصل ليس طلب HTTP سليماً / What came is not a well-formed HTTP request");
    }

    /** Whether it is such a problem, and nothing of the server's own shows. */
    public RawExchange isA(int status, ProblemType type) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Type: application/problem+json", "\"type\":\"" + type.uri() + "\"")
                .contains("\"status\":" + status)
                .doesNotContain("Tomcat", "Exception", "\tat ", "org.apache", "<html");
        return this;
    }

    private void isInBothLanguages(String title) {
        assertThat(answer).contains("Content-Language: ar, en", "\"title\":\"" + title + "\"");
    }
}
