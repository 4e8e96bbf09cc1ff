package org.mithaq.query.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.events.DecisionId;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.rulebook.CharterParameter;
import org.springframework.stereotype.Component;

/** The deadlines that the calendar knows by itself: what runs out, and minutes to circulate. */
@Component
class Terms implements Dated {

    private static final String DECISIONS = "decisions/";

    @Override
    public List<Deadline> deadlines(Reading reading) {
        Meetings meetings = Meetings.of(reading);
        Set<String> dissolved = meetings.bodies().stream()
                .filter(body -> body.dissolvedAt() != null)
                .map(Rhythm::body)
                .collect(Collectors.toSet());
        List<Term> terms = Stream.of(DeadlineKind.values())
                .flatMap(kind ->
                        reading
                                .view(Term.PROJECTION)
                                .find(Range.all(reading.id() + "/" + kind.name())
                                        .newestFirst())
                                .stream())
                .filter(term -> term.changes() > 0 && (term.day() != null || !term.over()))
                .toList();
        Set<String> again = decidedAgain(terms, reading);
        return Stream.concat(
                        terms.stream()
                                .map(term -> deadline(
                                        term,
                                        again.contains(term.path())
                                                || (term.body() != null
                                                        && dissolved.contains(
                                                                term.body().value())),
                                        reading.today())),
                        meetings.all().stream()
                                .filter(sitting -> sitting.closedAt() != null)
                                .map(sitting -> minutes(sitting, meetings, reading)))
                .toList();
    }

    /**
     * The acts that lapsed because nobody ratified them in time, and on whose matter there is a decision since: by a
     * proposal that named them as what it would replace, whichever way the vote went. An act that lapsed cannot be
     * ratified, discussed again or carried out any more, so this is what ends the matter.
     */
    private static Set<String> decidedAgain(List<Term> terms, Reading reading) {
        List<Decision> missed = decisions(
                reading,
                terms.stream()
                        .filter(term -> term.kind() == DeadlineKind.RATIFICATION)
                        .filter(term -> state(term, reading.today()) == DeadlineState.PASSED)
                        .map(term -> term.path().substring(DECISIONS.length())));
        Set<String> made =
                decisions(
                                reading,
                                missed.stream().flatMap(Decision::broughtAgain).map(DecisionId::value))
                        .stream()
                        .filter(decision -> decision.recorded() != null)
                        .map(Decision::id)
                        .collect(Collectors.toSet());
        return missed.stream()
                .filter(act -> act.broughtAgain().map(DecisionId::value).anyMatch(made::contains))
                .map(act -> DECISIONS + act.id())
                .collect(Collectors.toSet());
    }

    private static List<Decision> decisions(Reading reading, Stream<String> ids) {
        List<String> wanted = ids.map(id -> reading.id() + "/" + id).distinct().toList();
        return wanted.isEmpty() ? List.of() : reading.view(Decision.PROJECTION).find(wanted);
    }

    private static Deadline deadline(Term term, boolean gone, LocalDate today) {
        return new Deadline(
                term.kind(),
                term.path(),
                term.title(),
                term.day(),
                gone ? DeadlineState.VOID : state(term, today),
                term.parties(),
                term.body() == null ? null : term.body().value(),
                term.changes() - 1 + (gone ? 1 : 0),
                term.changedAt(),
                term.decision() == null ? List.of() : List.of(DECISIONS + term.decision()));
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
