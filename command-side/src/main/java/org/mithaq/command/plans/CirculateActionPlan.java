package org.mithaq.command.plans;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Plan;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent.ActionPlanCirculated;
import org.mithaq.events.PlanId;

/**
 * Circulates the present version of a plan in its working group. Those most affected have their say before that: what
 * they say later counts as late.
 *
 * @param to the parties that receive it, at least one
 */
@Intention(
        ar = "توزيع خطة عمل",
        en = "Circulate an action plan",
        rules = {"R-047", "R-152"},
        concern = Concern.MATTER,
        example = """
                {"plan": "0198c0de-0000-7000-8000-000000000411",
                 "to": ["0198c0de-0000-7000-8000-000000000004", "0198c0de-0000-7000-8000-000000000005"]}""")
public record CirculateActionPlan(PlanId plan, Set<PartyId> to) implements Command {

    public CirculateActionPlan {
        to = Given.set(to);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("\"to\" takes at least one party");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Plan found = OpenPlan.find(plan, examination, state);
        return Named.check(to, examination, state)
                .acceptOne(() ->
                        new ActionPlanCirculated(plan, requireNonNull(found).version(), List.copyOf(to)));
    }
}
