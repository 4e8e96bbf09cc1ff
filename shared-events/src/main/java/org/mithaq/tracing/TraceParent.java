package org.mithaq.tracing;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header {@code traceparent} of W3C Trace Context, version 00, as it goes with a record of the log. */
public final class TraceParent {

    /** Its name. */
    public static final String HEADER = "traceparent";

    /** The form of its value, as a regular expression. */
    public static final Pattern FORM = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    private TraceParent() {}

    /** The header's value. */
    public static String of(TraceContext span) {
        return "00-%s-%s-%s"
                .formatted(span.traceId(), span.spanId(), Boolean.TRUE.equals(span.sampled()) ? "01" : "00");
    }

    /** What the value names; empty where it is of another form. */
    public static Optional<TraceContext> read(String value, Tracer tracer) {
        Matcher parts = FORM.matcher(value);
        return parts.matches()
                ? Optional.of(tracer.traceContextBuilder()
                        .traceId(parts.group(1))
                        .spanId(parts.group(2))
                        .sampled((Integer.parseInt(parts.group(3), 16) & 1) == 1)
                        .build())
                : Optional.empty();
    }
}
