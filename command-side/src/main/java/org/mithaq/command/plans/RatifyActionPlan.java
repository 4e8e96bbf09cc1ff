package org.mithaq.command.plans;

import static java.util.Objects.requireNonNull;

import org.mithaq.command.decisions.Basis;
import org.mithaq.command.decisions.Purpose;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Plan;
import org.mithaq.events.PlanEvent.ActionPlanRatified;
import org.mithaq.events.PlanId;
import org.mithaq.events.Vocabulary.Measure;

/** Ratifies a plan whose present version was approved. */
@Intention(
        ar = "المصادقة على خطة عمل",
        en = "Ratify an action plan",
        rules = {"R-025", "R-046", "R-106", "R-113", "R-115", "R-116", "R-117", "R-125"},
        concern = Concern.MATTER,
        example = """
                {"resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8058",
                   "title": {"ar": "التصديق على خطط العمل", "en": "Ratify action plans"},
                   "text": {"ar": "نصادق على الخطط الثلاث", "en": "We ratify the three plans"},
                   "vote": {"inFavour": 18, "against": 0, "abstained": 1}},
                 "plan": "0198c0de-0000-7000-8000-000000000411"}""")
public record RatifyActionPlan(Basis resolution, PlanId plan) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Purpose purpose = Purpose.of(Measure.PLAN_RATIFICATION, plan, state, context);
        Examination examination = resolution.examine(purpose, Examination.of(state, context));
        Plan found = OpenPlan.find(plan, examination, state);
        if (found != null) {
            examination
                    .clause("R-106", "approvedFirst", found.approvedNow())
                    .possible(
                            !found.ratifiedNow(),
                            () -> Fault.wrongState(
                                    "صودق على هذه النسخة من الخطة من قبل",
                                    "this version of the plan is ratified already"));
        }
        return examination.accept(() -> resolution.events(
                purpose, new ActionPlanRatified(plan, requireNonNull(found).version(), resolution.decision())));
    }
}
