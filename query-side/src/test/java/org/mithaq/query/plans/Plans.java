package org.mithaq.query.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.ActionPlanApproved;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PlanEvent.ActionPlanRatified;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanEvent.ActionPlanStarted;
import org.mithaq.events.PlanEvent.CommunitySupportRecorded;
import org.mithaq.events.PlanEvent.Milestone;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.events.PlanId;
import org.mithaq.events.Vocabulary.ObjectiveKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;
import org.mithaq.query.Told;
import org.mithaq.query.calendar.Dates;
import org.mithaq.text.Text;

/** An objective and the life of a plan, for tests. */
public final class Plans {

    public static final Text TITLE = Text.of("أمان الحي", "Safe neighbourhood");
    public static final Text FORUM = Text.of("منتدى عام", "Public forum");
    static final LocalDate DUE = LocalDate.parse("2026-12-28");

    private Plans() {}

    public static ObjectiveId objective(int number) {
        return new ObjectiveId(Told.uuid(10, number));
    }

    public static PlanId plan(int number) {
        return new PlanId(Told.uuid(11, number));
    }

    static final Milestone LIGHTS =
            new Milestone(Text.of("إنارة الطريق", "Light the road"), LocalDate.parse("2026-09-01"));

    public static ObjectiveSet set(int number, ObjectiveOrigin origin) {
        return new ObjectiveSet(
                objective(number), 1, Told.decision(1), TITLE, ObjectiveKind.SPECIFIC, origin, DUE, List.of());
    }

    public static ActionPlan content(@Nullable Text post) {
        return content(post, List.of(LIGHTS));
    }

    private static ActionPlan content(@Nullable Text post, List<Milestone> timeline) {
        return new ActionPlan(
                TITLE,
                Dates.body(3),
                Told.party(2),
                List.of(),
                timeline,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                post);
    }

    public static ActionPlanDrafted drafted(int number) {
        return new ActionPlanDrafted(plan(number), objective(number), content(null), List.of(Told.party(2)), List.of());
    }

    static ActionPlanRevised revised(int number, int version) {
        return new ActionPlanRevised(plan(number), version, content(null), TITLE, List.of(), List.of());
    }

    static ActionPlanRevised revised(int number, int version, Milestone... timeline) {
        return new ActionPlanRevised(
                plan(number), version, content(null, List.of(timeline)), TITLE, List.of(), List.of());
    }

    public static ActionPlanApproved approved(int number, int version) {
        return new ActionPlanApproved(plan(number), version, Told.decision(2), true);
    }

    static ActionPlanRatified ratified(int number, int version) {
        return new ActionPlanRatified(plan(number), version, Told.decision(3));
    }

    public static CommunitySupportRecorded supported(int number) {
        return new CommunitySupportRecorded(plan(number), FORUM, List.of(Told.party(3)), null);
    }

    public static ActionPlanStarted started(int number) {
        return new ActionPlanStarted(plan(number));
    }
}
