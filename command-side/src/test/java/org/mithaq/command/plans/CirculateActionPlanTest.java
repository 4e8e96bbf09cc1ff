package org.mithaq.command.plans;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.plan;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.plans.Planning.content;
import static org.mithaq.command.plans.Planning.drafted;
import static org.mithaq.command.plans.Planning.planning;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.PlanEvent.ActionPlanCirculated;
import org.mithaq.events.PlanEvent.ActionPlanRevised;

class CirculateActionPlanTest {

    private static final CirculateActionPlan TO_ONE = new CirculateActionPlan(plan(1), Set.of(party(4)));

    @Test
    void circulatesThePresentVersion() {
        ActionPlanRevised revised =
                new ActionPlanRevised(plan(1), 2, content(1), text("reason"), List.of(party(1)), List.of());
        planning()
                .and(drafted(1), revised)
                .when(TO_ONE)
                .happens(new ActionPlanCirculated(plan(1), 2, List.of(party(4))));
    }

    @Test
    void circulatesAPlanThatNoStewardHasSeenYet() {
        planning()
                .and(drafted(1, content(1), List.of(party(1)), List.of()))
                .when(TO_ONE)
                .isAcceptedDespite();
    }

    @Test
    void cannotCirculateAnUnknownPlanOrToUnknownParties() {
        planning().when(TO_ONE).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        planning()
                .and(drafted(1))
                .when(new CirculateActionPlan(plan(1), Set.of(party(99))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void goesToSomebody() {
        assertThatThrownBy(() -> new CirculateActionPlan(plan(1), Set.of())).hasMessageContaining("\"to\"");
    }
}
