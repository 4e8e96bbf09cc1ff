package org.mithaq.command.rediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Gathering.chartered;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.request;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.rediscussion.Reopening.LATER;
import static org.mithaq.command.rediscussion.Reopening.OLD;
import static org.mithaq.command.rediscussion.Reopening.TODAY;
import static org.mithaq.command.rediscussion.Reopening.ask;
import static org.mithaq.command.rediscussion.Reopening.by;
import static org.mithaq.command.rediscussion.Reopening.chair;
import static org.mithaq.command.rediscussion.Reopening.charter;
import static org.mithaq.command.rediscussion.Reopening.decided;
import static org.mithaq.command.rediscussion.Reopening.granted;
import static org.mithaq.command.rediscussion.Reopening.inDays;
import static org.mithaq.command.rediscussion.Reopening.later;
import static org.mithaq.command.rediscussion.Reopening.other;
import static org.mithaq.command.rediscussion.Reopening.supersede;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.ProposeDecision;
import org.mithaq.command.decisions.RecordDecision;
import org.mithaq.command.decisions.SettleDecision;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.RediscussionExemption;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rediscussion.Presets;
import org.mithaq.rediscussion.Standing;

class OutcomesTest {

    /** Decision 3 is proposed in place of decision 2. */
    private static final ProposeDecision INSTEAD = new ProposeDecision(
            decision(3),
            DecisionKind.OTHER,
            text("title"),
            null,
            false,
            null,
            text("mission"),
            List.of(),
            OLD,
            null,
            null);

    @Property(tries = 50)
    void nothingIsSupersededWithoutAGrant(
            @ForAll @IntRange(max = 21) int inFavour, @ForAll @IntRange(max = 21) int against, @ForAll boolean asked) {
        Scenario scenario = by(decided(Presets.DEFAULT), 5);
        if (asked) {
            scenario.then(ask(1, RediscussionGround.NEW_INFORMATION));
        }
        scenario.when(new SupersedeDecision(
                        OLD, later(3).votes(inFavour, against, 0).put(), false))
                .isRefusedBy("R-130");
    }

    @Test
    void anotherDecisionTakesItsPlaceAndBothStayVisible() {
        Scenario reopened = granted(Presets.DEFAULT);
        List<Event> events = accepted(reopened, supersede(3, 15, 5));
        assertThat(events.get(1)).isEqualTo(new DecisionSuperseded(OLD, request(1), decision(3), false));
        reopened.and(events.stream());
        assertThat(reopened.state().decisions().standing(OLD, TODAY)).isEqualTo(Standing.SUPERSEDED);
        assertThat(reopened.state().decisions().standing(decision(3), TODAY)).isEqualTo(Standing.IN_FORCE);
        assertThat(reopened.state().decisions().decisions()).hasSize(3);
    }

    @Test
    void theSameDecisionInOtherWordsIsAmended() {
        Scenario reopened = granted(Presets.DEFAULT).then(new SupersedeDecision(OLD, later(3).put(), true));
        assertThat(reopened.state().decisions().standing(OLD, TODAY)).isEqualTo(Standing.AMENDED);
    }

    @Test
    void aReplacementThatFailsLeavesTheDecisionReaffirmed() {
        List<Event> events = accepted(granted(Presets.DEFAULT), supersede(3, 5, 15));
        assertThat(((DecisionRecorded) events.get(0)).outcome()).isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(events.get(1)).isEqualTo(new DecisionReaffirmed(OLD, request(1), decision(3)));
    }

    @Test
    void itIsRescindedOrReaffirmedByAVote() {
        assertThat(accepted(granted(Presets.DEFAULT), new RescindDecision(OLD, later(3).put()))
                        .get(1))
                .isEqualTo(new DecisionRescinded(OLD, request(1), decision(3)));
        assertThat(accepted(granted(Presets.DEFAULT), new ReaffirmDecision(OLD, later(3).put()))
                        .get(1))
                .isEqualTo(new DecisionReaffirmed(OLD, request(1), decision(3)));
        assertThat(accepted(
                        granted(Presets.DEFAULT),
                        new ReaffirmDecision(OLD, later(3).votes(1, 9, 0).put())))
                .hasSize(1);
    }

    @Test
    void theMoneyOfADecisionThatIsConfirmedOrEndedWasScreenedWithIt() {
        assertThat(accepted(funded(), new ReaffirmDecision(OLD, later(3).put())))
                .hasSize(2);
        assertThat(accepted(funded(), new RescindDecision(OLD, later(3).put()))).hasSize(2);
        funded().when(supersede(3, 15, 5)).isRefusedBy("R-162");
        funded().when(new SupersedeDecision(OLD, later(3).put(), true)).isRefusedBy("R-162");
    }

    private static Scenario funded() {
        Scenario decided = chartered(charter(Presets.DEFAULT))
                .fundingScreened(OLD)
                .then(new RecordDecision(DecisionKind.FUNDING, Motion.number(2).put()))
                .and(new MeetingClosed(Gathering.PLENARY, List.of(), null))
                .and(opened(LATER, MeetingKind.PLENARY, Gathering.MEMBERS));
        return chair(by(decided, 5).then(ask(1, RediscussionGround.NEW_INFORMATION)))
                .then(new GrantRediscussion(request(1), null, null, null));
    }

    @Test
    void theGrantIsUsedUp() {
        Scenario reaffirmed = granted(Presets.DEFAULT).then(new ReaffirmDecision(OLD, later(3).put()));
        reaffirmed.when(supersede(4, 15, 5)).isRefusedBy("R-130");
    }

    @Test
    void withoutNoticeItTakesTwoThirdsAndWithNoticeHalf() {
        Scenario seconded = by(decided("parliamentary-rescind"), 5).then(ask(1, null));
        by(seconded, 6).then(new SupportRediscussion(request(1)));
        Command change = new RescindDecision(OLD, later(3).votes(10, 8, 0).put());
        DecisionRecorded atOnce = (DecisionRecorded) accepted(seconded, change).get(0);
        assertThat(atOnce.rule()).isEqualTo(DecisionRule.TWO_THIRDS);
        assertThat(atOnce.outcome()).isEqualTo(Outcome.NOT_ADOPTED);
        DecisionRecorded noticed =
                (DecisionRecorded) accepted(seconded.at(inDays(7)), change).get(0);
        assertThat(noticed.outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void aMajorityOfTheWholeMembershipIsEnoughWithoutNotice() {
        Scenario seconded = by(decided("parliamentary-rescind"), 5).then(ask(1, null));
        by(seconded, 6).then(new SupportRediscussion(request(1)));
        DecisionRecorded recorded = (DecisionRecorded) accepted(
                        seconded,
                        new RescindDecision(OLD, later(3).votes(11, 9, 0).put()))
                .get(0);
        assertThat(recorded.rule()).isEqualTo(DecisionRule.ABSOLUTE_MAJORITY);
        assertThat(recorded.outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void aSuspendedDecisionIsNotCarriedOut() {
        Scenario called = by(decided("call-in"), 5).then(ask(1, null));
        by(called, 6).then(new SupportRediscussion(request(1)));
        by(called, 7).then(new SupportRediscussion(request(1)));
        called.at(inDays(8))
                .when(new SettleDecision(OLD, RediscussionExemption.EXECUTED, null))
                .isRefusedBy("R-130");
        called.at(inDays(15))
                .when(new SettleDecision(OLD, RediscussionExemption.EXECUTED, null))
                .isAcceptedDespite();
    }

    @Test
    void aProposalOnASettledMatterCannotJustBeRecorded() {
        by(decided(Presets.DEFAULT), 5)
                .then(INSTEAD)
                .when(other(later(3).put()))
                .isRefusedBy("R-130");
    }

    @Test
    void aRejectedProposalCannotJustBeRecordedAgainWhereTheCharterHasTermsToRenewIt() {
        by(rejected("council-six-months"), 5)
                .then(INSTEAD)
                .when(other(later(3).put()))
                .isRefusedBy("R-130");
        by(rejected("supermajority-reopen"), 5)
                .then(INSTEAD)
                .when(other(later(3).put()))
                .isAcceptedDespite();
    }

    /** Decision 2 was not adopted. */
    private static Scenario rejected(String preset) {
        return chartered(charter(preset))
                .then(other(Motion.number(2).votes(5, 15, 0).put()))
                .and(opened(LATER, MeetingKind.PLENARY, Gathering.MEMBERS));
    }

    @Test
    void aFailedRequestBarsTheWholeLineOfDecisions() {
        Scenario scenario = by(decided("council-six-months"), 1).then(ask(1, null));
        for (int member = 2; member <= 5; member++) {
            by(scenario, member).then(new SupportRediscussion(request(1)));
        }
        scenario.then(supersede(3, 5, 15));
        Optional<Ruling> again =
                Optional.of(by(scenario, 6).at(inDays(180)).when(ask(2, null)).ruling());
        assertThat(again).get().isInstanceOf(Ruling.Refused.class);
        by(scenario, 6).at(inDays(183)).when(ask(2, null)).isAcceptedDespite();
    }

    private static List<Event> accepted(Scenario scenario, Command command) {
        return scenario.when(command).accepted().events();
    }
}
