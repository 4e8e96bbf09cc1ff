package org.mithaq.command.plans;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Plan;
import org.mithaq.command.state.Plan.Status;
import org.mithaq.events.PlanEvent.ActionPlanCompleted;
import org.mithaq.events.PlanId;
import org.mithaq.text.Text;

/**
 * Completes a plan that runs.
 *
 * @param result what came of it
 */
@Intention(
        ar = "إنجاز خطة عمل",
        en = "Complete an action plan",
        rules = {"R-177"},
        concern = Concern.MATTER,
        example = """
                {"plan": "0198c0de-0000-7000-8000-000000000411",
                 "result": {"ar": "دُرّب عشرون وسيطاً ووسيطة", "en": "Twenty mediators trained"}}""")
public record CompleteActionPlan(PlanId plan, @Nullable Text result) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context)
                .rule("R-177", state.campaigns().evaluatedPlans().contains(plan));
        Plan found = OpenPlan.find(plan, examination, state);
        return examination
                .possible(
                        found != null && found.status() == Status.RUNNING,
                        () -> Fault.wrongState("لم يبدأ تنفيذ هذه الخطة", "this plan has not started"))
                .acceptOne(() -> new ActionPlanCompleted(plan, result));
    }
}
