package org.mithaq.command.plans;

import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.plan;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.plans.Planning.approved;
import static org.mithaq.command.plans.Planning.bare;
import static org.mithaq.command.plans.Planning.content;
import static org.mithaq.command.plans.Planning.drafted;
import static org.mithaq.command.plans.Planning.planning;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.PlanEvent.ActionPlanCompleted;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanEvent.ActionPlanStarted;

class ReviseActionPlanTest {

    private static final ReviseActionPlan REVISION =
            new ReviseActionPlan(plan(1), content(1), text("finances added"), Set.of(), Set.of());

    @Test
    void putsAnotherVersionInThePlaceOfThePresentOne() {
        planning().and(drafted(1)).when(REVISION).happens(revised(2));
        planning().and(drafted(1), revised(2)).when(REVISION).happens(revised(3));
    }

    @Test
    void revisesAPlanThatRuns() {
        planning()
                .and(drafted(1), approved(1, false), new ActionPlanStarted(plan(1)))
                .when(REVISION)
                .happens(revised(2));
    }

    @Test
    void advisesOfAPlanWithoutStaffing() {
        planning()
                .and(drafted(1))
                .when(new ReviseActionPlan(plan(1), bare(), text("shorter"), Set.of(), Set.of()))
                .isAcceptedDespite("R-154");
    }

    @Test
    void cannotReviseWhatIsUnknownOrCompleted() {
        planning().when(REVISION).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        planning()
                .and(drafted(1), new ActionPlanCompleted(plan(1), null))
                .when(REVISION)
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    private static ActionPlanRevised revised(int version) {
        return new ActionPlanRevised(
                plan(1), version, content(1), text("finances added"), List.of(party(1)), List.of());
    }
}
