package org.mithaq.command.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionId;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.PartyId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What is prepared for decisions, and what is said beside them; by the id that the decision has or will have.
 *
 * @param objections every objection
 * @param open the objections without an answer, by decision
 * @param dissents the parties with a minority opinion on record
 */
public record Proposals(
        PMap<DecisionId, Proposal> proposals,
        PMap<ObjectionId, Objection> objections,
        PMap<DecisionId, PSet<ObjectionId>> open,
        PMap<DecisionId, PSet<PartyId>> dissents) {

    static final Proposals EMPTY =
            new Proposals(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /** A proposal, and when it was made. */
    public record Proposal(DecisionProposed put, Instant at) {}

    /** @param party who raised it */
    public record Objection(DecisionId decision, PartyId party) {}

    /** The proposal, or {@code null}. */
    public @Nullable Proposal find(DecisionId decision) {
        return proposals.get(decision);
    }

    /** The objection, or {@code null}. */
    public @Nullable Objection find(ObjectionId objection) {
        return objections.get(objection);
    }

    /** The objections against the decision that have no answer. */
    public PSet<ObjectionId> unanswered(DecisionId decision) {
        return open.getOrDefault(decision, HashTreePSet.empty());
    }

    /** Whether somebody raised an objection. */
    public boolean objected(DecisionId decision) {
        return open.containsKey(decision);
    }

    /** Whether the party put a minority opinion on record. */
    public boolean dissented(DecisionId decision, PartyId party) {
        return dissents.getOrDefault(decision, HashTreePSet.empty()).contains(party);
    }

    Proposals proposed(DecisionProposed e, Instant at) {
        return new Proposals(proposals.plus(e.decision(), new Proposal(e, at)), objections, open, dissents);
    }

    Proposals objected(ObjectionRaised e) {
        return new Proposals(
                proposals,
                objections.plus(e.objection(), new Objection(e.decision(), e.party())),
                open.plus(e.decision(), unanswered(e.decision()).plus(e.objection())),
                dissents);
    }

    Proposals answered(ObjectionAnswered e) {
        return new Proposals(
                proposals,
                objections,
                open.plus(e.decision(), unanswered(e.decision()).minus(e.objection())),
                dissents);
    }

    Proposals dissented(DissentRecorded e) {
        PSet<PartyId> all =
                dissents.getOrDefault(e.decision(), HashTreePSet.empty()).plus(e.party());
        return new Proposals(proposals, objections, open, dissents.plus(e.decision(), all));
    }
}
