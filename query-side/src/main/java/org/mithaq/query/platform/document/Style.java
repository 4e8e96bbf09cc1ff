package org.mithaq.query.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheets of documents; they contain none of {@code <>&}. */
final class Style {

    private static final String SCREEN = new String(resource("screen.css"), StandardCharsets.UTF_8);
    private static final String PRINT = new String(resource("print.css"), StandardCharsets.UTF_8);

    private Style() {}

    static String of(XhtmlRenderer.Medium medium) {
        return switch (medium) {
            case SCREEN -> SCREEN;
            case PRINT -> PRINT;
        };
    }

    /** What a browser is told to allow: this very style sheet and nothing else (CSP 3 §6.7.3.2). */
    static String contentPolicy() {
        return "default-src 'none'; style-src 'sha256-" + sha256(SCREEN)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    static byte[] resource(String name) {
        try (InputStream stream = Style.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
