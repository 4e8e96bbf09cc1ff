package org.mithaq.command.state;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionId;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent;
import org.mithaq.events.PlanEvent.ActionPlanApproved;
import org.mithaq.events.PlanEvent.ActionPlanCirculated;
import org.mithaq.events.PlanEvent.ActionPlanCompleted;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PlanEvent.ActionPlanRatified;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanEvent.ActionPlanStarted;
import org.mithaq.events.PlanEvent.CommunitySupportRecorded;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.events.PlanEvent.ReportSubmitted;
import org.mithaq.events.PlanId;
import org.mithaq.events.ReportId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Objectives, action plans and reports.
 *
 * @param planners who planned each approved plan, in the order of the approvals
 */
public record Plans(
        PMap<ObjectiveId, Objective> objectives,
        PMap<PlanId, Plan> plans,
        PVector<PSet<PartyId>> planners,
        PSet<ReportId> reports) {

    /** As many as a charter may ask for. */
    private static final int PLANNERS_KEPT = 50;

    static final Plans EMPTY =
            new Plans(HashTreePMap.empty(), HashTreePMap.empty(), TreePVector.empty(), HashTreePSet.empty());

    /** @param decision the one that set this version */
    public record Objective(int version, LocalDate due, DecisionId decision) {}

    /** The objective, or {@code null}. */
    public @Nullable Objective find(ObjectiveId objective) {
        return objectives.get(objective);
    }

    /** The plan, or {@code null}. */
    public @Nullable Plan find(PlanId plan) {
        return plans.get(plan);
    }

    /** Every plan but that one. */
    public Stream<Plan> others(PlanId plan) {
        return plans.entrySet().stream().filter(e -> !e.getKey().equals(plan)).map(e -> e.getValue());
    }

    Plans evolve(PlanEvent event) {
        return switch (event) {
            case ObjectiveSet e ->
                new Plans(
                        objectives.plus(e.objective(), new Objective(e.version(), e.due(), e.decision())),
                        plans,
                        planners,
                        reports);
            case ActionPlanDrafted e -> with(e.plan(), Plan.drafted(e));
            case ActionPlanRevised e -> with(e.plan(), known(e.plan()).revised(e));
            case ActionPlanCirculated e -> with(e.plan(), known(e.plan()).circulated(e.version()));
            case ActionPlanApproved e -> approved(e);
            case ActionPlanRatified e -> with(e.plan(), known(e.plan()).ratified(e.version()));
            case CommunitySupportRecorded e -> with(e.plan(), known(e.plan()).backed());
            case ActionPlanStarted e -> with(e.plan(), known(e.plan()).now(Plan.Status.RUNNING));
            case ActionPlanCompleted e -> with(e.plan(), known(e.plan()).now(Plan.Status.COMPLETED));
            case ReportSubmitted e -> new Plans(objectives, plans, planners, reports.plus(e.report()));
        };
    }

    /** A plan counts once among those planned, however often it is revised and approved again. */
    private Plans approved(ActionPlanApproved e) {
        Plan plan = known(e.plan());
        PVector<PSet<PartyId>> all = plan.approved() == 0 ? planners.plus(plan.planners()) : planners;
        PVector<PSet<PartyId>> kept = all.size() > PLANNERS_KEPT ? all.minus(0) : all;
        return new Plans(objectives, plans.plus(e.plan(), plan.approved(e)), kept, reports);
    }

    private Plans with(PlanId id, Plan plan) {
        return new Plans(objectives, plans.plus(id, plan), planners, reports);
    }

    private Plan known(PlanId id) {
        Plan found = find(id);
        if (found == null) {
            throw new IllegalStateException("the log names plan " + id + " before drafting it");
        }
        return found;
    }
}
