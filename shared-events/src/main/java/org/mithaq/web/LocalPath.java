package org.mithaq.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Tells a path on this server from everything that could lead a browser elsewhere. */
final class LocalPath {

    private LocalPath() {}

    /**
     * The path, with what is not ASCII percent-encoded; {@code null} when it is none. Browsers take a backslash for a
     * slash and drop control characters, so neither may occur, and two slashes at the start name another host
     * (RFC 3986 §4.2).
     */
    static @Nullable URI parse(String to) {
        boolean strange = to.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c) || Character.isWhitespace(c));
        if (strange || !to.startsWith("/") || to.startsWith("//")) {
            return null;
        }
        try {
            URI path = new URI(to);
            return path.isAbsolute() || path.getRawAuthority() != null ? null : new URI(path.toASCIIString());
        } catch (URISyntaxException malformed) {
            return null;
        }
    }
}
