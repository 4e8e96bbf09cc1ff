package org.mithaq.query.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PartyId;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.View;
import org.mithaq.query.register.Enrolment;
import org.mithaq.query.register.Register;
import org.mithaq.query.rosters.Roster;

/**
 * What makes void what would run out later, though no record names it: the end of the body, the membership, the seat or the
 * decision that it goes with. What ran out before that ran out.
 */
public final class Voids {

    private static final String DECISIONS = "decisions/";

    private final Reading reading;
    private final Map<String, Rhythm> dissolved;
    private final Map<String, Roster> rosters;
    private final Map<String, Enrolment> register;
    private final Map<String, Decision> decisions;

    /** The mandates that were neither revoked nor ended by something else before their last day. */
    public static List<Term> mandates(Reading reading) {
        List<Term> terms =
                reading.view(Term.PROJECTION).find(Range.all(reading.id() + "/" + DeadlineKind.MANDATE.name()));
        Voids voids = new Voids(terms, Meetings.of(reading), reading);
        return terms.stream()
                .filter(term -> !term.over() && voids.of(term).isEmpty())
                .toList();
    }

    Voids(List<Term> terms, Meetings meetings, Reading reading) {
        this.reading = reading;
        dissolved = meetings.bodies().stream()
                .filter(body -> body.dissolvedAt() != null)
                .collect(Collectors.toMap(Rhythm::body, Function.identity()));
        List<Term> held = of(terms, DeadlineKind.MANDATE, DeadlineKind.OFFICE);
        register = Register.of(
                reading,
                held.stream()
                        .flatMap(term -> term.parties().stream())
                        .map(PartyId::value)
                        .toList());
        rosters = find(
                Roster.PROJECTION,
                of(terms, DeadlineKind.OFFICE).stream()
                        .flatMap(term -> Stream.ofNullable(term.body()))
                        .map(body -> body.value()),
                Roster::id);
        decisions = find(
                Decision.PROJECTION,
                of(terms, DeadlineKind.MANDATE, DeadlineKind.REVIEW).stream().flatMap(term -> decision(term).stream()),
                Decision::id);
    }

    private <V extends View<V>> Map<String, V> find(
            Projection<V> projection, Stream<String> ids, Function<V, String> id) {
        List<String> wanted =
                ids.distinct().map(each -> reading.id() + "/" + each).toList();
        Collection<V> found =
                wanted.isEmpty() ? List.of() : reading.view(projection).find(wanted);
        return found.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static List<Term> of(List<Term> terms, DeadlineKind... kinds) {
        return terms.stream()
                .filter(term -> !term.over() && List.of(kinds).contains(term.kind()))
                .toList();
    }

    private static Optional<String> decision(Term term) {
        return term.decision() != null
                ? Optional.of(term.decision().value())
                : Optional.of(term.path())
                        .filter(path -> path.startsWith(DECISIONS))
                        .map(path -> path.substring(DECISIONS.length()));
    }

    /** What made it void; nothing where it still runs, or ran out first. */
    Optional<Change> of(Term term) {
        if (term.over()) {
            return Optional.empty();
        }
        return switch (term.kind()) {
            case MANDATE -> member(term).or(() -> decided(term)).filter(end -> inTime(term, end));
            case OFFICE -> body(term).or(() -> office(term));
            case REVIEW -> decided(term);
            case CONSULTATION,
                    RATIFICATION,
                    REDISCUSSION,
                    CONFLICT,
                    EVALUATION,
                    WRITTEN_VOTE,
                    TASK,
                    PROMISE,
                    REPORT,
                    MINUTES,
                    OBJECTIVE,
                    MILESTONE -> Optional.empty();
        };
    }

    private boolean inTime(Term term, Change end) {
        LocalDate last = requireNonNull(term.day());
        return !LocalDate.ofInstant(end.at(), reading.zone()).isAfter(last);
    }

    private Optional<Change> body(Term term) {
        return Optional.ofNullable(term.body())
                .flatMap(body -> Optional.ofNullable(dissolved.get(body.value())))
                .map(Rhythm::changed);
    }

    /** A mandate ends with the membership of its holder. */
    private Optional<Change> member(Term term) {
        return holder(term)
                .filter(holder -> holder.leftAfter(term.records().getFirst()))
                .flatMap(holder -> Optional.ofNullable(holder.departure()))
                .map(departure -> Change.by(departure.sequence(), departure.at()));
    }

    private Optional<Enrolment> holder(Term term) {
        return term.parties().stream().findFirst().flatMap(party -> Optional.ofNullable(register.get(party.value())));
    }

    private Optional<Change> office(Term term) {
        @Nullable
        Roster roster = term.body() == null ? null : rosters.get(term.body().value());
        return roster == null
                ? Optional.empty()
                : roster.officers().stream()
                        .filter(officer -> officer.event().office() == term.office())
                        .findFirst()
                        .flatMap(officer ->
                                new Tenure(roster, officer, holder(term).orElse(null)).end());
    }

    private Optional<Change> decided(Term term) {
        return decision(term)
                .flatMap(id -> Optional.ofNullable(decisions.get(id)))
                .flatMap(decision -> decision.overSince(reading.today(), reading.zone()))
                .map(day ->
                        term.changed().passed(day.atStartOfDay(reading.zone()).toInstant()));
    }
}
