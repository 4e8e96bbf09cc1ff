package org.mithaq.command.state;

import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.EvidenceAdded;
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

    /** A decision that was made. */
    public record Decision(
            int number, DecisionKind kind, @Nullable MeetingId meeting) {}

    /** The decision, or {@code null}. */
    public @Nullable Decision find(DecisionId decision) {
        return decisions.get(decision);
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
            case DecisionRecorded e ->
                new Decisions(
                        decisions.plus(e.decision(), new Decision(e.number(), e.kind(), e.meeting())),
                        evidence,
                        procedureAdopted || e.kind() == DecisionKind.DECISION_PROCEDURE);
        };
    }
}
