package org.mithaq.query.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets, never broken within a character (RFC 5545 §3.1); the library counts characters. */
final class Folding {

    private static final int MOST = 75;
    private static final String FOLD = "\r\n ";

    private Folding() {}

    /** The lines, folded anew. */
    static byte[] octets(String lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String line : lines.replace(FOLD, "").split("\r\n")) {
            int length = 0;
            for (int character : line.codePoints().toArray()) {
                byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
                if (length + bytes.length > MOST) {
                    out.writeBytes(FOLD.getBytes(StandardCharsets.UTF_8));
                    length = 1;
                }
                out.writeBytes(bytes);
                length += bytes.length;
            }
            out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
