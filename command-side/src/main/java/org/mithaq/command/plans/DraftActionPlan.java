package org.mithaq.command.plans;

import java.util.List;
import java.util.Set;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Given;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PlanId;

/**
 * Drafts the plan that serves an objective. What it lacks may be added by revisions until it is approved.
 *
 * @param plan a new id
 * @param drafters the parties that wrote it; the actor's party where none is named
 * @param inputs the parties whose views are in it
 */
@Intention(
        ar = "صياغة خطة عمل",
        en = "Draft an action plan",
        rules = {"R-150", "R-154"},
        concern = Concern.OWN,
        example = """
                {"plan": "0198c0de-0000-7000-8000-000000000411",
                 "objective": "0198c0de-0000-7000-8000-000000000401",
                 "content": {
                   "title": {"ar": "خطة المدارس الآمنة", "en": "Plan for safe schools"},
                   "accountableParty": "0198c0de-0000-7000-8000-000000000004",
                   "activities": [{"what": {"ar": "تدريب وسطاء", "en": "Train mediators"},
                                   "audience": {"ar": "التلاميذ/ات", "en": "Pupils"}}],
                   "timeline": [{"what": {"ar": "أول دورة", "en": "First course"}, "due": "2026-05-01"}],
                   "criteria": [{"ar": "عدد الشجارات", "en": "Number of fights"}],
                   "finances": {"requirements": {"ar": "أجور المدربين/ات", "en": "Pay of trainers"}, "amount": 1200},
                   "staffing": {"ar": "مدربان", "en": "Two trainers"},
                   "skills": [{"ar": "الوساطة", "en": "Mediation"}],
                   "assumptions": [{"assumption": {"ar": "تفتح المدارس مساءً", "en": "Schools open in the evening"},
                                    "checkedBy": ["0198c0de-0000-7000-8000-000000000005"]}]},
                 "drafters": ["0198c0de-0000-7000-8000-000000000004"],
                 "inputs": ["0198c0de-0000-7000-8000-000000000005"]}""")
public record DraftActionPlan(
        PlanId plan, ObjectiveId objective, ActionPlan content, Set<PartyId> drafters, Set<PartyId> inputs)
        implements Command {

    public DraftActionPlan {
        drafters = Given.set(drafters);
        inputs = Given.set(inputs);
        if (!content.title().bilingual()) {
            throw new IllegalArgumentException("the plan's \"title\" is given in Arabic and in English");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        List<PartyId> writers = drafters.isEmpty() ? List.of(context.actor().party()) : List.copyOf(drafters);
        Examination examination = Examination.of(state, context)
                .rule("R-154", content.staffing() != null)
                .possible(state.plans().find(plan) == null, () -> Fault.exists(plan))
                .possible(state.plans().find(objective) != null, () -> Fault.unknown(objective));
        Named.check(drafters, examination, state);
        Named.check(inputs, examination, state);
        return Named.check(content, examination, state)
                .acceptOne(() -> new ActionPlanDrafted(plan, objective, content, writers, List.copyOf(inputs)));
    }
}
