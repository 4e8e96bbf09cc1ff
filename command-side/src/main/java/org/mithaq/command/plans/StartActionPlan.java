package org.mithaq.command.plans;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.Comparator;
import java.util.List;
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
import org.mithaq.events.BarrierId;
import org.mithaq.events.PlanEvent.ActionPlanStarted;
import org.mithaq.events.PlanId;
import org.mithaq.events.Vocabulary.BarrierKind;

/** Starts to carry out a plan: with the community's support, and with the approval and ratification that it needs. */
@Intention(
        ar = "بدء تنفيذ خطة عمل",
        en = "Start an action plan",
        rules = {"R-006", "R-106", "R-155"},
        concern = Concern.MATTER,
        example = """
                {"plan": "0198c0de-0000-7000-8000-000000000411"}""")
public record StartActionPlan(PlanId plan) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        List<BarrierId> history = state.resources()
                .unresolved(BarrierKind.BAD_HISTORY)
                .sorted(Comparator.comparing(BarrierId::value))
                .toList();
        Examination examination =
                Examination.of(state, context).rule("R-006", history.isEmpty(), fact("barriers", history));
        Plan found = OpenPlan.find(plan, examination, state);
        if (found != null) {
            examination
                    .clause(
                            "R-106",
                            "beforeStart",
                            found.approvedNow() && (!found.ratificationNeeded() || found.ratifiedNow()),
                            fact("approved", found.approvedNow()),
                            fact("ratified", found.ratifiedNow()),
                            fact("ratificationNeeded", found.ratificationNeeded()))
                    .rule("R-155", found.supported())
                    .possible(
                            found.status() == Status.PREPARED,
                            () -> Fault.wrongState("بدأ تنفيذ هذه الخطة من قبل", "this plan has started already"));
        }
        return examination.acceptOne(() -> new ActionPlanStarted(plan));
    }
}
