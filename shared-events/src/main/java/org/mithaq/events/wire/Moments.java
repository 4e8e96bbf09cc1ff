package org.mithaq.events.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads moments of the form that records hold ({@code 2026-07-01T08:30:00Z}, with none or up to nine digits of a second:
 * RFC 3339 §5.6 in UTC) digit by digit, as every record has several of them. Any other form is left to the library, and so
 * is what to say of one that is wrong.
 */
final class Moments {

    /** A zero for each digit. */
    private static final String FORM = "0000-00-00T00:00:00";

    private static final int NANO_DIGITS = 9;
    private static final int SHORTEST_MONTH = 28;

    private Moments() {}

    /** @throws java.time.format.DateTimeParseException when it is no moment */
    static Instant read(String text) {
        Instant usual = usual(text);
        return usual != null ? usual : Instant.parse(text);
    }

    /** Moments in JSON. */
    static JacksonModule module() {
        return new SimpleModule().addDeserializer(Instant.class, new Reader());
    }

    private static final class Reader extends StdScalarDeserializer<Instant> {

        private Reader() {
            super(Instant.class);
        }

        @Override
        public @Nullable Instant deserialize(JsonParser json, DeserializationContext context) {
            Instant usual = json.currentToken() == JsonToken.VALUE_STRING ? usual(json.getString()) : null;
            return usual != null ? usual : InstantDeserializer.INSTANT.deserialize(json, context);
        }
    }

    /** The moment; nothing where it is of another form or does not exist. */
    private static @Nullable Instant usual(String text) {
        int end = text.length() - 1;
        if (end < FORM.length() || text.charAt(end) != 'Z' || !formed(text)) {
            return null;
        }
        int nanos = nanos(text, end);
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        boolean exists = nanos >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= SHORTEST_MONTH || day <= YearMonth.of(year, month).lengthOfMonth())
                && hour <= 23
                && minute <= 59
                && second <= 59;
        return exists
                ? LocalDate.of(year, month, day)
                        .atTime(LocalTime.of(hour, minute, second, nanos))
                        .toInstant(ZoneOffset.UTC)
                : null;
    }

    private static boolean formed(String text) {
        for (int i = 0; i < FORM.length(); i++) {
            char wanted = FORM.charAt(i);
            char found = text.charAt(i);
            if (wanted == '0' ? !digit(found) : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The part of a second; -1 where what stands there is none. */
    private static int nanos(String text, int end) {
        int point = FORM.length();
        if (point == end) {
            return 0;
        }
        int digits = end - point - 1;
        if (text.charAt(point) != '.' || digits < 1 || digits > NANO_DIGITS) {
            return -1;
        }
        int nanos = 0;
        for (int i = point + 1; i <= point + NANO_DIGITS; i++) {
            if (i < end && !digit(text.charAt(i))) {
                return -1;
            }
            nanos = 10 * nanos + (i < end ? text.charAt(i) - '0' : 0);
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
