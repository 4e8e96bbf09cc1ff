package org.mithaq.command.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.DecisionSettled;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.EvidenceAdded;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Meta;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.RediscussionExemption;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.rediscussion.DecisionLife;
import org.mithaq.rediscussion.Matter;
import org.mithaq.rediscussion.Standing;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Decisions made, and what was prepared for those to come.
 *
 * @param procedureAdopted whether it is decided how to decide
 */
public record Decisions(
        PMap<DecisionId, Decision> decisions,
        PMap<DecisionId, PVector<Evidence>> evidence,
        Proposals proposals,
        boolean procedureAdopted) {

    static final Decisions EMPTY = new Decisions(HashTreePMap.empty(), HashTreePMap.empty(), Proposals.EMPTY, false);

    /**
     * @param adopted whether the proposal was adopted; one that was not is a decision all the same
     * @param charterVersion the version of the charter in force when it was made
     * @param prevailing the parties that voted with the side that carried it; empty where the vote was not open
     * @param life what became of it
     * @param settledAs why terms of re-discussion may exempt it
     */
    public record Decision(
            int number,
            DecisionKind kind,
            BodyKind body,
            @Nullable MeetingId meeting,
            @Nullable WrittenProcedureId procedure,
            Vote vote,
            boolean adopted,
            int charterVersion,
            Set<PartyId> prevailing,
            DecisionLife life,
            PSet<RediscussionExemption> settledAs) {

        private Decision with(DecisionLife next) {
            return new Decision(
                    number, kind, body, meeting, procedure, vote, adopted, charterVersion, prevailing, next, settledAs);
        }

        private Decision ratified(DecisionLife next) {
            return new Decision(
                    number, kind, body, meeting, procedure, vote, true, charterVersion, prevailing, next, settledAs);
        }

        private Decision settled(RediscussionExemption as) {
            return new Decision(
                    number,
                    kind,
                    body,
                    meeting,
                    procedure,
                    vote,
                    adopted,
                    charterVersion,
                    prevailing,
                    life,
                    settledAs.plus(as));
        }
    }

    /** The decision, or {@code null}. */
    public @Nullable Decision find(DecisionId decision) {
        return decisions.get(decision);
    }

    /** What the decision is worth on that day, for whoever acts on it; {@code null} where there is none. */
    public @Nullable Standing standing(DecisionId decision, LocalDate day) {
        Decision found = find(decision);
        return found == null ? null : found.life().on(day);
    }

    /** Whether a pending re-discussion of the decision forbids, on that day, what cannot be undone. */
    public boolean blocksIrreversibleActions(DecisionId decision, LocalDate day) {
        Decision found = find(decision);
        return found != null && found.life().irreversibleActionsBlockedOn(day);
    }

    /** The number of the decision to come. */
    public int nextNumber() {
        return decisions.size() + 1;
    }

    /** What was gathered for the decision before or after it was made. */
    public PVector<Evidence> evidenceFor(DecisionId decision) {
        return evidence.getOrDefault(decision, TreePVector.empty());
    }

    Decisions evolve(DecisionEvent event, Meta meta, LocalDate day) {
        return switch (event) {
            case DecisionProposed e ->
                with(proposals.proposed(e, meta.occurredAt())).evidence(e.decision(), e.evidence());
            case ObjectionRaised e -> with(proposals.objected(e));
            case ObjectionAnswered e -> with(proposals.answered(e));
            case DissentRecorded e -> with(proposals.dissented(e));
            case DecisionSettled e -> {
                Decision decision = known(e.decision());
                yield with(
                        e.decision(),
                        decision.with(decision.life().after(e, day)).settled(e.as()));
            }
            case DecisionRatified e -> {
                Decision decision = known(e.decision());
                yield with(e.decision(), decision.ratified(decision.life().after(e, day)));
            }
            case RatificationRefused e -> {
                Decision decision = known(e.decision());
                yield with(e.decision(), decision.with(decision.life().after(e, day)));
            }
            case EvidenceAdded e -> evidence(e.decision(), List.of(e.evidence()));
            case DecisionRecorded e -> recorded(e, meta.charterVersion(), day);
        };
    }

    Decisions evolve(RediscussionEvent event, LocalDate day) {
        Decision decision = known(event.decision());
        return with(event.decision(), decision.with(decision.life().after(event, day)));
    }

    private Decisions recorded(DecisionRecorded e, int charterVersion, LocalDate day) {
        boolean adopted = e.outcome() == Outcome.ADOPTED;
        Decision decision = new Decision(
                e.number(),
                e.kind(),
                e.body(),
                e.meeting(),
                e.procedure(),
                e.vote(),
                adopted,
                charterVersion,
                Matter.prevailing(e),
                DecisionLife.of(e, day),
                HashTreePSet.empty());
        return new Decisions(
                decisions.plus(e.decision(), decision),
                evidence,
                proposals,
                procedureAdopted || (adopted && e.kind() == DecisionKind.DECISION_PROCEDURE));
    }

    private Decisions evidence(DecisionId decision, List<Evidence> more) {
        return more.isEmpty()
                ? this
                : new Decisions(
                        decisions,
                        evidence.plus(decision, evidenceFor(decision).plusAll(more)),
                        proposals,
                        procedureAdopted);
    }

    private Decisions with(Proposals next) {
        return new Decisions(decisions, evidence, next, procedureAdopted);
    }

    private Decisions with(DecisionId id, Decision decision) {
        return new Decisions(decisions.plus(id, decision), evidence, proposals, procedureAdopted);
    }

    private Decision known(DecisionId id) {
        Decision found = find(id);
        if (found == null) {
            throw new IllegalStateException("the log names decision " + id + " before recording it");
        }
        return found;
    }
}
