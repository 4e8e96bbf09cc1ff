package org.mithaq.command.plans;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Plan;
import org.mithaq.command.state.Plan.Status;
import org.mithaq.events.PlanId;

/** What every command about a plan needs: that the plan is there and not completed. */
final class OpenPlan {

    private OpenPlan() {}

    /** The plan, or {@code null} where there is none; either way what is wrong with it is noted. */
    static @Nullable Plan find(PlanId id, Examination examination, CoalitionState state) {
        Plan found = state.plans().find(id);
        examination
                .possible(found != null, () -> Fault.unknown(id))
                .possible(
                        found != null && found.status() != Status.COMPLETED,
                        () -> Fault.wrongState("هذه الخطة مُنجَزة من قبل", "this plan is completed already"));
        return found;
    }
}
