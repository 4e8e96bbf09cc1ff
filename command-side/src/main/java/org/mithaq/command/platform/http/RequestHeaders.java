package org.mithaq.command.platform.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.Id;
import org.springframework.http.HttpHeaders;

/** Reads what stands beside a command's body. Each method throws a {@link FieldException} on anything malformed. */
final class RequestHeaders {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** A strong entity tag (RFC 9110 §8.8.3) that holds a sequence of at most 18 digits. */
    private static final Pattern SEQUENCE = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private RequestHeaders() {}

    /** The author's idempotency key, or a new one. */
    static CommandId commandId(@Nullable String header) {
        try {
            return new CommandId(header == null ? Id.next() : header);
        } catch (IllegalArgumentException malformed) {
            throw new FieldException(FieldError.header(IDEMPOTENCY_KEY, FieldFault.NOT_A_UUID.text()));
        }
    }

    /** The sequence the author last saw, or {@code null} when it does not matter. */
    static @Nullable Long expectedSequence(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher sequence = SEQUENCE.matcher(ifMatch.strip());
        if (!sequence.matches()) {
            throw new FieldException(FieldError.header(HttpHeaders.IF_MATCH, FieldFault.NOT_A_SEQUENCE.text()));
        }
        return Long.valueOf(sequence.group(1));
    }

    static CoalitionId coalition(String path) {
        try {
            return new CoalitionId(path);
        } catch (IllegalArgumentException malformed) {
            throw new FieldException(FieldError.parameter("coalition", FieldFault.NOT_A_UUID.text()));
        }
    }

    static boolean dryRun(@Nullable String parameter) {
        return switch (parameter) {
            case null -> false;
            case "false" -> false;
            case "true", "" -> true;
            default -> throw new FieldException(FieldError.parameter("dryRun", FieldFault.NOT_A_FLAG.text()));
        };
    }
}
