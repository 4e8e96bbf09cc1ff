package org.mithaq.command.histories;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.histories.Invariant.require;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Id;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent.ActionPlanApproved;
import org.mithaq.events.PlanEvent.ActionPlanRatified;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.LapseReason;
import org.mithaq.events.Vocabulary.Measure;
import org.mithaq.events.WrittenProcedureEvent.Effect;
import org.mithaq.events.WrittenProcedureEvent.VoteCast;
import org.mithaq.events.WrittenProcedureEvent.Voter;
import org.mithaq.events.WrittenProcedureEvent.VoterRecused;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureLapsed;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureWithdrawn;
import org.mithaq.events.WrittenProcedureId;

/** In writing, those entitled vote until the closing day, the last vote of each counts, and enough have to take part. */
final class WrittenVotes implements Invariant {

    private final Map<WrittenProcedureId, Round> rounds = new HashMap<>();
    private final Map<DecisionId, Effect> decided = new HashMap<>();
    private final Set<DecisionId> effects = new HashSet<>();

    private static final class Round {
        private final WrittenProcedureOpened opened;
        private final Map<PartyId, Integer> weights = new HashMap<>();
        private final Map<PartyId, Choice> votes = new HashMap<>();
        private final Set<PartyId> recused = new HashSet<>();
        private boolean open = true;

        Round(WrittenProcedureOpened opened) {
            this.opened = opened;
            opened.entitled().forEach(voter -> weights.put(voter.party(), voter.votes()));
        }

        int cast(Choice choice) {
            return votes.entrySet().stream()
                    .filter(vote -> vote.getValue() == choice)
                    .mapToInt(vote -> weights.getOrDefault(vote.getKey(), 0))
                    .sum();
        }

        Vote tally() {
            return new Vote(cast(Choice.IN_FAVOUR), cast(Choice.AGAINST), cast(Choice.ABSTAINED));
        }

        Quorum participation() {
            int required = opened.participation().least(weights.size());
            return new Quorum(required, votes.size() + recused.size(), weights.size());
        }
    }

    @Override
    public void holds(List<Envelope> happened, Ledger before) {
        for (Envelope envelope : happened) {
            LocalDate day = before.day(envelope);
            switch (envelope.event()) {
                case WrittenProcedureOpened e -> opened(e, before);
                case VoteCast e -> {
                    Round round = voting(e.procedure(), e.party(), day);
                    round.recused.remove(e.party());
                    round.votes.put(e.party(), e.choice());
                }
                case VoterRecused e -> {
                    Round round = voting(e.procedure(), e.party(), day);
                    round.votes.remove(e.party());
                    round.recused.add(e.party());
                }
                case WrittenProcedureWithdrawn e -> close(e.procedure());
                case WrittenProcedureLapsed e -> lapsed(e);
                case DecisionRecorded e -> recorded(e);
                case MandateGranted e -> restsOn(e.decision(), Measure.MANDATE, e.mandate());
                case ObjectiveSet e -> restsOn(e.decision(), Measure.OBJECTIVE, e.objective());
                case ActionPlanApproved e -> restsOn(e.decision(), Measure.PLAN_APPROVAL, e.plan());
                case ActionPlanRatified e -> restsOn(e.decision(), Measure.PLAN_RATIFICATION, e.plan());
                case DecisionRatified e -> restsOn(e.by(), Measure.RATIFICATION, e.decision());
                default -> {
                    // not in writing
                }
            }
        }
    }

    private void opened(WrittenProcedureOpened e, Ledger before) {
        require(rounds.put(e.procedure(), new Round(e)) == null, "%s is opened twice", e.procedure());
        require(
                e.entitled().stream().map(Voter::party).distinct().count()
                        == e.entitled().size(),
                "somebody is entitled twice in %s",
                e.procedure());
        require(before.charter != null, "%s goes round without a charter", e.procedure());
        require(
                DecisionsCarried.competent(
                        e.body(), e.motion().kind(), e.motion().amount(), before),
                "%s goes round in a body that may not decide it",
                e.procedure());
    }

    private Round voting(WrittenProcedureId id, PartyId party, LocalDate day) {
        Round round = requireNonNull(rounds.get(id), () -> "nobody opened " + id);
        require(round.open && !day.isAfter(round.opened.closesOn()), "%s is over and somebody votes", id);
        require(round.weights.containsKey(party), "%s votes in %s and may not", party, id);
        return round;
    }

    /** What rests on a decision in writing is what was voted on, and it happens once. */
    private void restsOn(DecisionId decision, Measure measure, Id subject) {
        Effect effect = decided.remove(decision);
        require(!effects.contains(decision), "decision %s in writing serves twice", decision);
        if (effect != null) {
            effects.add(decision);
            require(
                    effect.measure() == measure && subject.value().equals(effect.subject()),
                    "decision %s was for %s, not for %s of %s",
                    decision,
                    effect,
                    measure,
                    subject);
        }
    }

    private Round close(WrittenProcedureId id) {
        Round round = requireNonNull(rounds.get(id), () -> "nobody opened " + id);
        require(round.open, "%s ends twice", id);
        round.open = false;
        return round;
    }

    private void lapsed(WrittenProcedureLapsed e) {
        Round round = close(e.procedure());
        Quorum found = round.participation();
        require(
                e.reason() == LapseReason.REDISCUSSION_OVER || found.present() < found.required(),
                "%s lapses and enough took part: %s",
                e.procedure(),
                found);
        require(round.tally().equals(e.vote()), "%s: the votes are %s, not %s", e.procedure(), round.tally(), e.vote());
    }

    private void recorded(DecisionRecorded e) {
        if (e.procedure() == null) {
            return;
        }
        Round round = close(e.procedure());
        if (round.opened.motion().effect() != null) {
            decided.put(e.decision(), round.opened.motion().effect());
        }
        Quorum found = round.participation();
        require(found.present() >= found.required(), "decision %d: too few took part: %s", e.number(), found);
        require(found.equals(e.quorum()), "decision %d: %s took part, not %s", e.number(), found, e.quorum());
        require(round.tally().equals(e.vote()), "decision %d: the votes are %s", e.number(), round.tally());
        Set<PartyId> tookPart = new HashSet<>(round.votes.keySet());
        tookPart.addAll(round.recused);
        require(tookPart.equals(Set.copyOf(e.present())), "decision %d: others took part", e.number());
        require(round.recused.equals(Set.copyOf(e.recused())), "decision %d: others are recused", e.number());
        int all = round.weights.values().stream().mapToInt(Integer::intValue).sum();
        require(
                e.rule() != DecisionRule.ABSOLUTE_MAJORITY
                        || e.outcome() == Outcome.NOT_ADOPTED
                        || 2 * e.vote().inFavour() > all,
                "decision %d has no majority of all who are entitled",
                e.number());
    }
}
