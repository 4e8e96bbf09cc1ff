package org.mithaq.query.tasks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.query.calendar.Change;
import org.mithaq.query.calendar.Dated;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.directory.Reading;
import org.springframework.stereotype.Component;

/** The days by which tasks are done, for the calendar. */
@Component
class TaskDeadlines implements Dated {

    @Override
    public List<Deadline> deadlines(Reading reading) {
        return Task.all(reading).stream()
                .filter(task -> task.assignment() != null)
                .map(task -> deadline(task, reading))
                .toList();
    }

    private static Deadline deadline(Task task, Reading reading) {
        var assigned = requireNonNull(task.assignment());
        return new Deadline(
                DeadlineKind.TASK,
                "tasks/" + task.id(),
                assigned.title(),
                assigned.due(),
                DeadlineState.of(assigned.due(), task.completion() != null, reading),
                assigned.owners(),
                null,
                Change.by(task.records().getLast(), requireNonNull(task.changedAt())),
                from(assigned));
    }

    private static List<String> from(TaskAssigned assigned) {
        return Stream.concat(
                        Stream.ofNullable(assigned.meeting()).map(meeting -> "meetings/" + meeting),
                        Stream.ofNullable(assigned.decision()).map(decision -> "decisions/" + decision))
                .toList();
    }
}
