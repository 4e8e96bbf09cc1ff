package org.mithaq.query.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.projection.History;
import org.mithaq.text.Text;

/**
 * An earlier state of a coalition that a request asks for: {@code asOf=120} is the state after that record,
 * {@code asOf=2025-09-18} the one at the end of that day in the coalition's time zone, {@code asOf=2025-09-18T12:00:00Z}
 * the one at that moment. What counts is when things happened, not when they were recorded.
 *
 * @param sequence the last record that it reflects; 0 before the first
 * @param moment what its views take for the present
 */
record AsOf(long sequence, Instant moment) {

    static final String NAME = "asOf";

    private static final Text EXPECTED = Text.of(
            "تسلسل سجلّ مثل 120، أو يوم مثل 2025-09-18، أو لحظة مثل 2025-09-18T12:00:00Z، على ألا تكون في المستقبل",
            "the sequence of a record such as 120, a day such as 2025-09-18, or a moment such as 2025-09-18T12:00:00Z, none"
                    + " in the future");

    /** The state asked for, or nothing. */
    static Optional<AsOf> in(HttpServletRequest request, Reading now, History history) {
        String named = request.getParameter(NAME);
        if (named == null || named.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                named.matches("[0-9]{1,12}")
                        ? after(Parameters.number(named, NAME, 1, now.sequence(), 1), now, history)
                        : at(moment(named, now), now, history));
    }

    private static AsOf after(long sequence, Reading now, History history) {
        return new AsOf(sequence, history.occurred(now.id(), sequence).orElse(now.now()));
    }

    /** The state at the end of that day. */
    static AsOf endOf(LocalDate day, Reading now, History history) {
        return at(endOf(day, now), now, history);
    }

    private static AsOf at(Instant moment, Reading now, History history) {
        if (moment.isAfter(now.now())) {
            throw Parameters.malformed(NAME, EXPECTED);
        }
        return new AsOf(history.sequenceAt(now.id(), moment, now.sequence()), moment);
    }

    private static Instant moment(String named, Reading now) {
        try {
            return named.length() == 10 ? endOf(LocalDate.parse(named), now) : Instant.parse(named);
        } catch (DateTimeException malformed) {
            throw Parameters.malformed(NAME, EXPECTED);
        }
    }

    /** The end of the day, or the present where the day is today. */
    private static Instant endOf(LocalDate day, Reading now) {
        return day.equals(now.today())
                ? now.now()
                : day.plusDays(1).atStartOfDay(now.zone()).toInstant().minusMillis(1);
    }
}
