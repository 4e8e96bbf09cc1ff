package org.mithaq.query.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.text.Text;
import org.mithaq.web.ProblemException;

/**
 * A span of days.
 *
 * @param from the first one
 * @param to the last one
 * @param zone where days are counted
 */
record Period(LocalDate from, LocalDate to, ZoneId zone) {

    /**
     * The year that {@code ?year=} names, or else the present one; {@code from} and {@code to} set other days.
     *
     * @throws ProblemException 400 where it ends before it begins
     */
    static Period of(HttpServletRequest request, Reading reading) {
        int year = Parameters.word(request, "year", "[1-9][0-9]{3}", Text.of("سنة مثل 2026", "a year such as 2026"))
                .map(Integer::parseInt)
                .orElse(reading.today().getYear());
        LocalDate from = Parameters.day(request, "from").orElse(LocalDate.of(year, 1, 1));
        LocalDate to = Parameters.day(request, "to").orElse(LocalDate.of(year, 12, 31));
        Parameters.period(from, to, "to");
        return new Period(from, to, reading.zone());
    }

    boolean includes(@Nullable Instant at) {
        return at != null && includes(LocalDate.ofInstant(at, zone));
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether that was before its first day. */
    boolean before(Instant at) {
        return LocalDate.ofInstant(at, zone).isBefore(from);
    }

    /** Whether it shares a day with those from one to another. */
    boolean meets(LocalDate first, LocalDate last) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    /** Whether it is a year of the calendar. */
    boolean year() {
        return from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
    }
}
