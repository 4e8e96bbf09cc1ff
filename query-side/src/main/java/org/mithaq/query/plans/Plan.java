package org.mithaq.query.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.ActionPlanApproved;
import org.mithaq.events.PlanEvent.ActionPlanCirculated;
import org.mithaq.events.PlanEvent.ActionPlanCompleted;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PlanEvent.ActionPlanRatified;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanEvent.ActionPlanStarted;
import org.mithaq.events.PlanEvent.CommunitySupportRecorded;
import org.mithaq.events.PlanEvent.OfPlan;
import org.mithaq.events.PlanEvent.ReportSubmitted;
import org.mithaq.events.TaskId;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * An action plan, from its draft to its completion.
 *
 * @param version of the content; 0 where the draft is not on the record that is read
 * @param content as the plan reads now
 * @param dropped the milestones that a revision took out
 * @param steps what happened to it, in that order
 * @param help the tasks that reports on it asked for
 */
public record Plan(
        String coalition,
        String id,
        @Nullable ObjectiveId objective,
        int version,
        @Nullable ActionPlan content,
        List<Timeline.Dropped> dropped,
        List<Step> steps,
        List<TaskId> help,
        List<Long> records)
        implements View<Plan> {

    public static final Projection<Plan> PROJECTION = Projection.of("plans", 3, Plan.class, Plan::touched, Plan::none);

    public Plan {
        dropped = Given.list(dropped);
        steps = Given.list(steps);
        help = Given.list(help);
        records = Given.list(records);
    }

    /**
     * Something that happened to a plan.
     *
     * @param version the version it happened to
     * @param parties who drafted it, received it or backed it
     * @param note where it was backed, why it was revised, or what came of it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Step(
            PlanStep step,
            Instant at,
            int version,
            @Nullable DecisionId decision,
            List<PartyId> parties,
            @Nullable Text note,
            long sequence) {

        public Step {
            parties = Given.list(parties);
        }
    }

    private static List<String> touched(Envelope envelope) {
        Event event = envelope.event();
        if (event instanceof OfPlan plan) {
            return List.of(envelope.coalition() + "/" + plan.plan());
        }
        return event instanceof ReportSubmitted report && report.plan() != null && report.help() != null
                ? List.of(envelope.coalition() + "/" + report.plan())
                : List.of();
    }

    private static Plan none(String id) {
        return new Plan(Ids.first(id), Ids.last(id), null, 0, null, List.of(), List.of(), List.of(), List.of());
    }

    /** How far it has come; what happened to an earlier version than the present one counts no longer. */
    PlanStep stage() {
        return steps.stream()
                .filter(step -> step.version() == version || step.step().compareTo(PlanStep.STARTED) >= 0)
                .map(Step::step)
                .filter(step ->
                        step != PlanStep.SUPPORTED || last(PlanStep.APPROVED).isPresent())
                .max(Comparator.naturalOrder())
                .orElse(PlanStep.DRAFTED);
    }

    /** When that last happened to the present version; support and start count for every version. */
    Optional<Step> last(PlanStep wanted) {
        return steps.stream()
                .filter(step -> step.step() == wanted)
                .filter(step -> step.version() == version || wanted.compareTo(PlanStep.SUPPORTED) >= 0)
                .reduce((first, second) -> second);
    }

    @Override
    public Plan apply(Envelope envelope) {
        if (envelope.event() instanceof ReportSubmitted report) {
            return new Plan(
                    coalition, id, objective, version, content, dropped, steps, plus(help, report.help()), records);
        }
        return envelope.event() instanceof OfPlan event ? on(event, envelope) : this;
    }

    private Plan on(OfPlan event, Envelope envelope) {
        return switch (event) {
            case ActionPlanDrafted e ->
                new Plan(coalition, id, e.objective(), 1, e.content(), dropped, steps, help, records)
                        .step(PlanStep.DRAFTED, 1, null, e.drafters(), null, envelope);
            case ActionPlanRevised e ->
                new Plan(
                                coalition,
                                id,
                                objective,
                                e.version(),
                                e.content(),
                                droppedBy(e, envelope),
                                steps,
                                help,
                                records)
                        .step(PlanStep.REVISED, e.version(), null, e.drafters(), e.reason(), envelope);
            case ActionPlanCirculated e -> step(PlanStep.CIRCULATED, e.version(), null, e.to(), null, envelope);
            case ActionPlanApproved e -> step(PlanStep.APPROVED, e.version(), e.decision(), List.of(), null, envelope);
            case ActionPlanRatified e -> step(PlanStep.RATIFIED, e.version(), e.decision(), List.of(), null, envelope);
            case CommunitySupportRecorded e ->
                step(PlanStep.SUPPORTED, version, null, e.backers(), e.forum(), envelope);
            case ActionPlanStarted e -> step(PlanStep.STARTED, version, null, List.of(), null, envelope);
            case ActionPlanCompleted e -> step(PlanStep.COMPLETED, version, null, List.of(), e.result(), envelope);
        };
    }

    private List<Timeline.Dropped> droppedBy(ActionPlanRevised revision, Envelope envelope) {
        return Timeline.dropped(
                dropped,
                content == null ? List.of() : content.timeline(),
                revision.content().timeline(),
                envelope);
    }

    private Plan step(
            PlanStep step,
            int of,
            @Nullable DecisionId decision,
            List<PartyId> parties,
            @Nullable Text note,
            Envelope envelope) {
        Step happened = new Step(step, envelope.meta().occurredAt(), of, decision, parties, note, envelope.sequence());
        return new Plan(
                coalition,
                id,
                objective,
                version,
                content,
                dropped,
                plus(steps, happened),
                help,
                plus(records, envelope.sequence()));
    }

    private static <T> List<T> plus(List<T> list, @Nullable T item) {
        return item == null
                ? list
                : Stream.concat(list.stream(), Stream.of(item)).toList();
    }
}
