package org.mithaq.query.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.rulebook.CharterParameter;
import org.springframework.stereotype.Component;

/** The deadlines that the calendar knows by itself: what runs out, and minutes to circulate. */
@Component
class Terms implements Dated {

    private static final int MOST = 2_000;

    @Override
    public List<Deadline> deadlines(Reading reading) {
        Meetings meetings = Meetings.of(reading);
        Set<String> dissolved = meetings.bodies().stream()
                .filter(body -> body.dissolvedAt() != null)
                .map(Rhythm::body)
                .collect(Collectors.toSet());
        Stream<Deadline> terms = reading.view(Term.PROJECTION).find(Range.under(reading.id(), MOST)).stream()
                .filter(term -> term.changes() > 0 && (term.day() != null || !term.over()))
                .map(term -> deadline(term, dissolved, reading.today()));
        return Stream.concat(
                        terms,
                        meetings.all().stream()
                                .filter(sitting -> sitting.closedAt() != null)
                                .map(sitting -> minutes(sitting, meetings, reading)))
                .toList();
    }

    private static Deadline deadline(Term term, Set<String> dissolved, LocalDate today) {
        String body = term.body() == null ? null : term.body().value();
        boolean gone = body != null && dissolved.contains(body);
        return new Deadline(
                term.kind(),
                term.path(),
                term.title(),
                term.day(),
                gone ? DeadlineState.VOID : state(term, today),
                term.parties(),
                body,
                term.changes() - 1 + (gone ? 1 : 0),
                term.changedAt());
    }

    private static DeadlineState state(Term term, LocalDate today) {
        boolean passed = term.day() != null && term.day().isBefore(today);
        return switch (term.kind()) {
            case MANDATE, CONSULTATION -> over(term, passed);
            case REVIEW -> term.over() ? DeadlineState.VOID : DeadlineState.of(term.day(), false, today);
            case RATIFICATION -> over(term, passed);
            case OFFICE,
                    REDISCUSSION,
                    CONFLICT,
                    EVALUATION,
                    WRITTEN_VOTE,
                    TASK,
                    PROMISE,
                    REPORT,
                    MINUTES,
                    OBJECTIVE,
                    MILESTONE -> DeadlineState.of(term.day(), term.over(), today);
        };
    }

    private static DeadlineState over(Term term, boolean passed) {
        if (term.over()) {
            return term.kind() == DeadlineKind.MANDATE ? DeadlineState.VOID : DeadlineState.DONE;
        }
        return passed ? DeadlineState.PASSED : DeadlineState.AHEAD;
    }

    /** Minutes are to go out within the days that the charter gives. */
    static LocalDate minutesDue(Instant closed, Reading reading) {
        return LocalDate.ofInstant(closed, reading.zone())
                .plusDays(reading.number(CharterParameter.MINUTES_CIRCULATION));
    }

    private static Deadline minutes(Sitting sitting, Meetings meetings, Reading reading) {
        Instant closed = requireNonNull(sitting.closedAt());
        LocalDate due = minutesDue(closed, reading);
        boolean out = sitting.circulatedAt() != null;
        return new Deadline(
                DeadlineKind.MINUTES,
                "meetings/" + sitting.id(),
                sitting.announcement() == null ? null : sitting.announcement().title(),
                due,
                DeadlineState.of(due, out, reading.today()),
                List.of(),
                meetings.body(sitting).map(Rhythm::body).orElse(null),
                out ? 1 : 0,
                out ? sitting.circulatedAt() : closed);
    }
}
