package org.mithaq.benchmark;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection that sends ready-made HTTP/1.1 requests one after the other and reads no more of an answer than it must, so
 * that the client takes little of the cores it shares with the server. For one thread at a time.
 */
final class HttpConnection implements Closeable {

    private final URI address;
    private Socket socket;
    private InputStream in;
    /** Of the last answer. */
    private String body = "";

    private HttpConnection(URI address) throws IOException {
        this.address = address;
        this.socket = socket(address);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    static HttpConnection open(String address) throws IOException {
        return new HttpConnection(URI.create(address));
    }

    private static Socket socket(URI address) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** A server may end a connection after so many requests, and says so. */
    private void reopen() throws IOException {
        socket.close();
        socket = socket(address);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** The bytes of a request. */
    static byte[] post(String path, String token, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                """.formatted(path, token, body.length);
        byte[] request = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, request, 0, head.length());
        System.arraycopy(body, 0, request, head.length(), body.length);
        return request;
    }

    /** The bytes of a request. */
    static byte[] get(String path, String token) {
        return """
                GET %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                \r
                """.formatted(path, token).getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends the request and waits for the whole answer. */
    void require(int status, byte[] request) throws IOException {
        int given = status(request);
        if (given != status) {
            throw new IOException(given + " " + body);
        }
    }

    /** Sends the request, waits for the whole answer, and returns its status. */
    int status(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String answer = line();
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = true;
            } else if (lower.equals("connection: close")) {
                last = true;
            }
        }
        body = chunked ? chunks() : text(length);
        if (last) {
            reopen();
        }
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private String text(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the server has ended the connection");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server has ended the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
