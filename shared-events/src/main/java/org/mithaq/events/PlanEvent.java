package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.ObjectiveKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;
import org.mithaq.events.Vocabulary.ReportKind;
import org.mithaq.text.Text;

/** Objectives, the action plans that serve them, and the reports on these (rule group K). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface PlanEvent extends Event {

    /**
     * @param version 1, 2, 3, …: goals may change with conditions, and the earlier versions are kept
     * @param origin whose goal it was
     * @param due the day by which it is reached, in the coalition's time zone
     * @param shortTermOutcomes what is to be seen soon
     */
    @EventType(value = "objective.set", ar = "حُدّد هدف", en = "Objective set")
    record ObjectiveSet(
            ObjectiveId objective,
            int version,
            DecisionId decision,
            Text title,
            ObjectiveKind kind,
            ObjectiveOrigin origin,
            LocalDate due,
            List<Text> shortTermOutcomes)
            implements PlanEvent {

        public ObjectiveSet {
            shortTermOutcomes = Given.list(shortTermOutcomes);
        }

        @Override
        public String subject() {
            return "objectives/" + objective;
        }
    }

    /** What happens to one action plan. */
    sealed interface OfPlan extends PlanEvent {

        PlanId plan();

        @Override
        default String subject() {
            return "plans/" + plan();
        }
    }

    /**
     * The first version of a plan.
     *
     * @param drafters the parties that wrote it
     * @param inputs the parties whose views are in it
     */
    @EventType(value = "plan.drafted", ar = "صيغت خطة عمل", en = "Action plan drafted")
    record ActionPlanDrafted(
            PlanId plan, ObjectiveId objective, ActionPlan content, List<PartyId> drafters, List<PartyId> inputs)
            implements OfPlan {

        public ActionPlanDrafted {
            drafters = Given.list(drafters);
            inputs = Given.list(inputs);
        }
    }

    /**
     * Another version of a plan; the earlier ones stay on record.
     *
     * @param version 2, 3, …
     * @param content the whole plan as it reads now
     * @param reason why it was revised
     */
    @EventType(value = "plan.revised", ar = "عُدّلت خطة عمل", en = "Action plan revised")
    record ActionPlanRevised(
            PlanId plan, int version, ActionPlan content, Text reason, List<PartyId> drafters, List<PartyId> inputs)
            implements OfPlan {

        public ActionPlanRevised {
            drafters = Given.list(drafters);
            inputs = Given.list(inputs);
        }
    }

    /** @param to the parties that received this version */
    @EventType(value = "plan.circulated", ar = "وُزّعت خطة عمل", en = "Action plan circulated")
    record ActionPlanCirculated(PlanId plan, int version, List<PartyId> to) implements OfPlan {

        public ActionPlanCirculated {
            to = Given.list(to);
        }
    }

    /** @param ratificationNeeded whether it is beyond what the approving body may start by itself */
    @EventType(value = "plan.approved", ar = "اعتُمدت خطة عمل", en = "Action plan approved")
    record ActionPlanApproved(PlanId plan, int version, DecisionId decision, boolean ratificationNeeded)
            implements OfPlan {}

    @EventType(value = "plan.ratified", ar = "صودق على خطة عمل", en = "Action plan ratified")
    record ActionPlanRatified(PlanId plan, int version, DecisionId decision) implements OfPlan {}

    /**
     * The community backs a plan; while it runs, each such forum keeps it under discussion.
     *
     * @param forum where it was discussed and backed
     * @param backers the parties that backed it
     * @param remarks what was said of it
     */
    @EventType(value = "plan.support-recorded", ar = "سُجّل دعم المجتمع لخطة", en = "Community support recorded")
    record CommunitySupportRecorded(
            PlanId plan,
            Text forum,
            List<PartyId> backers,
            @Nullable Text remarks) implements OfPlan {

        public CommunitySupportRecorded {
            backers = Given.list(backers);
        }
    }

    @EventType(value = "plan.started", ar = "بدأ تنفيذ خطة عمل", en = "Action plan started")
    record ActionPlanStarted(PlanId plan) implements OfPlan {}

    @EventType(value = "plan.completed", ar = "أُنجزت خطة عمل", en = "Action plan completed")
    record ActionPlanCompleted(PlanId plan, @Nullable Text result) implements OfPlan {}

    /**
     * @param plan the plan reported on, where it is one
     * @param workingGroup the group that reports
     * @param to the bodies that receive it: the executive each month, the strategic committee each quarter
     * @param difficulties what limits success
     * @param help the task that the help asked for became
     */
    @EventType(value = "report.submitted", ar = "قُدّم تقرير", en = "Report submitted")
    record ReportSubmitted(
            ReportId report,
            ReportKind kind,
            @Nullable PlanId plan,
            @Nullable BodyId workingGroup,
            Set<BodyKind> to,
            Text progress,
            Text difficulties,
            @Nullable TaskId help)
            implements PlanEvent {

        public ReportSubmitted {
            to = Given.set(to);
        }

        @Override
        public String subject() {
            return "reports/" + report;
        }
    }

    /**
     * What a plan says. What is missing may be added by a revision.
     *
     * @param workingGroup the group that carries it
     * @param accountableParty the member organisation that answers for it
     * @param timeline what is done by when
     * @param criteria by what it will be judged
     * @param finances what it costs and who pays
     * @param staffing the staff and information it needs
     * @param skills the skills it asks for, one by one, which its group should bring
     * @param assumptions what it takes for granted of those it is for
     * @param spokespersonPost the post of a spokesperson that it creates
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ActionPlan(
            Text title,
            @Nullable BodyId workingGroup,
            @Nullable PartyId accountableParty,
            List<Activity> activities,
            List<Milestone> timeline,
            List<Text> criteria,
            @Nullable Finances finances,
            @Nullable Text staffing,
            List<Text> skills,
            List<Assumption> assumptions,
            @Nullable Text spokespersonPost) {

        public ActionPlan {
            activities = Given.list(activities);
            timeline = Given.list(timeline);
            criteria = Given.list(criteria);
            skills = Given.list(skills);
            assumptions = Given.list(assumptions);
        }
    }

    /** Something a plan does, and for whom. */
    record Activity(Text what, Text audience) {}

    /** @param due the day by which it is done, in the coalition's time zone */
    record Milestone(Text what, LocalDate due) {}

    /**
     * @param requirements what is needed and who pays; or that nothing is
     * @param amount in the coalition's currency, not below 0; absent while it is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Finances(Text requirements, @Nullable Long amount) {

        public Finances {
            if (amount != null && amount < 0) {
                throw new IllegalArgumentException("\"amount\" is a whole number, not below 0");
            }
        }
    }

    /** @param checkedBy the parties that tested it; it takes one of those most affected */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Assumption(Text assumption, List<PartyId> checkedBy) {

        public Assumption {
            checkedBy = Given.list(checkedBy);
        }
    }
}
