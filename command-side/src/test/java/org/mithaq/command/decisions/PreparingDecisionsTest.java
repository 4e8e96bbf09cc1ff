package org.mithaq.command.decisions;

import static org.mithaq.command.Gathering.PLENARY;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.chartered;
import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.objection;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.DecisionEvent.Ballot;
import org.mithaq.events.DecisionEvent.Consultation;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.RepresentationEvent.OrgDecisionProfileRecorded;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.text.Text;

class PreparingDecisionsTest {

    private static final Consultation WEEK = new Consultation(LocalDate.parse("2026-02-20"), 7, true);

    @Test
    void aProposalSaysHowItServesTheMission() {
        proposing().when(propose(DecisionKind.OTHER, null, null)).isAcceptedDespite("R-078");
    }

    @Test
    void onImportantMattersAllMembersAreConsulted() {
        proposing().when(propose(DecisionKind.FUNDING, null, text("mission"))).isRefusedBy("R-126");
        proposing()
                .when(propose(DecisionKind.FUNDING, new Consultation(WEEK.from(), 6, true), text("mission")))
                .isRefusedBy("R-126");
        proposing()
                .justifiedBy("the offer ends tomorrow")
                .when(propose(DecisionKind.FUNDING, null, text("mission")))
                .isAcceptedDespite("R-126");
        proposing().when(propose(DecisionKind.FUNDING, WEEK, text("mission"))).isAcceptedDespite();
    }

    @Test
    void anIdIsProposedOnce() {
        proposed().when(propose(DecisionKind.OTHER, null, text("mission"))).isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void anObjectionIsAnsweredBeforeTheDecision() {
        Scenario objected = by(5, proposed()).then(new RaiseObjection(decision(2), objection(1), text("no")));
        objected.when(record(2)).isRefusedBy("R-121");
        objected.then(new RespondToObjection(objection(1), text("because"), false));
        objected.when(record(2)).isAcceptedDespite();
    }

    @Test
    void anObjectionIsTheMembersOwn() {
        by(5, proposed())
                .when(new RaiseObjection(decision(2), objection(1), text("no")))
                .happens(new ObjectionRaised(decision(2), objection(1), party(5), text("no")));
        by(40, proposed())
                .when(new RaiseObjection(decision(2), objection(1), text("no")))
                .isImpossible(Fault.Kind.NOT_ALLOWED);
        by(5, proposed())
                .when(new RaiseObjection(decision(9), objection(1), text("no")))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void onlyWhoRaisedItTakesItBack() {
        Scenario objected = by(5, proposed()).then(new RaiseObjection(decision(2), objection(1), text("no")));
        RespondToObjection back = new RespondToObjection(objection(1), text("it is met"), true);
        by(6, objected).when(back).isImpossible(Fault.Kind.NOT_ALLOWED);
        by(5, objected).when(back).happens(new ObjectionAnswered(decision(2), objection(1), text("it is met"), true));
        by(5, objected).then(back).when(back).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void aDissentIsKeptBesideItsDecision() {
        Scenario decided = by(5, deciding()).then(record(2));
        decided.when(new RecordDissent(decision(2), text("we disagree"), true))
                .happens(new DissentRecorded(decision(2), party(5), text("we disagree"), true));
        decided.then(new RecordDissent(decision(2), text("we disagree"), true))
                .when(new RecordDissent(decision(2), text("again"), false))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
        by(5, deciding())
                .when(new RecordDissent(decision(9), text("no"), false))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void moneyIsScreenedBeforeItIsAccepted() {
        RecordDecision funding = new RecordDecision(
                DecisionKind.FUNDING,
                Motion.number(2).on(Motion.DATA, Motion.STORY).put());
        deciding().when(funding).isRefusedBy("R-162");
        deciding().fundingScreened(decision(2)).when(funding).isAcceptedDespite();
        deciding().fundingScreened(decision(3)).when(funding).isRefusedBy("R-162");
    }

    @Test
    void whoHasAnInterestCountsForTheQuorumAndDoesNotVote() {
        deciding()
                .when(other(Motion.number(2).votes(18, 1, 1).without(party(5))))
                .isAcceptedDespite();
        deciding()
                .when(other(Motion.number(2).votes(19, 1, 1).without(party(5))))
                .isRefusedBy("R-136");
        deciding()
                .justifiedBy("the interest is shared by all")
                .when(other(Motion.number(2).votes(19, 1, 1).without(party(5))))
                .isAcceptedDespite("R-136");
    }

    @Test
    void openBallotsAddUpToTheTally() {
        Ballot one = new Ballot(party(1), Choice.IN_FAVOUR);
        Ballot two = new Ballot(party(2), Choice.AGAINST);
        Ballot three = new Ballot(party(3), Choice.IN_FAVOUR);
        deciding()
                .when(other(Motion.number(2).votes(2, 1, 0).openly(one, two, three)))
                .isAcceptedDespite();
        deciding()
                .when(other(Motion.number(2).votes(3, 0, 0).withAlternatives().openly(one, two, three)))
                .isImpossible(Fault.Kind.BAD_INPUT);
        deciding()
                .when(other(Motion.number(2).votes(2, 1, 0).openly(one, two, one)))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void aLongQuarrelIsAdvisedToEndByTheFallback() {
        Scenario open = by(5, chartered(charter()).at(NOW.minus(Duration.ofDays(1))))
                .then(propose(DecisionKind.OTHER, null, text("mission")))
                .at(NOW)
                .and(new MeetingClosed(PLENARY, List.of(), null));
        open.and(opened(meeting(3), MeetingKind.PLENARY, 21)).and(opened(meeting(4), MeetingKind.PLENARY, 21));
        open.when(other(Motion.number(2).in(meeting(4)).by(DecisionRule.CONSENT)))
                .isAcceptedDespite("R-120");
        open.when(other(Motion.number(2).in(meeting(4)))).isAcceptedDespite();
    }

    private static Scenario proposing() {
        return by(5, deciding());
    }

    private static Scenario proposed() {
        return proposing().then(propose(DecisionKind.OTHER, null, text("mission")));
    }

    @Test
    void aVoteThatComesTooEarlyForSomebodyIsAdvisedAgainst() {
        LocalDate today = NOW.atZone(ZoneOffset.UTC).toLocalDate();
        Scenario slow = Gathering.deciding().and(new OrgDecisionProfileRecorded(party(4), text("the board"), 10));
        slow.when(plannedFor(today.plusDays(9))).isAcceptedDespite("R-124");
        slow.when(plannedFor(today.plusDays(10))).isAcceptedDespite();
    }

    @Test
    void aDissentComesBeforeTheMinutesAreApproved() {
        Scenario decided = Gathering.deciding();
        decided.and(
                new MinutesCirculated(Gathering.PLENARY, List.of(), List.of()),
                new MinutesApproved(Gathering.PLENARY, meeting(3), List.of()));
        decided.when(new RecordDissent(decision(1), text("opinion"), false)).isRefusedBy("R-122");
    }

    private static ProposeDecision plannedFor(LocalDate day) {
        return new ProposeDecision(
                decision(2),
                DecisionKind.OTHER,
                text("title"),
                null,
                false,
                null,
                text("mission"),
                List.of(),
                null,
                null,
                day);
    }

    private static ProposeDecision propose(
            DecisionKind kind, @Nullable Consultation consultation, @Nullable Text missionRef) {
        return new ProposeDecision(
                decision(2), kind, text("title"), null, false, consultation, missionRef, List.of(), null, null, null);
    }

    private static RecordDecision record(int number) {
        return other(Motion.number(number));
    }

    private static RecordDecision other(Motion motion) {
        return new RecordDecision(DecisionKind.OTHER, motion.put());
    }
}
