package org.mithaq.query.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.text.Text;

/**
 * What narrows the calendar; all that is given must hold. Who asks for deadlines gets no meetings and no cadence, and who
 * asks for cadence gets that alone; nothing is both. What is late is among what is open, so that asking for less never
 * shows more.
 *
 * @param month everything in that month; else all meetings and what is open
 * @param body that meets, that is to do it, or from whose meetings and decisions it follows
 */
@Takes(
        name = "month",
        pattern = CalendarFilter.MONTH,
        says = "Everything in that month, such as 2026-11; else all that is open.")
@Takes(name = "body", format = "uuid", says = OfBody.SAYS)
@Takes(name = "deadline", of = DeadlineKind.class, says = "Only deadlines of that kind.")
@Takes(name = "due", of = Due.class, says = "Only deadlines that are late, or due within thirty days.")
@Takes(name = "cadence", of = CadenceState.class, says = "Only bodies that keep their cadence so.")
record CalendarFilter(
        Optional<YearMonth> month,
        Optional<OfBody> body,
        Optional<DeadlineKind> deadline,
        Optional<Due> due,
        Optional<CadenceState> cadence) {

    static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";
    private static final Text A_MONTH = Text.of("شهر مثل 2026-11", "a month such as 2026-11");

    static CalendarFilter in(Reading reading, HttpServletRequest request) {
        return new CalendarFilter(
                Parameters.word(request, "month", MONTH, A_MONTH).map(YearMonth::parse),
                OfBody.in(reading, request),
                Parameters.constant(request, "deadline", DeadlineKind.class),
                Parameters.constant(request, "due", Due.class),
                Parameters.constant(request, "cadence", CadenceState.class));
    }

    /** Whether something but the month is asked for. */
    boolean narrows() {
        return body.isPresent() || deadlines() || cadence.isPresent();
    }

    private boolean deadlines() {
        return deadline.isPresent() || due.isPresent();
    }

    CalendarReport narrow(CalendarReport whole, Reading reading) {
        CalendarReport all = body.map(asked -> asked.of(whole, reading)).orElse(whole);
        return new CalendarReport(
                deadlines() || cadence.isPresent()
                        ? List.of()
                        : all.meetings().stream()
                                .filter(meeting -> accepts(meeting, reading))
                                .toList(),
                cadence.isPresent() ? List.of() : deadlines(all.deadlines(), reading),
                deadlines()
                        ? List.of()
                        : all.cadence().stream().filter(this::accepts).toList());
    }

    private boolean accepts(MeetingEntry meeting, Reading reading) {
        return month.map(asked -> YearMonth.from(meeting.startsAt().atZone(reading.zone()))
                        .equals(asked))
                .orElse(true);
    }

    private boolean accepts(Cadence rhythm) {
        return !rhythm.over() && cadence.map(asked -> rhythm.state() == asked).orElse(true);
    }

    private List<Deadline> deadlines(List<Deadline> all, Reading reading) {
        return all.stream().filter(each -> accepts(each, reading)).toList();
    }

    private boolean accepts(Deadline each, Reading reading) {
        return deadline.map(asked -> each.kind() == asked).orElse(true)
                && month.map(asked ->
                                each.day() != null && YearMonth.from(each.day()).equals(asked))
                        .orElse(true)
                && due.map(asked -> switch (asked) {
                            case LATE -> each.late();
                            case SOON -> each.soon(reading.today());
                        })
                        .orElse(month.isPresent() || each.ahead(reading.today()) || each.late());
    }
}
