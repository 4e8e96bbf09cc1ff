package org.mithaq.command.state;

import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.EvidenceAdded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Decisions made, and evidence gathered for those to come.
 *
 * @param procedureAdopted whether it is decided how to decide
 */
public record Decisions(
        PMap<DecisionId, Decision> decisions, PMap<DecisionId, PVector<Evidence>> evidence, boolean procedureAdopted) {

    static final Decisions EMPTY = new Decisions(HashTreePMap.empty(), HashTreePMap.empty(), false);

    /** @param adopted whether the proposal was adopted; one that was not is a decision all the same */
    public record Decision(
            int number, DecisionKind kind, @Nullable MeetingId meeting, Vote vote, boolean adopted) {}

    /** The decision, or {@code null}. */
    public @Nullable Decision find(DecisionId decision) {
        return decisions.get(decision);
    }

    /** The number of the decision to come. */
    public int nextNumber() {
        return decisions.size() + 1;
    }

    /** What was gathered for the decision before or after it was made. */
    public PVector<Evidence> evidenceFor(DecisionId decision) {
        return evidence.getOrDefault(decision, TreePVector.empty());
    }

    Decisions evolve(DecisionEvent event) {
        return switch (event) {
            case EvidenceAdded e ->
                new Decisions(
                        decisions,
                        evidence.plus(e.decision(), evidenceFor(e.decision()).plus(e.evidence())),
                        procedureAdopted);
            case DecisionRecorded e -> {
                boolean adopted = e.outcome() == Outcome.ADOPTED;
                yield new Decisions(
                        decisions.plus(
                                e.decision(), new Decision(e.number(), e.kind(), e.meeting(), e.vote(), adopted)),
                        evidence,
                        procedureAdopted || (adopted && e.kind() == DecisionKind.DECISION_PROCEDURE));
            }
        };
    }
}
