package org.mithaq.query.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionId;
import org.mithaq.query.decisionlog.Circumstances;
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
        List<Term> terms =
                Stream.concat(ofTheirOwn(reading), ofDecisions(reading)).toList();
        Map<String, Change> again = decidedAgain(terms, reading);
        Voids voids = new Voids(terms, meetings, reading);
        return Stream.concat(
                        terms.stream()
                                .map(term -> deadline(term, voids.of(term).orElse(again.get(term.path())), reading)),
                        meetings.all().stream()
                                .filter(sitting -> sitting.closedAt() != null)
                                .map(sitting -> minutes(sitting, meetings, reading)))
                .toList();
    }

    private static Stream<Term> ofTheirOwn(Reading reading) {
        return Stream.of(DeadlineKind.values())
                .flatMap(kind ->
                        reading
                                .view(Term.PROJECTION)
                                .find(Range.all(reading.id() + "/" + kind.name())
                                        .newestFirst())
                                .stream())
                .filter(Terms::was);
    }

    private static Stream<Term> ofDecisions(Reading reading) {
        return reading.view(Decision.PROJECTION).find(Range.all(reading.id()).newestFirst(), Decision.LIMITS).stream()
                .flatMap(limits -> limits.terms(reading));
    }

    /** Whether it ran at all: what ends together with something else may never have begun. */
    private static boolean was(Term term) {
        return term.day() != null || !term.over() || term.kind() == DeadlineKind.REDISCUSSION;
    }

    /**
     * The acts that lapsed because nobody ratified them in time, and on whose matter there is a decision since: by a
     * proposal that named them as what it would replace, whichever way the vote went. An act that lapsed cannot be
     * ratified, discussed again or carried out any more, so this is what ends the matter, once both have happened.
     */
    private static Map<String, Change> decidedAgain(List<Term> terms, Reading reading) {
        Map<String, Instant> lapsed = terms.stream()
                .filter(term -> term.kind() == DeadlineKind.RATIFICATION)
                .filter(term -> state(term, reading) == DeadlineState.PASSED)
                .collect(Collectors.toMap(
                        term -> term.path().substring(DECISIONS.length()), term -> over(term.day(), reading)));
        List<Decision> missed = decisions(reading, lapsed.keySet().stream());
        Map<String, Change> made =
                decisions(
                                reading,
                                missed.stream().flatMap(Decision::broughtAgain).map(DecisionId::value))
                        .stream()
                        .flatMap(decision -> decision.circumstances(DecisionRecorded.class).stream()
                                .map(recorded -> Map.entry(decision.id(), change(recorded))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, Change> again = new HashMap<>();
        missed.forEach(act -> act.broughtAgain()
                .flatMap(by -> Stream.ofNullable(made.get(by.value())))
                .reduce((one, other) -> one.or(Stream.of(other)))
                .ifPresent(change ->
                        again.put(DECISIONS + act.id(), change.passed(requireNonNull(lapsed.get(act.id()))))));
        return again;
    }

    private static Change change(Circumstances recorded) {
        return Change.by(recorded.sequence(), recorded.meta().occurredAt());
    }

    private static List<Decision> decisions(Reading reading, Stream<String> ids) {
        List<String> wanted = ids.map(id -> reading.id() + "/" + id).distinct().toList();
        return wanted.isEmpty() ? List.of() : reading.view(Decision.PROJECTION).find(wanted);
    }

    /** @param gone what made it void; missing where nothing did */
    private static Deadline deadline(Term term, @Nullable Change gone, Reading reading) {
        DeadlineState state = state(term, reading);
        return new Deadline(
                term.kind(),
                term.path(),
                term.title(),
                term.day(),
                gone == null ? state : DeadlineState.VOID,
                term.parties(),
                term.body() == null ? null : term.body().value(),
                changed(term, gone, state, reading),
                term.decision() == null ? List.of() : List.of(DECISIONS + term.decision()));
    }

    private static Change changed(Term term, @Nullable Change gone, DeadlineState state, Reading reading) {
        if (gone != null) {
            return term.changed().or(Stream.of(gone));
        }
        return state == DeadlineState.PASSED ? term.changed().passed(over(term.day(), reading)) : term.changed();
    }

    /** The moment at which that day is over. */
    private static Instant over(@Nullable LocalDate day, Reading reading) {
        return requireNonNull(day).plusDays(1).atStartOfDay(reading.zone()).toInstant();
    }

    private static DeadlineState state(Term term, Reading reading) {
        boolean passed = term.day() != null && term.day().isBefore(reading.today());
        return switch (term.kind()) {
            case MANDATE, CONSULTATION -> over(term, passed);
            case REVIEW -> term.over() ? DeadlineState.VOID : DeadlineState.of(term.day(), false, reading);
            case RATIFICATION -> term.over() || reading.follows() ? over(term, passed) : DeadlineState.UNTOLD;
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
                    MILESTONE -> DeadlineState.of(term.day(), term.over(), reading);
        };
    }

    private static DeadlineState over(Term term, boolean passed) {
        if (term.over()) {
            return term.kind() == DeadlineKind.MANDATE ? DeadlineState.VOID : DeadlineState.DONE;
        }
        return passed ? DeadlineState.PASSED : DeadlineState.AHEAD;
    }

    /** Minutes are to go out within the days that the charter gives, until they are out. */
    static LocalDate minutesDue(Sitting sitting, Reading reading) {
        Change out = sitting.circulated();
        Object days = out == null
                ? reading.value(CharterParameter.MINUTES_CIRCULATION)
                : reading.valueAt(CharterParameter.MINUTES_CIRCULATION, out.at());
        return LocalDate.ofInstant(requireNonNull(sitting.closedAt()), reading.zone())
                .plusDays((Integer) days);
    }

    private static Deadline minutes(Sitting sitting, Meetings meetings, Reading reading) {
        LocalDate due = minutesDue(sitting, reading);
        Change out = sitting.circulated();
        return new Deadline(
                DeadlineKind.MINUTES,
                "meetings/" + sitting.id(),
                sitting.announcement() == null ? null : sitting.announcement().title(),
                due,
                DeadlineState.of(due, out != null, reading),
                List.of(),
                meetings.body(sitting).map(Rhythm::body).orElse(null),
                out == null ? sitting.changed().or(Change.charter(reading)) : out);
    }
}
