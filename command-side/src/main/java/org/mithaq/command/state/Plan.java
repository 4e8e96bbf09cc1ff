package org.mithaq.command.state;

import java.util.List;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.ActionPlanApproved;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * An action plan in its present version.
 *
 * @param early who drafted it and gave input before it was first circulated
 * @param late who did so after it was
 * @param circulated the version circulated last; 0 before
 * @param approved the version approved last; 0 before
 * @param ratificationNeeded whether the approval alone does not let it start
 * @param ratified the version ratified last; 0 before
 * @param supported whether the community's support is on record
 */
public record Plan(
        ObjectiveId objective,
        int version,
        ActionPlan content,
        PSet<PartyId> early,
        PSet<PartyId> late,
        int circulated,
        int approved,
        boolean ratificationNeeded,
        int ratified,
        boolean supported,
        Status status) {

    /** How far a plan got. */
    public enum Status {
        PREPARED,
        RUNNING,
        COMPLETED
    }

    /** Whether the present version was approved. */
    public boolean approvedNow() {
        return approved == version;
    }

    /** Whether the present version was ratified. */
    public boolean ratifiedNow() {
        return ratified == version;
    }

    /** Everybody who drafted it or gave input. */
    public PSet<PartyId> planners() {
        return early.plusAll(late);
    }

    static Plan drafted(ActionPlanDrafted e) {
        return new Plan(
                e.objective(),
                1,
                e.content(),
                both(e.drafters(), e.inputs()),
                HashTreePSet.empty(),
                0,
                0,
                false,
                0,
                false,
                Status.PREPARED);
    }

    Plan revised(ActionPlanRevised e) {
        PSet<PartyId> more = both(e.drafters(), e.inputs());
        boolean first = circulated == 0;
        return new Plan(
                objective,
                e.version(),
                e.content(),
                first ? early.plusAll(more) : early,
                first ? late : late.plusAll(more),
                circulated,
                approved,
                ratificationNeeded,
                ratified,
                supported,
                status);
    }

    Plan circulated(int of) {
        return with(of, approved, ratificationNeeded, ratified, supported, status);
    }

    Plan approved(ActionPlanApproved e) {
        return with(circulated, e.version(), e.ratificationNeeded(), ratified, supported, status);
    }

    Plan ratified(int of) {
        return with(circulated, approved, ratificationNeeded, of, supported, status);
    }

    Plan backed() {
        return with(circulated, approved, ratificationNeeded, ratified, true, status);
    }

    Plan now(Status next) {
        return with(circulated, approved, ratificationNeeded, ratified, supported, next);
    }

    private Plan with(int sent, int passed, boolean needed, int confirmed, boolean wanted, Status stage) {
        return new Plan(objective, version, content, early, late, sent, passed, needed, confirmed, wanted, stage);
    }

    private static PSet<PartyId> both(List<PartyId> one, List<PartyId> other) {
        return HashTreePSet.from(one).plusAll(other);
    }
}
