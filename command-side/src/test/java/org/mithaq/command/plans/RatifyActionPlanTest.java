package org.mithaq.command.plans;

import static org.mithaq.command.Gathering.adopted;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.plan;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.plans.Planning.approved;
import static org.mithaq.command.plans.Planning.content;
import static org.mithaq.command.plans.Planning.drafted;
import static org.mithaq.command.plans.Planning.planning;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Motion;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.PlanEvent.ActionPlanRatified;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;

class RatifyActionPlanTest {

    private static final Resolution RESOLUTION = Motion.number(7).put();
    private static final RatifyActionPlan RATIFICATION = new RatifyActionPlan(RESOLUTION, plan(1));
    private static final ActionPlanRatified RATIFIED = new ActionPlanRatified(plan(1), 1, decision(7));

    @Test
    void ratifiesWhatWasApprovedAndRecordsTheDecision() {
        planning()
                .and(drafted(1), approved(1, true))
                .when(RATIFICATION)
                .happens(
                        RATIFIED, adopted(RESOLUTION, 2, DecisionKind.PLAN_RATIFICATION, DecisionRule.SIMPLE_MAJORITY));
    }

    @Test
    void refusesAPlanThatWasNotApproved() {
        planning().and(drafted(1)).when(RATIFICATION).isRefusedBy("R-106");
    }

    @Test
    void refusesAVersionThatWasNotApproved() {
        planning()
                .and(drafted(1), approved(1, true))
                .and(new ActionPlanRevised(plan(1), 2, content(1), text("reason"), List.of(party(1)), List.of()))
                .when(RATIFICATION)
                .isRefusedBy("R-106");
    }

    @Test
    void cannotRatifyTwiceOrWhatIsUnknown() {
        planning()
                .and(drafted(1), approved(1, true), RATIFIED)
                .when(RATIFICATION)
                .isImpossible(Fault.Kind.WRONG_STATE);
        planning().when(RATIFICATION).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
