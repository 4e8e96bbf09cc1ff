package org.mithaq.query.health;

import java.util.List;
import java.util.function.Function;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.Sitting;
import org.mithaq.query.calendar.Term;
import org.mithaq.query.campaigns.Campaign;
import org.mithaq.query.conflicts.Conflict;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.plans.Objective;
import org.mithaq.query.plans.Plan;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.query.promises.Promise;
import org.mithaq.query.reports.Duties;
import org.mithaq.query.reports.Duty;
import org.mithaq.query.tasks.Task;

/** The records behind deadlines of one kind, from the views that the deadlines come from. */
record Behind(Reading reading, List<Deadline> deadlines) {

    List<Long> records(DeadlineKind kind) {
        return switch (kind) {
            case TASK -> of(Task.PROJECTION, Task::records);
            case PROMISE -> of(Promise.PROJECTION, Promise::records);
            case REPORT -> reports();
            case MINUTES -> of(Sitting.PROJECTION, Sitting::records);
            case CONFLICT -> of(Conflict.PROJECTION, Conflict::records);
            case EVALUATION -> of(Campaign.PROJECTION, Campaign::records);
            case OBJECTIVE -> of(Objective.PROJECTION, Objective::records);
            case MILESTONE -> of(Plan.PROJECTION, Plan::records);
            case REVIEW, RATIFICATION -> limits(kind);
            case WRITTEN_VOTE, REDISCUSSION, CONSULTATION, OFFICE, MANDATE -> terms(kind);
        };
    }

    /** Of things that are kept by their id, the second part of the path. */
    private <D extends View<D>> List<Long> of(Projection<D> projection, Function<D, List<Long>> records) {
        return found(projection, ids(), records);
    }

    private List<String> ids() {
        return deadlines.stream()
                .map(each -> reading.id() + "/" + each.path().split("/", -1)[1])
                .distinct()
                .toList();
    }

    private List<Long> limits(DeadlineKind kind) {
        return reading.view(Decision.PROJECTION).find(ids(), Decision.LIMITS).stream()
                .flatMap(limits -> limits.records(kind).stream())
                .toList();
    }

    private List<Long> terms(DeadlineKind kind) {
        return found(
                Term.PROJECTION,
                deadlines.stream()
                        .map(each -> reading.id() + "/" + kind.name() + "/" + each.path())
                        .toList(),
                Term::records);
    }

    private List<Long> reports() {
        List<String> paths = deadlines.stream().map(Deadline::path).toList();
        return paths.isEmpty()
                ? List.of()
                : Duties.all(reading).stream()
                        .filter(duty -> paths.contains(Duties.path(duty)))
                        .map(Duty::records)
                        .flatMap(List::stream)
                        .toList();
    }

    private <D extends View<D>> List<Long> found(
            Projection<D> projection, List<String> ids, Function<D, List<Long>> records) {
        return reading.view(projection).find(ids).stream()
                .flatMap(each -> records.apply(each).stream())
                .toList();
    }
}
