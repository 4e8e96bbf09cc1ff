package org.mithaq.command.platform.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a time in the text form of ISO 8601 only, of the years 1970 to 2199: anything else is a slip. */
final class TimeReader<T extends Temporal> extends StdScalarDeserializer<T> {

    private static final LocalDate EARLIEST = LocalDate.EPOCH;
    private static final LocalDate AFTER_LATEST = LocalDate.of(2200, 1, 1);

    private final Class<T> type;

    TimeReader(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return type.cast(context.handleUnexpectedToken(type, json));
        }
        String text = json.getString();
        try {
            if (isInRange(text)) {
                return type.cast(type == Instant.class ? Instant.parse(text) : LocalDate.parse(text));
            }
        } catch (DateTimeException malformed) {
            throw context.weirdStringException(text, type, "not of the form asked for");
        }
        throw context.weirdStringException(text, type, "out of range");
    }

    private boolean isInRange(String text) {
        LocalDate day = type == Instant.class
                ? LocalDate.ofInstant(Instant.parse(text), ZoneOffset.UTC)
                : LocalDate.parse(text);
        return !day.isBefore(EARLIEST) && day.isBefore(AFTER_LATEST);
    }
}
