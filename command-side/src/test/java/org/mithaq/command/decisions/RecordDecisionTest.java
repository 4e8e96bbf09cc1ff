package org.mithaq.command.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Gathering.MEMBERS;
import static org.mithaq.command.Gathering.PLENARY;
import static org.mithaq.command.Gathering.adopted;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.chartered;
import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Gathering.parties;
import static org.mithaq.command.Gathering.recorded;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CharterEvent.DelegationDefined;
import org.mithaq.events.DecisionEvent.AffectedGroup;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.EvidenceAdded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.DiscussionRecorded;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.Viewpoint;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.ResourceEvent.FundingScreened;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.Contest;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.FundingDirection;
import org.mithaq.events.Vocabulary.FundingPace;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.Stance;
import org.mithaq.rulebook.Level;

class RecordDecisionTest {

    @Test
    void recordsHowItWasDecided() {
        Resolution resolution = Motion.number(1)
                .votes(19, 1, 1)
                .movedBy(party(3))
                .withAlternatives()
                .put();
        convened()
                .when(new RecordDecision(DecisionKind.DECISION_PROCEDURE, resolution))
                .happens(adopted(resolution, 1, DecisionKind.DECISION_PROCEDURE, DecisionRule.SIMPLE_MAJORITY));
    }

    @Test
    void refusesAnythingBeforeItIsDecidedHowToDecide() {
        convened()
                .when(new RecordDecision(
                        DecisionKind.ISSUE, Motion.number(1).votes(21, 0, 0).put()))
                .isRefusedBy("R-113");
    }

    @Test
    void aProcedureThatWasNotAdoptedDecidesNothing() {
        convened()
                .and(recorded(1, DecisionKind.DECISION_PROCEDURE, Outcome.NOT_ADOPTED))
                .when(other(Motion.number(2)))
                .isRefusedBy("R-113");
    }

    @Test
    void isKeptFromMembersForAStatedReasonOnly() {
        deciding().readableBy(Visibility.BODY).when(other(Motion.number(2))).isRefusedBy("R-077");
        deciding().readableBy(Visibility.MEMBERS).when(other(Motion.number(2))).accepted();
        deciding()
                .readableBy(Visibility.BODY)
                .justifiedBy("people in danger are named")
                .when(other(Motion.number(2)))
                .isAcceptedDespite("R-077");
    }

    @Test
    void refusesADecisionWithoutItsWording() {
        deciding().when(other(Motion.number(2).wording(null))).isRefusedBy("R-125");
    }

    @Test
    void refusesToDecideOverGroupsThatHadNoSay() {
        deciding()
                .when(other(Motion.number(2).affecting(new AffectedGroup(text("tenants"), false))))
                .isRefusedBy("R-025");
    }

    @Test
    void decidesOverThemWithAJustification() {
        deciding()
                .justifiedBy("they could not be found")
                .when(other(Motion.number(2).affecting(new AffectedGroup(text("tenants"), false))))
                .isAcceptedDespite("R-025");
    }

    @Test
    void oneGroupThatHadASayIsEnough() {
        deciding()
                .when(other(Motion.number(2)
                        .affecting(new AffectedGroup(text("tenants"), false), new AffectedGroup(text("owners"), true))))
                .isAcceptedDespite();
    }

    @Test
    void advisesOfHarmonyWithoutDiscussion() {
        deciding().when(other(Motion.number(2).votes(21, 0, 0))).isAcceptedDespite("R-046");
    }

    @Test
    void anAbstentionAnAlternativeOrADiscussionIsNoImposedHarmony() {
        deciding().when(other(Motion.number(2).votes(20, 0, 1))).isAcceptedDespite();
        deciding()
                .when(other(Motion.number(2).votes(21, 0, 0).withAlternatives()))
                .isAcceptedDespite();
        deciding()
                .and(new DiscussionRecorded(PLENARY, AgendaTopic.OTHER, List.of(new Viewpoint(text("a doubt"), null))))
                .when(other(Motion.number(2).votes(21, 0, 0)))
                .isAcceptedDespite();
    }

    @Test
    void anImportantDecisionRestsOnSeveralSources() {
        deciding()
                .when(new RecordDecision(
                        DecisionKind.STRATEGY,
                        Motion.number(2).on(Motion.DATA, Motion.DATA).put()))
                .isAcceptedDespite("R-123");
        deciding()
                .and(new EvidenceAdded(decision(2), Motion.STORY), screened(2))
                .when(new RecordDecision(
                        DecisionKind.STRATEGY, Motion.number(2).on(Motion.DATA).put()))
                .isAcceptedDespite();
    }

    @Test
    void moneyIsScreenedBeforeItIsDecidedOn() {
        RecordDecision funding = new RecordDecision(
                DecisionKind.FUNDING,
                Motion.number(2).on(Motion.DATA, Motion.STORY).put());
        deciding().when(funding).isRefusedBy("R-162");
        deciding().and(screened(3)).when(funding).isRefusedBy("R-162");
        deciding().and(screened(2)).when(funding).isAcceptedDespite();
    }

    private static FundingScreened screened(int number) {
        return new FundingScreened(decision(number), FundingDirection.FITS, FundingPace.FAST, null);
    }

    @Test
    void anIssueRestsOnNumbersAndStories() {
        deciding()
                .when(new RecordDecision(
                        DecisionKind.ISSUE, Motion.number(2).on(Motion.DATA).put()))
                .isAcceptedDespite("R-061", "R-123");
    }

    @Test
    void aTieIsNotAdopted() {
        assertThat(outcome(deciding(), other(Motion.number(2).votes(10, 10, 1))))
                .isEqualTo(Outcome.NOT_ADOPTED);
    }

    @Test
    void abstentionsCountForTheQuorumOnly() {
        assertThat(outcome(deciding(), other(Motion.number(2).votes(2, 1, 18)))).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void theMissionNeedsTwoThirds() {
        DecisionRecorded short1 = record(deciding(), mission(Motion.number(2).votes(13, 7, 1)));
        assertThat(short1.outcome()).isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(short1.rule()).isEqualTo(DecisionRule.TWO_THIRDS);
        assertThat(outcome(deciding(), mission(Motion.number(2).votes(14, 7, 0))))
                .isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void aMeetingMayAskForMoreThanItsKindNeedsButNotForLess() {
        DecisionRecorded strict =
                record(deciding(), other(Motion.number(2).votes(15, 6, 0).by(DecisionRule.THREE_QUARTERS)));
        assertThat(strict.rule()).isEqualTo(DecisionRule.THREE_QUARTERS);
        assertThat(strict.outcome()).isEqualTo(Outcome.NOT_ADOPTED);
        DecisionRecorded lenient =
                record(deciding(), mission(Motion.number(2).votes(11, 10, 0).by(DecisionRule.SIMPLE_MAJORITY)));
        assertThat(lenient.rule()).isEqualTo(DecisionRule.TWO_THIRDS);
        assertThat(lenient.outcome()).isEqualTo(Outcome.NOT_ADOPTED);
    }

    @Test
    void theChartersFallbackDecidesOrdinaryMatters() {
        DecisionRecorded decided = record(
                chartered(charter(CharterProfile.STRATEGIC_EXECUTIVE, DecisionRule.TWO_THIRDS, Map.of(), Map.of())),
                other(Motion.number(3).votes(11, 10, 0)));
        assertThat(decided.rule()).isEqualTo(DecisionRule.TWO_THIRDS);
        assertThat(decided.outcome()).isEqualTo(Outcome.NOT_ADOPTED);
    }

    @Test
    void aMajorityOfTheChartersOwnIsRecordedAsSuch() {
        DecisionRecorded decided = record(
                chartered(charter(
                        CharterProfile.STRATEGIC_EXECUTIVE,
                        DecisionRule.SIMPLE_MAJORITY,
                        Map.of("decision.majority", ">=3/5"),
                        Map.of())),
                other(Motion.number(3).votes(12, 9, 0)));
        assertThat(decided.rule()).isEqualTo(DecisionRule.CHARTER_THRESHOLD);
        assertThat(decided.outcome()).isEqualTo(Outcome.NOT_ADOPTED);
    }

    @Test
    void recordsTheQuorumOnceThereIsACharter() {
        assertThat(record(chartered(charter()), other(Motion.number(3))).quorum())
                .isEqualTo(new Quorum(11, MEMBERS, MEMBERS));
    }

    @Test
    void refusesWithoutQuorum() {
        chartered(charter())
                .and(opened(meeting(3), MeetingKind.GENERAL, 10))
                .when(other(Motion.number(3).in(meeting(3)).votes(9, 1, 0)))
                .isRefusedBy("R-117");
    }

    @Test
    void theExecutiveDecidesNothingBeforeItsFreedomIsDefined() {
        convenedCommittee(MeetingKind.EXECUTIVE)
                .when(other(Motion.number(3).in(meeting(3)).votes(3, 0, 1)))
                .isRefusedBy("R-115", "R-116");
    }

    @Test
    void aBodyDecidesItsOwnKindsUpToItsLimit() {
        Scenario executive = convenedCommittee(MeetingKind.EXECUTIVE)
                .and(new DelegationDefined(List.of(
                        new Delegation(BodyKind.STRATEGIC, List.of(DecisionKind.BUDGET), null),
                        new Delegation(BodyKind.EXECUTIVE, List.of(DecisionKind.STAFFING), 500L))));
        executive.when(of(DecisionKind.BUDGET, 0)).isRefusedBy("R-116");
        executive.when(of(DecisionKind.STAFFING, 501)).isRefusedBy("R-116");
        executive.when(of(DecisionKind.STAFFING, 500)).isAcceptedDespite();
    }

    @Test
    void whatNobodyHoldsFallsToTheStrategicCommitteeOnceSomethingIsDelegatedToIt() {
        Scenario strategic = convenedCommittee(MeetingKind.STRATEGIC);
        strategic.when(of(DecisionKind.PARTNER, 0)).isRefusedBy("R-116");
        strategic
                .and(new DelegationDefined(
                        List.of(new Delegation(BodyKind.STRATEGIC, List.of(DecisionKind.BUDGET), null))))
                .when(of(DecisionKind.PARTNER, 0))
                .isAcceptedDespite();
    }

    @Test
    void aBoardDecidesWithoutDelegationWhatNobodyElseHolds() {
        chartered(charter(CharterProfile.BOARD, DecisionRule.SIMPLE_MAJORITY, Map.of(), Map.of()))
                .and(seated(BodyKind.BOARD, 7))
                .and(opened(meeting(3), MeetingKind.BOARD, 4))
                .when(of(DecisionKind.PARTNER, 0))
                .isAcceptedDespite();
    }

    @Test
    void aBodyDecidesNothingWithoutMoreThanHalfOfItsFilledSeats() {
        Scenario board = chartered(charter(CharterProfile.BOARD, DecisionRule.SIMPLE_MAJORITY, Map.of(), Map.of()))
                .and(seated(BodyKind.BOARD, 8))
                .and(opened(meeting(3), MeetingKind.BOARD, 4));
        board.when(of(DecisionKind.PARTNER, 0)).isRefusedBy("R-117");
        board.and(new DelegateReplaced(party(8), person(8), null, null, false, false));
        assertThat(record(board, of(DecisionKind.PARTNER, 0)).quorum()).isEqualTo(new Quorum(4, 4, 7));
    }

    @Test
    void aBodyCountsTheVotesOfItsSeatsOnly() {
        chartered(charter(CharterProfile.BOARD, DecisionRule.SIMPLE_MAJORITY, Map.of(), Map.of()))
                .and(seated(BodyKind.BOARD, 3))
                .and(opened(meeting(3), MeetingKind.BOARD, 4))
                .when(of(DecisionKind.PARTNER, 0))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void whoLeftWhileAllMembersMeetVotesNoMore() {
        Scenario left = deciding().and(new MemberWithdrawn(party(21), text("our project ended")));
        left.when(other(Motion.number(2).votes(20, 0, 1))).isImpossible(Fault.Kind.BAD_INPUT);
        left.when(other(Motion.number(2).votes(19, 0, 1))).isAcceptedDespite();
        left.when(other(Motion.number(2).votes(19, 0, 1).without(party(5)))).isRefusedBy("R-136");
        left.when(other(Motion.number(2).votes(18, 0, 1).without(party(5)))).isAcceptedDespite();
    }

    @Test
    void refusesToCompeteWithAMemberForACall() {
        Scenario competing = deciding()
                .and(new InterestDeclared(
                        party(3), Stance.CONFLICT_OF_INTEREST, text("we apply too"), decision(2), Contest.CALL));
        competing.when(other(Motion.number(2).votes(19, 0, 1))).isRefusedBy("R-143");
        competing
                .and(new InterestDeclared(
                        party(3), Stance.CONFLICT_OF_INTEREST, text("we run too"), decision(2), Contest.SEAT))
                .when(other(Motion.number(2).votes(19, 0, 1)))
                .isAcceptedDespite();
    }

    @Test
    void asksForAJustificationWhereSomebodyVotedInADeclaredConflictOfInterest() {
        Scenario conflicted = deciding()
                .and(new InterestDeclared(
                        party(3), Stance.CONFLICT_OF_INTEREST, text("the funder pays us"), decision(2), null));
        conflicted.when(other(Motion.number(2).votes(20, 0, 1))).isRefusedBy("R-136");
        conflicted.when(other(Motion.number(2).votes(19, 0, 1))).isAcceptedDespite();
        conflicted
                .and(new InterestDeclared(party(3), Stance.CO_OPERATION, text("no longer"), decision(2), null))
                .when(other(Motion.number(2).votes(20, 0, 1)))
                .isAcceptedDespite();
        conflicted
                .and(new InterestDeclared(
                        party(3), Stance.CONFLICT_OF_INTEREST, text("the funder pays us"), decision(2), null))
                .justifiedBy("all know of it")
                .when(other(Motion.number(2).votes(20, 0, 1)))
                .isAcceptedDespite("R-136");
    }

    @Test
    void aPublicMeetingDecidesNothing() {
        convenedCommittee(MeetingKind.PUBLIC).when(of(DecisionKind.OTHER, 0)).isRefusedBy("R-116");
    }

    @Test
    void aCharterMayMakeAnAdviceBinding() {
        chartered(charter(
                        CharterProfile.STRATEGIC_EXECUTIVE,
                        DecisionRule.SIMPLE_MAJORITY,
                        Map.of(),
                        Map.of("R-046", Level.INV)))
                .when(other(Motion.number(3).votes(21, 0, 0)))
                .isRefusedBy("R-046");
    }

    @Test
    void cannotUseADecisionsIdAgain() {
        deciding()
                .when(new RecordDecision(
                        DecisionKind.DECISION_PROCEDURE, Motion.number(1).put()))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void cannotDecideInAnUnknownMeeting() {
        deciding().when(other(Motion.number(2).in(meeting(9)))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotDecideInAClosedMeeting() {
        deciding()
                .and(new MeetingClosed(PLENARY, List.of(), null))
                .when(other(Motion.number(2)))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotCountMoreVotesThanParties() {
        deciding().when(other(Motion.number(2).votes(20, 1, 1))).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void aMoverIsRegisteredAndPresent() {
        deciding().when(other(Motion.number(2).movedBy(party(99)))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        deciding()
                .and(opened(meeting(3), MeetingKind.PLENARY, 20))
                .when(other(Motion.number(2).in(meeting(3)).votes(19, 0, 1).movedBy(party(21))))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void countsAreCountsAndAmountsAreAmounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vote(-1, 0, 0))
                .withMessageContaining("inFavour");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vote(Integer.MAX_VALUE, 1, 0))
                .withMessageContaining("100000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Motion.number(1).costing(-1).put())
                .withMessageContaining("\"amount\"");
    }

    private static Scenario convenedCommittee(MeetingKind kind) {
        BodyKind body = kind.body();
        return body == null
                ? chartered(charter()).and(opened(meeting(3), kind, 4))
                : chartered(charter()).and(seated(body, 4)).and(opened(meeting(3), kind, 4));
    }

    private static Stream<Event> seated(BodyKind kind, int seats) {
        List<Seat> taken = parties(seats).stream()
                .map(party -> new Seat(party, null, null))
                .toList();
        return Stream.of(
                new BodyEstablished(body(5), kind, text("body"), null, null, false),
                new BodySeated(body(5), taken, null, 0));
    }

    private static RecordDecision other(Motion motion) {
        return new RecordDecision(DecisionKind.OTHER, motion.put());
    }

    private static RecordDecision mission(Motion motion) {
        return new RecordDecision(DecisionKind.MISSION, motion.put());
    }

    private static RecordDecision of(DecisionKind kind, long amount) {
        return new RecordDecision(
                kind,
                Motion.number(3).in(meeting(3)).votes(3, 0, 1).costing(amount).put());
    }

    private static Outcome outcome(Scenario scenario, RecordDecision command) {
        return record(scenario, command).outcome();
    }

    private static DecisionRecorded record(Scenario scenario, RecordDecision command) {
        return (DecisionRecorded) scenario.when(command).accepted().events().getFirst();
    }
}
