package org.mithaq.web;

import java.net.URI;
import java.util.Locale;

/**
 * Every kind of problem (RFC 9457 §3.1.1) with which a request is turned away. Its title and its detail are in the
 * resource bundles under its {@link #label}.
 */
public enum ProblemType {
    /** The request is not of the form that is asked for; {@code errors} says where. */
    MALFORMED_REQUEST(400),
    /** What was sent is not a request as HTTP/1.1 has them (RFC 9112). */
    NOT_HTTP(400),
    /** The address has a character that may not stand there as it is, or cannot be decoded (RFC 3986). */
    MALFORMED_ADDRESS(400),
    NOT_UTF_8(400),
    NOT_A_PAGE_HERE(400),
    UNAUTHENTICATED(401),
    INVALID_TOKEN(401),
    FORBIDDEN(403),
    INSUFFICIENT_SCOPE(403),
    /** The token lacks a claim that says who calls. */
    INCOMPLETE_IDENTITY(403),
    /** The actor may not act here, or not in that capacity. */
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    NO_SUCH_COALITION(404),
    NO_SUCH_COMMAND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** Governance rules refuse the command; {@code rules} names every one. */
    REFUSED_BY_RULES(409),
    ALREADY_EXISTS(409),
    WRONG_STATE(409),
    STALE_SEQUENCE(412),
    BODY_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    CONTRADICTORY_INPUT(422),
    UNKNOWN_REFERENCE(422),
    COMMAND_ID_REUSED(422),
    /** In the format asked for, the document takes more memory than there is for it. */
    DOCUMENT_TOO_LONG(422),
    /** The caller, or the remote address, sent more than is taken in so short a time; {@code Retry-After} says when to go on. */
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    /** Any other fault of the request, by its status. */
    REQUEST_REFUSED(400),
    INTERNAL_ERROR(500),
    /** A method or a transfer encoding that this server does not know. */
    NOT_IMPLEMENTED(501),
    /** Whether the command was recorded is unknown; the same command may be sent again. */
    OUTCOME_UNKNOWN(503),
    /** Something this server needs does not answer. */
    UNAVAILABLE(503),
    UNSUPPORTED_HTTP_VERSION(505);

    private static final String BASE = "https://mithaq.org/problems/";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** The last part of the type's address, such as {@code refused-by-rules}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The member {@code type} of the problem. */
    public URI uri() {
        return URI.create(BASE + label());
    }
}
