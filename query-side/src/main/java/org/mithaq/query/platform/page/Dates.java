package org.mithaq.query.platform.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates in words: both Arabic names of a month (تشرين الثاني / نوفمبر), Western digits. Thread-safe. */
public final class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    /** Day of the week, day, month, year. */
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return "—";
        }
        return words.say(
                "date.day",
                words.label(day.getDayOfWeek()),
                Integer.toString(day.getDayOfMonth()),
                words.label(day.getMonth()),
                Integer.toString(day.getYear()));
    }

    public String day(@Nullable Instant at, ZoneId zone) {
        return at == null ? "—" : day(at.atZone(zone).toLocalDate());
    }

    /** The day with the time of day. */
    public String moment(@Nullable Instant at, ZoneId zone) {
        if (at == null) {
            return "—";
        }
        ZonedDateTime local = at.atZone(zone);
        return words.say("date.moment", day(local.toLocalDate()), TIME.format(local));
    }

    public String time(@Nullable Instant at, ZoneId zone) {
        return at == null ? "—" : TIME.format(at.atZone(zone));
    }
}
