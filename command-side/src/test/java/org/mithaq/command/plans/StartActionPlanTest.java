package org.mithaq.command.plans;

import static org.mithaq.command.Scenario.barrier;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.plan;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.plans.Planning.approved;
import static org.mithaq.command.plans.Planning.content;
import static org.mithaq.command.plans.Planning.drafted;
import static org.mithaq.command.plans.Planning.planning;
import static org.mithaq.command.plans.Planning.supported;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.PlanEvent.ActionPlanRatified;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanEvent.ActionPlanStarted;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.ResourceEvent.BarrierResolved;
import org.mithaq.events.Vocabulary.BarrierKind;

class StartActionPlanTest {

    private static final StartActionPlan START = new StartActionPlan(plan(1));
    private static final ActionPlanStarted STARTED = new ActionPlanStarted(plan(1));
    private static final BarrierDeclared HISTORY =
            new BarrierDeclared(barrier(1), BarrierKind.BAD_HISTORY, text("no relationship"), null);

    @Test
    void startsAPlanThatIsApprovedAndBacked() {
        planning().and(drafted(1), approved(1, false), supported(1)).when(START).happens(STARTED);
    }

    @Test
    void refusesAPlanWithoutTheCommunitysSupport() {
        planning().and(drafted(1), approved(1, false)).when(START).isRefusedBy("R-155");
    }

    @Test
    void refusesAPlanThatWasNotApproved() {
        planning().and(drafted(1), supported(1)).when(START).isRefusedBy("R-106");
    }

    @Test
    void refusesAVersionThatWasNotApproved() {
        planning()
                .and(drafted(1), approved(1, false), supported(1))
                .and(new ActionPlanRevised(plan(1), 2, content(1), text("reason"), List.of(party(1)), List.of()))
                .when(START)
                .isRefusedBy("R-106");
    }

    @Test
    void whatIsBeyondTheLimitStartsAfterRatification() {
        planning().and(drafted(1), approved(1, true), supported(1)).when(START).isRefusedBy("R-106");
        planning()
                .and(drafted(1), approved(1, true), supported(1))
                .and(new ActionPlanRatified(plan(1), 1, decision(7)))
                .when(START)
                .happens(STARTED);
    }

    @Test
    void namesEverythingThatStandsInTheWay() {
        planning().and(drafted(1)).when(START).isRefusedBy("R-106", "R-155");
    }

    @Test
    void advisesEveryPlanOfABadHistoryThatNobodyFaced() {
        planning()
                .and(HISTORY, drafted(1), approved(1, false), supported(1))
                .when(START)
                .happensDespite(List.of("R-006"), STARTED);
        planning()
                .and(HISTORY, drafted(1), approved(1, false), supported(1), STARTED)
                .and(drafted(2), approved(2, false), supported(2))
                .when(new StartActionPlan(plan(2)))
                .isAcceptedDespite("R-006");
    }

    @Test
    void aHistoryThatWasFacedIsNoObstacle() {
        planning()
                .and(HISTORY, new BarrierResolved(barrier(1), text("monthly meetings"), List.of()))
                .and(drafted(1), approved(1, false), supported(1))
                .when(START)
                .happens(STARTED);
    }

    @Test
    void cannotStartTwiceOrWhatIsUnknown() {
        planning()
                .and(drafted(1), approved(1, false), supported(1), STARTED)
                .when(START)
                .isImpossible(Fault.Kind.WRONG_STATE);
        planning().when(START).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
