package org.mithaq.query.health;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.query.calendar.Cadence;
import org.mithaq.query.calendar.Dated;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.calendar.Rhythm;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.tasks.Task;

/**
 * What figures are worked out from.
 *
 * @param body the body that they are of; missing where they are of the whole coalition
 * @param bodies those that stand
 */
record Sources(
        Reading reading,
        @Nullable Rhythm body,
        List<Rhythm> bodies,
        List<Gathering> held,
        List<Decision> decisions,
        List<Deadline> deadlines,
        List<Cadence> cadence) {

    static Sources of(Reading reading, List<Dated> packages) {
        Meetings meetings = Meetings.of(reading);
        return new Sources(
                reading,
                null,
                meetings.bodies().stream()
                        .filter(each -> each.dissolvedAt() == null && each.kind() != null)
                        .toList(),
                Gathering.held(reading),
                Deliberations.all(reading),
                packages.stream()
                        .flatMap(each -> each.deadlines(reading).stream())
                        .toList(),
                Cadence.all(reading, meetings));
    }

    /** Those of one body: its meetings, the decisions made in them or by its kind in writing, what it owes and what follows. */
    Sources of(Rhythm wanted) {
        List<Gathering> own = held.stream()
                .filter(meeting -> wanted.body().equals(meeting.body()))
                .toList();
        Set<String> ids = own.stream().map(Gathering::id).collect(Collectors.toSet());
        List<Decision> made = decisions.stream()
                .filter(decision -> decidedBy(decision.recorded(), wanted, ids))
                .toList();
        Set<String> owed = owed(made, ids);
        return new Sources(
                reading,
                wanted,
                bodies,
                own,
                made,
                deadlines.stream()
                        .filter(deadline ->
                                Objects.equals(deadline.body(), wanted.body()) || owed.contains(deadline.path()))
                        .toList(),
                cadence.stream()
                        .filter(each -> each.body().equals(wanted.body()))
                        .toList());
    }

    /** What follows from those decisions and meetings: the decisions themselves, and the tasks that come from them. */
    private Set<String> owed(List<Decision> made, Set<String> meetings) {
        Set<String> owed = made.stream().map(Deliberations::path).collect(Collectors.toSet());
        List<String> tasks = deadlines.stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.TASK)
                .map(deadline ->
                        reading.id() + deadline.path().substring(deadline.path().indexOf('/')))
                .toList();
        reading.view(Task.PROJECTION).find(tasks).stream()
                .filter(task -> task.assignment() != null && from(task.assignment(), owed, meetings))
                .map(task -> "tasks/" + task.id())
                .toList()
                .forEach(owed::add);
        return owed;
    }

    private static boolean from(TaskAssigned assigned, Set<String> decisions, Set<String> meetings) {
        return (assigned.meeting() != null
                        && meetings.contains(assigned.meeting().value()))
                || (assigned.decision() != null && decisions.contains("decisions/" + assigned.decision()));
    }

    private static boolean decidedBy(@Nullable DecisionRecorded made, Rhythm body, Set<String> meetings) {
        if (made == null) {
            return false;
        }
        return made.meeting() == null
                ? made.body() == body.kind()
                : meetings.contains(made.meeting().value());
    }
}
