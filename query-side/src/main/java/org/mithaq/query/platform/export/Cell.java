package org.mithaq.query.platform.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Text;

/** What stands in one cell. */
sealed interface Cell {

    /** Words, in the language of the table. */
    record Phrase(String text) implements Cell {}

    record Figure(Number number) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** @param at on the clocks of the coalition */
    record Moment(LocalDateTime at) implements Cell {}

    /** @throws IllegalArgumentException when the value is of a type that tables do not show */
    static Cell of(@Nullable Object value, Words words, ZoneId zone) {
        return switch (value) {
            case LocalDate day -> new Day(day);
            case Instant at -> new Moment(LocalDateTime.ofInstant(at, zone));
            case Number number -> new Figure(number);
            case null -> new Phrase("");
            default -> new Phrase(phrase(value, words));
        };
    }

    private static String phrase(Object value, Words words) {
        return switch (value) {
            case String text -> text;
            case Text text -> text.in(words.language());
            case Enum<?> constant -> words.label(constant);
            case Boolean yes -> words.value(yes);
            case Number number -> number.toString();
            case Collection<?> several ->
                words.list(several.stream()
                        .filter(Objects::nonNull)
                        .map(each -> phrase(each, words))
                        .toList());
            default -> throw new IllegalArgumentException("a table does not show a " + value.getClass());
        };
    }
}
