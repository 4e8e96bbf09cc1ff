package org.mithaq.command.rediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.request;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.rediscussion.Reopening.OLD;
import static org.mithaq.command.rediscussion.Reopening.TODAY;
import static org.mithaq.command.rediscussion.Reopening.ask;
import static org.mithaq.command.rediscussion.Reopening.by;
import static org.mithaq.command.rediscussion.Reopening.chair;
import static org.mithaq.command.rediscussion.Reopening.charter;
import static org.mithaq.command.rediscussion.Reopening.decided;
import static org.mithaq.command.rediscussion.Reopening.inDays;
import static org.mithaq.command.rediscussion.Reopening.inSession;
import static org.mithaq.command.rediscussion.Reopening.later;
import static org.mithaq.command.rediscussion.Reopening.other;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.DecisionEvent.Ballot;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rediscussion.Presets;
import org.mithaq.rediscussion.Standing;

class RequestRediscussionTest {

    private static final RediscussionGround NEWS = RediscussionGround.NEW_INFORMATION;

    @Test
    void keepsTheTermsAndTheClauseThatApplied() {
        by(decided(Presets.DEFAULT), 5)
                .when(ask(1, NEWS))
                .happens(new RediscussionRequested(
                        OLD,
                        request(1),
                        new Supporter(party(5), person(5)),
                        List.of(),
                        NEWS,
                        text("reason"),
                        List.of(Motion.DATA),
                        null,
                        1,
                        "rediscussionPolicy.terms[0]",
                        Presets.standard().all().get(0).policy().terms().get(0),
                        0,
                        null));
    }

    @Test
    void refusesAGroundThatTheCharterDoesNotName() {
        by(decided(Presets.DEFAULT), 5)
                .when(ask(1, RediscussionGround.IMPLEMENTATION_FAILED))
                .isRefusedBy("R-128");
        by(decided(Presets.DEFAULT), 5).when(ask(1, null)).isRefusedBy("R-128");
    }

    @Test
    void inTheSameMeetingItTakesAJustification() {
        by(inSession(Presets.DEFAULT), 5).when(ask(1, NEWS)).isRefusedBy("R-129");
        by(inSession(Presets.DEFAULT), 5)
                .justifiedBy("a party was outside the room")
                .when(ask(1, NEWS))
                .isAcceptedDespite("R-129");
    }

    @Test
    void theSameGroundTwiceTakesAJustification() {
        Scenario refused = by(decided(Presets.DEFAULT), 5).then(ask(1, NEWS));
        chair(refused).then(new RefuseRediscussion(request(1), text("nothing new"), null, null));
        by(refused, 6).when(ask(2, NEWS)).isRefusedBy("R-129");
        by(refused, 6).when(ask(2, RediscussionGround.FUNDING_CHANGE)).isAcceptedDespite();
        by(refused, 6).justifiedBy("now it is in writing").when(ask(2, NEWS)).isAcceptedDespite("R-129");
    }

    @Test
    void oneRequestIsPendingAtATime() {
        Scenario asked = by(decided(Presets.DEFAULT), 5).then(ask(1, NEWS));
        by(asked, 6).when(ask(2, RediscussionGround.FUNDING_CHANGE)).isRefusedBy("R-128");
    }

    @Test
    void whoIsNoMemberMayAskOnlyWhereThePolicySaysSo() {
        Actor outsider = new Actor(party(40), "neighbour", person(40));
        decided(Presets.DEFAULT)
                .actor(outsider, ActingAs.ownOrganisation())
                .when(ask(1, NEWS))
                .isRefusedBy("R-128");
    }

    @Test
    void afterTheLastDayItIsTooLate() {
        by(decided("affected-party"), 5).at(inDays(30)).when(ask(1, NEWS)).isAcceptedDespite();
        by(decided("affected-party"), 5).at(inDays(31)).when(ask(1, NEWS)).isRefusedBy("R-128");
    }

    @Test
    void evidenceIsBroughtWhereThePolicyAsksForIt() {
        RequestRediscussion bare =
                new RequestRediscussion(request(1), OLD, null, NEWS, text("reason"), List.of(), List.of(), null);
        by(decided("affected-party"), 5).when(bare).isRefusedBy("R-128");
        by(decided(Presets.DEFAULT), 5).when(bare).isAcceptedDespite();
    }

    @Test
    void thePolicyOfTheDayOfTheDecisionGoverns() {
        Scenario changed = decided("affected-party")
                .and(new CharterAdopted(2, Scenario.decision(9), charter(Presets.DEFAULT), List.of()));
        by(changed, 5).at(inDays(31)).when(ask(1, NEWS)).isRefusedBy("R-128");
    }

    @Test
    void onlyWhoVotedWithThePrevailingSideReconsiders() {
        Scenario open = Reopening.inSession("parliamentary-reconsider")
                .then(other(Motion.number(3)
                        .votes(2, 1, 0)
                        .openly(
                                new Ballot(party(1), Choice.IN_FAVOUR),
                                new Ballot(party(2), Choice.IN_FAVOUR),
                                new Ballot(party(3), Choice.AGAINST))
                        .put()));
        RequestRediscussion command = new RequestRediscussion(
                request(1), Scenario.decision(3), null, null, text("reason"), List.of(), List.of(), null);
        by(open, 3).when(command).isRefusedBy("R-128");
        by(open, 2).when(command).isAcceptedDespite();
    }

    @Test
    void aCallInSuspendsTheDecisionFromTheThirdOrganisationOn() {
        Scenario called = by(decided("call-in"), 5).then(ask(1, null));
        by(called, 6).then(new SupportRediscussion(request(1)));
        assertThat(called.state().decisions().standing(OLD, TODAY.plusDays(8))).isEqualTo(Standing.IN_FORCE);
        assertThat(called.state().decisions().standing(OLD, TODAY)).isEqualTo(Standing.NOT_YET_IN_FORCE);
        by(called, 7).then(new SupportRediscussion(request(1)));
        assertThat(called.state().decisions().standing(OLD, TODAY)).isEqualTo(Standing.SUSPENDED);
        assertThat(called.state().decisions().blocksIrreversibleActions(OLD, TODAY))
                .isTrue();
    }

    @Test
    void aProposalThatWasNotAdoptedIsNotReopened() {
        Scenario lost =
                decided(Presets.DEFAULT).then(other(later(3).votes(5, 10, 0).put()));
        RequestRediscussion command = new RequestRediscussion(
                request(1), Scenario.decision(3), null, NEWS, text("reason"), List.of(), List.of(), null);
        by(lost, 5).when(command).isRefusedBy("R-128", "R-129");
    }

    @Test
    void aDecisionThatDoesNotExistIsNotReopened() {
        by(Reopening.decided(Presets.DEFAULT), 5)
                .when(new RequestRediscussion(
                        request(1), Scenario.decision(77), null, NEWS, text("reason"), List.of(), List.of(), null))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
