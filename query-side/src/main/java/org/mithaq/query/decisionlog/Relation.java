package org.mithaq.query.decisionlog;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;

/** What one decision is to another. Each is told from both: first by the one that does it, then by the other one. */
public enum Relation {
    WOULD_REPLACE(true),
    MAY_BE_REPLACED_BY(false),
    SUPERSEDES(true),
    SUPERSEDED_BY(false),
    AMENDS(true),
    AMENDED_BY(false),
    RESCINDS(true),
    RESCINDED_BY(false),
    REAFFIRMS(true),
    REAFFIRMED_BY(false),
    RATIFIES(true),
    RATIFIED_BY(false),
    REFUSES_TO_RATIFY(true),
    RATIFICATION_REFUSED_BY(false);

    private final boolean active;

    Relation(boolean active) {
        this.active = active;
    }

    /** Whether it is told from the decision that does something; the other one came before it. */
    public boolean active() {
        return active;
    }

    /** Whether a decision does it to another one by being made. */
    public boolean acts() {
        return active && !proposed();
    }

    /** Whether it is an intention only. */
    boolean proposed() {
        return this == WOULD_REPLACE || this == MAY_BE_REPLACED_BY;
    }

    /** Whether it says what became of the decision from which it is told. */
    boolean settles() {
        return !active && !proposed();
    }

    /** Whether both are the same matter, so that requests on one count for the other. */
    boolean sameMatter() {
        return switch (this) {
            case SUPERSEDES, SUPERSEDED_BY, AMENDS, AMENDED_BY -> true;
            case WOULD_REPLACE, MAY_BE_REPLACED_BY, RESCINDS, RESCINDED_BY -> false;
            case REAFFIRMS, REAFFIRMED_BY, RATIFIES, RATIFIED_BY -> false;
            case REFUSES_TO_RATIFY, RATIFICATION_REFUSED_BY -> false;
        };
    }

    /**
     * A decision's relation to another one.
     *
     * @param circumstances of the record that made it
     */
    record Link(Relation relation, String other, Circumstances circumstances) {}

    /** All relations of the decision, in the order in which they came about. */
    static Stream<Link> of(Decision decision) {
        return decision.turns().stream().flatMap(turn -> link(decision, turn).stream());
    }

    private static Optional<Link> link(Decision decision, Turn turn) {
        return Optional.ofNullable(between(turn.event())).map(found -> {
            boolean acts = found.actor().value().equals(decision.id());
            return new Link(
                    acts ? found.does() : found.suffers(),
                    (acts ? found.target() : found.actor()).value(),
                    turn.circumstances());
        });
    }

    /** What one decision does to another, and the same told from that other one. */
    private record Between(Relation does, Relation suffers, DecisionId actor, DecisionId target) {}

    private static @Nullable Between between(Event event) {
        return switch (event) {
            case DecisionProposed e ->
                e.replaces() == null
                        ? null
                        : new Between(WOULD_REPLACE, MAY_BE_REPLACED_BY, e.decision(), e.replaces());
            case DecisionSuperseded e ->
                e.amends()
                        ? new Between(AMENDS, AMENDED_BY, e.by(), e.decision())
                        : new Between(SUPERSEDES, SUPERSEDED_BY, e.by(), e.decision());
            case DecisionRescinded e -> new Between(RESCINDS, RESCINDED_BY, e.by(), e.decision());
            case DecisionReaffirmed e -> new Between(REAFFIRMS, REAFFIRMED_BY, e.by(), e.decision());
            case DecisionRatified e -> new Between(RATIFIES, RATIFIED_BY, e.by(), e.decision());
            case RatificationRefused e -> new Between(REFUSES_TO_RATIFY, RATIFICATION_REFUSED_BY, e.by(), e.decision());
            default -> null;
        };
    }
}
