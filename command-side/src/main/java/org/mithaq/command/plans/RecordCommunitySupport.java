package org.mithaq.command.plans;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent.CommunitySupportRecorded;
import org.mithaq.events.PlanId;
import org.mithaq.text.Text;

/**
 * Puts on record that the community backs a plan: before it starts, and again at each forum while it runs.
 *
 * @param forum where the plan was discussed and backed
 * @param backers the registered parties that backed it
 * @param remarks what was said of it
 */
@Intention(
        ar = "تسجيل دعم المجتمع لخطة",
        en = "Record the community's support",
        rules = {"R-155", "R-156"},
        concern = Concern.MATTER,
        example = """
                {"plan": "0198c0de-0000-7000-8000-000000000411",
                 "forum": {"ar": "منتدى عام في الحي", "en": "Public forum in the neighbourhood"},
                 "backers": ["0198c0de-0000-7000-8000-000000000005"]}""")
public record RecordCommunitySupport(
        PlanId plan,
        Text forum,
        Set<PartyId> backers,
        @Nullable Text remarks) implements Command {

    public RecordCommunitySupport {
        backers = Given.set(backers);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        OpenPlan.find(plan, examination, state);
        return Named.check(backers, examination, state)
                .acceptOne(() -> new CommunitySupportRecorded(plan, forum, List.copyOf(backers), remarks));
    }
}
