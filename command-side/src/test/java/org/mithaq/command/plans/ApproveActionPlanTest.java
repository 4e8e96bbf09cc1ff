package org.mithaq.command.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Gathering.adopted;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.plan;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.plans.Planning.STEWARD;
import static org.mithaq.command.plans.Planning.approved;
import static org.mithaq.command.plans.Planning.bare;
import static org.mithaq.command.plans.Planning.circulated;
import static org.mithaq.command.plans.Planning.content;
import static org.mithaq.command.plans.Planning.drafted;
import static org.mithaq.command.plans.Planning.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CharterEvent.DelegationDefined;
import org.mithaq.events.Event;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.ActionPlanApproved;
import org.mithaq.events.PlanEvent.ActionPlanCompleted;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanEvent.Assumption;
import org.mithaq.events.PlanEvent.Finances;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.ObjectiveKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;

class ApproveActionPlanTest {

    private static final Resolution RESOLUTION = Motion.number(6).put();
    private static final ApproveActionPlan APPROVAL = new ApproveActionPlan(RESOLUTION, plan(1));

    @Test
    void approvesThePresentVersionAndRecordsTheDecision() {
        ready().when(APPROVAL)
                .happens(
                        new ActionPlanApproved(plan(1), 1, decision(6), false),
                        adopted(RESOLUTION, 2, DecisionKind.PLAN_APPROVAL, DecisionRule.SIMPLE_MAJORITY));
    }

    @Test
    void approvesSeveralPlansByOneDecision() {
        ready().and(drafted(2), circulated(2, 1))
                .and(adopted(RESOLUTION, 2, DecisionKind.PLAN_APPROVAL, DecisionRule.SIMPLE_MAJORITY))
                .when(new ApproveActionPlan(RESOLUTION, plan(2)))
                .happens(new ActionPlanApproved(plan(2), 1, decision(6), false));
    }

    @Test
    void followsTheDecisionThatSetTheObjective() {
        ready().and(adopted(RESOLUTION, 2, DecisionKind.STRATEGY, DecisionRule.SIMPLE_MAJORITY))
                .when(APPROVAL)
                .happens(new ActionPlanApproved(plan(1), 1, decision(6), false));
    }

    @Test
    void aBodyThatMayNotApproveCannotFollowAnotherDecisionEither() {
        Resolution elsewhere = Motion.number(6).in(meeting(3)).put();
        Scenario strategic = ready().and(delegated(BodyKind.STRATEGIC, null, DecisionKind.STRATEGY))
                .and(delegated(BodyKind.EXECUTIVE, null, DecisionKind.PLAN_APPROVAL))
                .and(opened(meeting(3), MeetingKind.STRATEGIC, 21));
        SetObjective objective = new SetObjective(
                Motion.number(6).in(meeting(3)).on(Motion.DATA, Motion.STORY).put(),
                Scenario.objective(2),
                text("objective"),
                ObjectiveKind.SPECIFIC,
                ObjectiveOrigin.SHARED,
                Planning.TODAY,
                List.of(text("outcome")));
        List<Event> set = strategic.when(objective).accepted().events();
        strategic
                .and(set.stream())
                .when(new ApproveActionPlan(elsewhere, plan(1)))
                .isRefusedBy("R-116");
    }

    @Test
    void namesEverythingThatThePlanLacks() {
        Ruling ruling = with(bare())
                .when(APPROVAL)
                .isRefusedBy("R-151", "R-153", "R-153", "R-153")
                .ruling();
        assertThat(((Ruling.Refused) ruling).rules())
                .extracting(BrokenRule::clause)
                .contains("timeline", "criteria", "finances");
        with(content(1, null, List.of())).when(APPROVAL).isRefusedBy("R-153");
    }

    @Test
    void refusesAPlanThatNoMemberAnswersFor() {
        ActionPlan content = content(1);
        ActionPlan elsewhere = new ActionPlan(
                content.title(),
                null,
                party(40),
                content.activities(),
                content.timeline(),
                content.criteria(),
                content.finances(),
                content.staffing(),
                content.skills(),
                List.of(),
                null);
        with(elsewhere)
                .and(new PartyRegistered(party(40), text("outside"), false, null, true))
                .when(APPROVAL)
                .isRefusedBy("R-151");
    }

    @Test
    void asksForAJustificationWhenThisVersionWasNotCirculated() {
        planning().and(drafted(1)).when(APPROVAL).isRefusedBy("R-152");
        planning()
                .and(drafted(1))
                .justifiedBy("the group met the day before")
                .when(APPROVAL)
                .isAcceptedDespite("R-152");
        ready().and(revised(2)).when(APPROVAL).isRefusedBy("R-152");
        ready().and(revised(2), circulated(1, 2)).when(APPROVAL).isAcceptedDespite();
    }

    @Test
    void asksForAJustificationWhenThoseAffectedHadNoSay() {
        planning()
                .and(drafted(1, content(1), List.of(party(1)), List.of()), circulated(1, 1))
                .when(APPROVAL)
                .isRefusedBy("R-047");
    }

    @Test
    void inputAfterTheFirstCirculationIsTooLate() {
        planning()
                .and(drafted(1, content(1), List.of(party(1)), List.of()), circulated(1, 1))
                .and(revised(2, STEWARD), circulated(1, 2))
                .when(APPROVAL)
                .isRefusedBy("R-047");
        planning()
                .and(drafted(1, content(1), List.of(party(1)), List.of()))
                .and(revised(2, STEWARD), circulated(1, 2))
                .when(APPROVAL)
                .isAcceptedDespite();
    }

    @Test
    void aStewardThatDraftsHasGivenInput() {
        planning()
                .and(drafted(1, content(1), List.of(STEWARD), List.of()), circulated(1, 1))
                .when(APPROVAL)
                .isAcceptedDespite();
    }

    @Test
    void advisesWhenEverybodyStandsInOneCircle() {
        Resolution alone = Motion.number(6)
                .in(meeting(3))
                .votes(1, 0, 0)
                .withAlternatives()
                .put();
        planning()
                .and(drafted(1, content(1), List.of(STEWARD), List.of(party(6))), circulated(1, 1))
                .and(opened(meeting(3), MeetingKind.PLENARY, 0))
                .when(new ApproveActionPlan(
                        Motion.number(6).in(meeting(3)).votes(0, 0, 0).put(), plan(1)))
                .isAcceptedDespite("R-045");
        planning()
                .and(drafted(1, content(1), List.of(STEWARD), List.of(party(6))), circulated(1, 1))
                .and(opened(meeting(3), MeetingKind.PLENARY, 1))
                .when(new ApproveActionPlan(alone, plan(1)))
                .isAcceptedDespite();
    }

    @Test
    void advisesOfTheThirdPlanInARowFromTheSameParties() {
        Scenario two = ready().and(drafted(2), approved(2, false), drafted(3));
        two.when(APPROVAL).isAcceptedDespite();
        two.and(approved(3, false)).when(APPROVAL).isAcceptedDespite("R-045");
        ready().and(drafted(2), approved(2, false))
                .and(drafted(3, content(3), List.of(party(4)), List.of(STEWARD)), approved(3, false))
                .when(APPROVAL)
                .isAcceptedDespite();
    }

    @Test
    void advisesOfAssumptionsThatNoStewardChecked() {
        with(assuming(party(1))).when(APPROVAL).isAcceptedDespite("R-054");
        with(assuming(STEWARD)).when(APPROVAL).isAcceptedDespite();
    }

    @Test
    void advisesOfAnActivityThatAnotherPlanHasForTheSamePeople() {
        ready().and(drafted(2, content(1), List.of(party(4)), List.of()))
                .when(APPROVAL)
                .isAcceptedDespite("R-009");
        ready().and(drafted(2, content(1), List.of(party(4)), List.of()))
                .and(new ActionPlanCompleted(plan(2), null))
                .when(APPROVAL)
                .isAcceptedDespite();
    }

    @Test
    void whatIsBeyondTheExecutivesLimitNeedsRatification() {
        assertThat(ratificationNeeded(500L, 500L)).isFalse();
        assertThat(ratificationNeeded(499L, 500L)).isTrue();
        assertThat(ratificationNeeded(499L, null)).isTrue();
        assertThat(ratificationNeeded(null, null)).isFalse();
    }

    @Test
    void cannotApproveAVersionTwiceOrAPlanThatIsUnknown() {
        ready().and(approved(1, false)).when(APPROVAL).isImpossible(Fault.Kind.WRONG_STATE);
        planning().when(APPROVAL).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static boolean ratificationNeeded(@Nullable Long limit, @Nullable Long amount) {
        return with(content(1, new Finances(text("cost"), amount), List.of()))
                .and(delegated(BodyKind.EXECUTIVE, limit, DecisionKind.PLAN_APPROVAL))
                .and(opened(meeting(3), MeetingKind.EXECUTIVE, 8))
                .when(new ApproveActionPlan(
                        Motion.number(6).in(meeting(3)).votes(7, 0, 1).put(), plan(1)))
                .accepted()
                .events()
                .stream()
                .anyMatch(event -> event instanceof ActionPlanApproved e && e.ratificationNeeded());
    }

    private static Scenario ready() {
        return with(content(1));
    }

    private static Scenario with(ActionPlan content) {
        return planning().and(drafted(1, content, List.of(party(1)), List.of(STEWARD)), circulated(1, 1));
    }

    private static ActionPlan assuming(PartyId checkedBy) {
        return content(
                1,
                new Finances(text("cost"), null),
                List.of(new Assumption(text("they have Wi-Fi"), List.of(checkedBy))));
    }

    private static ActionPlanRevised revised(int version, PartyId... inputs) {
        return new ActionPlanRevised(plan(1), version, content(1), text("reason"), List.of(party(1)), List.of(inputs));
    }

    private static DelegationDefined delegated(BodyKind body, @Nullable Long limit, DecisionKind kind) {
        return new DelegationDefined(List.of(new Delegation(body, List.of(kind), limit)));
    }
}
