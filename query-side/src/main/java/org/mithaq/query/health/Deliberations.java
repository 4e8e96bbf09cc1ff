package org.mithaq.query.health;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Event;
import org.mithaq.events.PartyId;
import org.mithaq.query.decisionlog.Circumstances;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.decisionlog.Turn;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;

/** Decisions as figures look at them: when they were proposed and made, by whom, and how much was said against them. */
final class Deliberations {

    private Deliberations() {}

    /** All of them, prepared or made, in the order of their ids. */
    static List<Decision> all(Reading reading) {
        return reading.view(Decision.PROJECTION)
                .find(Range.all(reading.id()).newestFirst())
                .reversed();
    }

    /** Those that were made, in the order of their numbers. */
    static List<Decision> made(List<Decision> all) {
        return all.stream()
                .filter(decision -> decision.recorded() != null)
                .sorted(Comparator.comparingInt(decision -> recorded(decision).number()))
                .toList();
    }

    /** Those that were proposed before they were made, the quickest first. */
    static List<Decision> timed(List<Decision> all) {
        return made(all).stream()
                .filter(decision -> at(decision, DecisionProposed.class).isPresent())
                .sorted(Comparator.comparingLong(Deliberations::days))
                .toList();
    }

    /** How many whole days it took from its proposal. */
    static long days(Decision decision) {
        return at(decision, DecisionProposed.class)
                .flatMap(from -> at(decision, DecisionRecorded.class)
                        .map(to -> Duration.between(from, to).toDays()))
                .orElse(0L);
    }

    /** Proposals that are not decided. */
    static List<Decision> open(List<Decision> all) {
        return all.stream()
                .filter(decision -> decision.recorded() == null && decision.proposed() != null)
                .toList();
    }

    static DecisionRecorded recorded(Decision decision) {
        return requireNonNull(decision.recorded());
    }

    static Optional<Instant> at(Decision decision, Class<? extends Event> type) {
        return decision.circumstances(type).map(when -> when.meta().occurredAt());
    }

    static List<Long> sequence(Decision decision, Class<? extends Event> type) {
        return decision.circumstances(type).map(Circumstances::sequence).stream()
                .toList();
    }

    /** Who proposed it, or else moved it. */
    static Optional<PartyId> proposer(Decision decision) {
        DecisionProposed proposed = decision.proposed();
        DecisionRecorded made = decision.recorded();
        return proposed != null
                ? Optional.of(proposed.proposer())
                : Optional.ofNullable(made).map(DecisionRecorded::mover);
    }

    /** The sequences of its records of that type. */
    static List<Long> sequences(Decision decision, Predicate<Event> wanted) {
        return decision.own()
                .filter(turn -> wanted.test(turn.event()))
                .map(Turn::circumstances)
                .map(Circumstances::sequence)
                .toList();
    }

    static String path(Decision decision) {
        return "decisions/" + decision.id();
    }
}
