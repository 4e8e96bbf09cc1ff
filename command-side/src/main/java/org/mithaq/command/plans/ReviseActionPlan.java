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
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanId;
import org.mithaq.text.Text;

/**
 * Puts another version of a plan in the place of the present one, before its approval or while it runs. The new
 * version is circulated and approved anew; a plan that runs goes on meanwhile.
 *
 * @param content the whole plan as it reads now
 * @param reason why it is revised
 * @param drafters the parties that revised it; the actor's party where none is named
 * @param inputs the parties whose views came in with this version
 */
@Intention(
        ar = "تعديل خطة عمل",
        en = "Revise an action plan",
        rules = {"R-154", "R-175"},
        concern = Concern.MATTER,
        example = """
                {"plan": "0198c0de-0000-7000-8000-000000000411",
                 "content": {
                   "title": {"ar": "خطة المدارس الآمنة", "en": "Plan for safe schools"},
                   "accountableParty": "0198c0de-0000-7000-8000-000000000004",
                   "finances": {"requirements": {"ar": "لا كلفة", "en": "No cost"}, "amount": 0},
                   "staffing": {"ar": "مدربان", "en": "Two trainers"},
                   "skills": [{"ar": "الوساطة", "en": "Mediation"}]},
                 "reason": {"ar": "إضافة المتطلبات المالية", "en": "Financial requirements added"}}""")
public record ReviseActionPlan(PlanId plan, ActionPlan content, Text reason, Set<PartyId> drafters, Set<PartyId> inputs)
        implements Command {

    public ReviseActionPlan {
        drafters = Given.set(drafters);
        inputs = Given.set(inputs);
        if (!content.title().bilingual()) {
            throw new IllegalArgumentException("the plan's \"title\" is given in Arabic and in English");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        List<PartyId> writers = drafters.isEmpty() ? List.of(context.actor().party()) : List.copyOf(drafters);
        Examination examination = Examination.of(state, context).rule("R-154", content.staffing() != null);
        Plan found = OpenPlan.find(plan, examination, state);
        Named.check(drafters, examination, state);
        Named.check(inputs, examination, state);
        return Named.check(content, examination, state)
                .acceptOne(() -> new ActionPlanRevised(
                        plan, requireNonNull(found).version() + 1, content, reason, writers, List.copyOf(inputs)));
    }
}
