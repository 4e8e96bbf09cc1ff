package org.mithaq.command.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.chartered;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.DecisionEvent.Ballot;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Proxy;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingEvent.ProxyGiven;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.Stance;

/** Who votes, at each vote: those present and represented at that moment. */
class WhoIsEntitledTest {

    @Test
    void theRecordShowsWhoIsThereAtThatMoment() {
        DecisionRecorded made = record(
                twelve(Map.of())
                        .and(
                                new AttendeeArrived(meeting(3), new Attendee(party(13), null, null)),
                                new AttendeeLeft(meeting(3), party(2), null)),
                motion(12));
        assertThat(made.present()).hasSize(12).contains(party(13)).doesNotContain(party(2));
        assertThat(made.absent()).hasSize(9).contains(party(2)).doesNotContainAnyElementsOf(made.present());
        assertThat(made.quorum()).isEqualTo(new Quorum(11, 12, 21));
    }

    @Test
    void aProxyIsOneMoreVoteAndOnRecord() {
        Scenario represented = represented(Map.of("proxies.held.max", 1));
        represented.when(decide(motion(14))).isImpossible(Fault.Kind.BAD_INPUT);
        DecisionRecorded made = record(represented, motion(13));
        assertThat(made.proxies()).containsExactly(new Proxy(party(20), party(1)));
        assertThat(made.present()).hasSize(12).doesNotContain(party(20));
        assertThat(made.absent()).hasSize(9).contains(party(20));
        assertThat(made.quorum()).isEqualTo(new Quorum(11, 12, 21));
    }

    @Test
    void countsForTheQuorumWhereTheCharterSaysSo() {
        assertThat(record(represented(Map.of("proxies.held.max", 1, "proxies.quorum", "PRESENT")), motion(13))
                        .quorum())
                .isEqualTo(new Quorum(11, 13, 21));
    }

    @Test
    void aProxyCountsNoMoreOnceItsGiverOrHolderIsNoMember() {
        Scenario represented = represented(Map.of("proxies.held.max", 1));
        assertThat(record(represented, motion(12)).proxies()).hasSize(1);
        represented.and(new MemberWithdrawn(party(20), text("over")));
        represented.when(decide(motion(13))).isImpossible(Fault.Kind.BAD_INPUT);
        assertThat(record(represented, motion(12)).proxies()).isEmpty();
    }

    @Test
    void aBallotMayBeOfWhoIsRepresentedButNotOfWhoIsAbsent() {
        Scenario represented = represented(Map.of("proxies.held.max", 1));
        represented.when(decide(ballots(20))).isAcceptedDespite();
        represented.when(decide(ballots(19))).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void whoIsRecusedVotesNeitherItselfNorForWhomItRepresents() {
        Scenario represented = represented(Map.of("proxies.held.max", 1));
        represented.when(decide(motion(12).without(party(1)))).isRefusedBy("R-136");
        represented.when(decide(motion(11).without(party(1)))).isAcceptedDespite();
        represented.when(decide(ballots(20).without(party(2)))).isRefusedBy("R-136");
    }

    @Test
    void nobodyVotesForWhoIsRepresentedAndRecused() {
        Scenario represented = represented(Map.of("proxies.held.max", 1));
        represented.when(decide(motion(13).without(party(20)))).isRefusedBy("R-136");
        represented.when(decide(motion(12).without(party(20)))).isAcceptedDespite();
        represented.when(decide(motion(11).without(party(19)))).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void aDeclaredInterestKeepsFromVotingByProxyAndForOthers() {
        Scenario holder = represented(Map.of("proxies.held.max", 1)).and(interest(1));
        holder.when(decide(motion(12))).isRefusedBy("R-136");
        holder.when(decide(motion(11))).isAcceptedDespite();
        Scenario giver = represented(Map.of("proxies.held.max", 1)).and(interest(20));
        giver.when(decide(motion(13))).isRefusedBy("R-136");
        giver.when(decide(motion(12))).isAcceptedDespite();
    }

    @Test
    void bySeatTheVotesOfABodyAreThoseOfItsSeats() {
        Scenario board = board(Map.of());
        assertThat(record(board, in(3, 2)).outcome()).isEqualTo(Outcome.ADOPTED);
        board.when(partner(in(4, 2))).isImpossible(Fault.Kind.BAD_INPUT);
        assertThat(record(board, in(3, 2)).quorum()).isEqualTo(new Quorum(3, 3, 5));
        assertThat(record(board, in(3, 0).by(DecisionRule.ABSOLUTE_MAJORITY)).outcome())
                .isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(record(board, in(4, 0).by(DecisionRule.ABSOLUTE_MAJORITY)).outcome())
                .isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void byOrganisationEachHasOneVoteWhateverItsSeatWeighs() {
        Scenario board = board(Map.of("votes.by", "ORGANISATION"));
        board.when(partner(in(2, 2))).isImpossible(Fault.Kind.BAD_INPUT);
        assertThat(record(board, in(2, 1)).quorum()).isEqualTo(new Quorum(3, 3, 5));
        assertThat(record(board, in(3, 0).by(DecisionRule.ABSOLUTE_MAJORITY)).outcome())
                .isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void ballotsWeighWhatSeatsWeigh() {
        Ballot heavy = new Ballot(party(1), Choice.IN_FAVOUR);
        Ballot light = new Ballot(party(2), Choice.AGAINST);
        board(Map.of()).when(partner(in(3, 1).openly(heavy, light))).isAcceptedDespite();
        board(Map.of()).when(partner(in(1, 1).openly(heavy, light))).isImpossible(Fault.Kind.BAD_INPUT);
        board(Map.of("votes.by", "ORGANISATION"))
                .when(partner(in(1, 1).openly(heavy, light)))
                .isAcceptedDespite();
    }

    /** Twelve of 21 members are present. */
    private static Scenario twelve(Map<String, Object> parameters) {
        return chartered(
                        charter(CharterProfile.STRATEGIC_EXECUTIVE, DecisionRule.SIMPLE_MAJORITY, parameters, Map.of()))
                .and(opened(meeting(3), MeetingKind.GENERAL, 12));
    }

    /** The first of them holds the vote of one who is absent. */
    private static Scenario represented(Map<String, Object> parameters) {
        return twelve(parameters).and(new ProxyGiven(meeting(3), party(20), party(1)));
    }

    /** Three of five seats, of which the first has three votes and the others one each. */
    private static Scenario board(Map<String, Object> parameters) {
        List<Seat> seats = Gathering.parties(5).stream()
                .map(party -> new Seat(party, null, party.equals(party(1)) ? 3 : null))
                .toList();
        return chartered(charter(CharterProfile.BOARD, DecisionRule.SIMPLE_MAJORITY, parameters, Map.of()))
                .and(
                        new BodyEstablished(body(5), BodyKind.BOARD, text("board"), null, null, false),
                        new BodySeated(body(5), seats, null, 0))
                .and(opened(meeting(3), MeetingKind.BOARD, 3));
    }

    private static InterestDeclared interest(int party) {
        return new InterestDeclared(party(party), Stance.CONFLICT_OF_INTEREST, text("ours"), decision(3), null);
    }

    private static Motion motion(int votes) {
        return in(votes - 1, 1);
    }

    private static Motion in(int inFavour, int against) {
        return Motion.number(3).in(meeting(3)).votes(inFavour, against, 0);
    }

    /** Of those present but the first, and one more. */
    private static Motion ballots(int one) {
        List<Ballot> cast = new ArrayList<>(IntStream.rangeClosed(2, 12)
                .mapToObj(number -> new Ballot(party(number), Choice.IN_FAVOUR))
                .toList());
        cast.add(new Ballot(party(one), Choice.AGAINST));
        return in(11, 1).openly(cast.toArray(Ballot[]::new));
    }

    private static RecordDecision decide(Motion motion) {
        return new RecordDecision(DecisionKind.OTHER, motion.put());
    }

    private static RecordDecision partner(Motion motion) {
        return new RecordDecision(DecisionKind.PARTNER, motion.put());
    }

    private static DecisionRecorded record(Scenario scenario, Motion motion) {
        return (DecisionRecorded)
                scenario.when(decide(motion)).accepted().events().getFirst();
    }
}
