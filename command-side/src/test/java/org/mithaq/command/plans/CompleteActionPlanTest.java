package org.mithaq.command.plans;

import static org.mithaq.command.Scenario.plan;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.plans.Planning.approved;
import static org.mithaq.command.plans.Planning.drafted;
import static org.mithaq.command.plans.Planning.planning;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CampaignEvent.EvaluationRecorded;
import org.mithaq.events.PlanEvent.ActionPlanCompleted;
import org.mithaq.events.PlanEvent.ActionPlanStarted;
import org.mithaq.events.Vocabulary.EvaluationStage;

class CompleteActionPlanTest {

    private static final CompleteActionPlan COMPLETION = new CompleteActionPlan(plan(1), text("twenty trained"));
    private static final ActionPlanCompleted COMPLETED = new ActionPlanCompleted(plan(1), text("twenty trained"));

    @Test
    void asksForAJustificationWithoutAnEvaluation() {
        running().when(COMPLETION).isRefusedBy("R-177");
        running()
                .justifiedBy("evaluated by the university")
                .when(COMPLETION)
                .happensDespite(List.of("R-177"), COMPLETED);
    }

    @Test
    void completesAPlanThatWasEvaluated() {
        running()
                .and(new EvaluationRecorded(
                        null,
                        plan(1),
                        null,
                        EvaluationStage.FINAL,
                        text("good"),
                        null,
                        null,
                        Set.of(),
                        List.of(),
                        List.of()))
                .when(COMPLETION)
                .happens(COMPLETED);
    }

    @Test
    void cannotCompleteWhatDoesNotRun() {
        planning()
                .and(drafted(1), approved(1, false))
                .justifiedBy("reason")
                .when(COMPLETION)
                .isImpossible(Fault.Kind.WRONG_STATE);
        running().and(COMPLETED).justifiedBy("reason").when(COMPLETION).isImpossible(Fault.Kind.WRONG_STATE);
        planning().justifiedBy("reason").when(COMPLETION).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static Scenario running() {
        return planning().and(drafted(1), approved(1, false), new ActionPlanStarted(plan(1)));
    }
}
