package org.mithaq.command.plans;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Scenario.objective;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.plan;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.plans.Planning.bare;
import static org.mithaq.command.plans.Planning.content;
import static org.mithaq.command.plans.Planning.drafted;
import static org.mithaq.command.plans.Planning.planning;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.Assumption;
import org.mithaq.text.Text;

class DraftActionPlanTest {

    private static final DraftActionPlan DRAFT =
            new DraftActionPlan(plan(1), objective(1), content(1), Set.of(party(1)), Set.of(Planning.STEWARD));

    @Test
    void draftsAPlanForAnObjective() {
        planning().when(DRAFT).happens(drafted(1));
    }

    @Test
    void theActorDraftsWhereNobodyIsNamed() {
        planning()
                .when(new DraftActionPlan(plan(1), objective(1), content(1), Set.of(), Set.of()))
                .happens(drafted(1, content(1), List.of(party(1)), List.of()));
    }

    @Test
    void advisesOfAPlanWithoutStaffing() {
        planning()
                .when(new DraftActionPlan(plan(1), objective(1), bare(), Set.of(), Set.of()))
                .isAcceptedDespite("R-154");
    }

    @Test
    void cannotUseAnIdTwice() {
        planning().and(drafted(1)).when(DRAFT).isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void cannotServeAnUnknownObjectiveOrNameUnknownParties() {
        planning()
                .when(new DraftActionPlan(plan(1), objective(9), content(1), Set.of(), Set.of()))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        planning()
                .when(new DraftActionPlan(plan(1), objective(1), content(1), Set.of(party(99)), Set.of()))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        planning()
                .when(new DraftActionPlan(plan(1), objective(1), content(1), Set.of(), Set.of(party(99))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        ActionPlan checked = content(1, null, List.of(new Assumption(text("they have Wi-Fi"), List.of(party(99)))));
        planning()
                .when(new DraftActionPlan(plan(1), objective(1), checked, Set.of(), Set.of()))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void takesATitleInBothLanguages() {
        ActionPlan half = new ActionPlan(
                new Text(null, "plan"),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null);
        assertThatThrownBy(() -> new DraftActionPlan(plan(1), objective(1), half, Set.of(), Set.of()))
                .hasMessageContaining("\"title\"");
    }
}
