package org.mithaq.command.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.bodies.Attendance;
import org.mithaq.command.bodies.Entitled;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.DecisionEvent.Ballot;
import org.mithaq.events.DecisionEvent.Validity;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.ProvisionalReason;

/** Makes a resolution agree with the meeting that votes on it, mostly. */
record Voting(Moment moment) {

    Resolution voted(Resolution r) {
        Meeting meeting = state().meetings().find(r.meeting());
        List<PartyId> present = meeting == null ? List.of() : Candidates.sorted(meeting.present().stream());
        List<PartyId> recused = dice().chance(12) ? dice().some(present, 2) : List.of();
        DecisionId decision = decided(r.decision());
        Set<PartyId> conflicted = state().representation().conflicted(decision);
        List<PartyId> voters = meeting == null
                ? List.of()
                : Candidates.sorted(new Attendance(meeting, state()).votersBut(recused).stream());
        List<PartyId> voting = voters.stream()
                .filter(party -> !conflicted.contains(party) || dice().chance(5))
                .toList();
        Vote vote = tally(meeting == null ? 5 : new Attendance(meeting, state()).votes(voting));
        boolean open = dice().chance(25) && vote.total() <= voting.size();
        return new Resolution(
                decision,
                r.meeting(),
                r.title(),
                dice().chance(97) ? r.title() : null,
                vote,
                dice().chance(90) ? null : r.rule(),
                present.isEmpty() || dice().chance(5) ? r.mover() : dice().one(present),
                r.reasons(),
                dice().chance(90) ? List.of(r.title()) : r.alternatives(),
                r.evidence(),
                r.affectedGroups(),
                r.concessions(),
                true,
                dice().chance(80) ? r.amount() : Long.valueOf(dice().below(100_000)),
                open ? ballots(voting, vote) : List.of(),
                recused,
                validity(),
                provisional(meeting));
    }

    /** The same without a condition. */
    Resolution unconditional(Resolution r) {
        Shape shape = Shape.of(Resolution.class);
        return (Resolution) shape.made(shape.parts().stream()
                .map(part -> part.place().equals("Resolution.provisional") ? null : part.of(r))
                .toArray());
    }

    /** Where the charter provides for it: mostly when few came, and often in a body that is not all members. */
    private @Nullable ProvisionalReason provisional(@Nullable Meeting meeting) {
        Charter charter = state().charter().charter();
        boolean provided = charter != null && charter.ratification() != null;
        boolean few = meeting != null
                && meeting.present().size() * 2
                        <= Entitled.to(meeting.kind(), meeting.body(), state()).size();
        boolean ofSome = meeting != null && !meeting.kind().plenary();
        return dice().chance(!provided ? 5 : few ? 85 : ofSome ? 60 : 10)
                ? dice().one(List.of(ProvisionalReason.values()))
                : null;
    }

    /** Mostly what somebody proposed, where it was proposed. */
    private DecisionId decided(DecisionId drafted) {
        List<DecisionId> proposed = Candidates.sorted(new Candidates(moment).proposed());
        return proposed.isEmpty() || dice().chance(75) ? drafted : dice().one(proposed);
    }

    private Vote tally(int votes) {
        int cast = dice().chance(3) ? votes + 1 + dice().below(3) : dice().chance(85) ? votes : dice().below(votes + 1);
        int against = dice().chance(20) ? dice().below(cast + 1) : Math.min(cast, dice().below(2));
        int abstained = Math.min(cast - against, dice().below(2));
        return new Vote(cast - against - abstained, against, abstained);
    }

    private List<Ballot> ballots(List<PartyId> voting, Vote vote) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < vote.total(); i++) {
            Choice choice = i < vote.inFavour()
                    ? Choice.IN_FAVOUR
                    : i < vote.inFavour() + vote.against() ? Choice.AGAINST : Choice.ABSTAINED;
            ballots.add(new Ballot(voting.get(i), choice));
        }
        if (!ballots.isEmpty() && dice().chance(10)) {
            ballots.set(0, dice().one(ballots));
        }
        return ballots;
    }

    private @Nullable Validity validity() {
        return dice().chance(85)
                ? null
                : new Validity(
                        dice().chance(50) ? dice().below(30) : null,
                        dice().chance(50) ? moment.today().plusDays(dice().below(20)) : null,
                        dice().chance(50) ? moment.today().plusDays(20L + dice().below(60)) : null,
                        dice().chance(50) ? moment.today().plusDays(dice().below(90)) : null);
    }

    private Dice dice() {
        return moment.dice();
    }

    private CoalitionState state() {
        return moment.state();
    }
}
