package org.mithaq.query.health;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.query.calendar.Cadence;
import org.mithaq.query.calendar.Dated;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.calendar.OfBody;
import org.mithaq.query.calendar.Rhythm;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.tasks.Task;

/**
 * What figures are worked out from.
 *
 * @param body the body that they are of; missing where they are of the whole coalition
 * @param meetings with the bodies that meet
 */
record Sources(
        Reading reading,
        @Nullable Rhythm body,
        Meetings meetings,
        List<Gathering> held,
        List<Decision> decisions,
        List<Deadline> deadlines,
        List<Cadence> cadence) {

    static Sources of(Reading reading, List<Dated> packages) {
        Meetings meetings = Meetings.of(reading);
        return new Sources(
                reading,
                null,
                meetings,
                Gathering.held(reading),
                Deliberations.all(reading),
                packages.stream()
                        .flatMap(each -> each.deadlines(reading).stream())
                        .toList(),
                Cadence.all(reading, meetings));
    }

    /** Those of one body: its meetings, the decisions made in them or by its kind in writing, what it owes and what follows. */
    Sources of(Rhythm wanted) {
        OfBody own = OfBody.of(wanted, meetings);
        List<Decision> made = decisions.stream()
                .filter(decision -> own.decided(decision.recorded()))
                .toList();
        Set<String> owed = owed(made, own);
        return new Sources(
                reading,
                wanted,
                meetings,
                held.stream()
                        .filter(meeting -> wanted.body().equals(meeting.body()))
                        .toList(),
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
    private Set<String> owed(List<Decision> made, OfBody body) {
        Set<String> owed = made.stream().map(Deliberations::path).collect(Collectors.toSet());
        List<String> tasks = deadlines.stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.TASK)
                .map(deadline ->
                        reading.id() + deadline.path().substring(deadline.path().indexOf('/')))
                .toList();
        reading.view(Task.PROJECTION).find(tasks).stream()
                .filter(task -> task.assignment() != null && from(task.assignment(), owed, body))
                .map(task -> "tasks/" + task.id())
                .toList()
                .forEach(owed::add);
        return owed;
    }

    private static boolean from(TaskAssigned assigned, Set<String> decisions, OfBody body) {
        return body.met(assigned.meeting())
                || (assigned.decision() != null && decisions.contains("decisions/" + assigned.decision()));
    }

    /** The bodies that stand. */
    List<Rhythm> bodies() {
        return meetings.bodies().stream()
                .filter(each -> each.dissolvedAt() == null && each.kind() != null)
                .toList();
    }

    /**
     * The list that narrows so, which holds what is counted and nothing else: that of the body, where the figures are
     * one's.
     */
    String list(String path, String name, Object value) {
        return path + "?" + name + "=" + value + (body == null ? "" : "&body=" + body.body());
    }

    /** A list that holds what is counted among other things: of the coalition, whose figures alone it is for. */
    @Nullable
    String whole(String path) {
        return body == null ? path : null;
    }
}
