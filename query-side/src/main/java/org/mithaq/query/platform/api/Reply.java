package org.mithaq.query.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Answers with an entity tag, or with 304 to whom has that already (RFC 9110 §13.1.2). Readers from whom different things
 * are withheld have different tags, and caches keep their answers apart.
 */
public final class Reply {

    private static final String READER = Reply.class.getName() + ".reader";

    private Reply() {}

    /** From now on the request is of a reader who may read what others may not, or less; equal texts read the same. */
    public static void readBy(HttpServletRequest request, String reader) {
        request.setAttribute(READER, UUID.nameUUIDFromBytes(reader.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether it is of such a reader. */
    public static boolean ofAPart(HttpServletRequest request) {
        return request.getAttribute(READER) != null;
    }

    /**
     * For the state of a coalition. The tag is the sequence that it reflects and nothing else, as {@code If-Match} of a
     * command takes it.
     */
    public static <T> ResponseEntity<T> of(HttpServletRequest request, long sequence, Supplier<T> body) {
        return tagged(request, "\"" + sequence + "\"", body);
    }

    /**
     * For an answer that also changes with something else, such as the day. The tag is a weak one, so that the answer may
     * be compressed on its way.
     */
    public static <T> ResponseEntity<T> of(
            HttpServletRequest request, long sequence, Object besides, Supplier<T> body) {
        Object reader = request.getAttribute(READER);
        String whose = reader == null ? "" : "." + reader;
        return tagged(request, "W/\"" + sequence + "." + besides + whose + "\"", body);
    }

    private static <T> ResponseEntity<T> tagged(HttpServletRequest request, String tag, Supplier<T> body) {
        boolean known = matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(tag)
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE)
                .cacheControl(CacheControl.noCache().cachePrivate());
        return known ? answer.build() : answer.body(body.get());
    }

    private static boolean matches(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(",", -1))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || opaque(known).equals(opaque(tag)));
    }

    /** What weak comparison looks at (RFC 9110 §8.8.3.2). */
    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
