package org.mithaq.query.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.springframework.stereotype.Component;

/** What rules say of tasks. */
@Component
class TaskWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(Watch.of("R-071", TaskWatches::unattended));
    }

    /** Open tasks that are past half of their time, or overdue, and that nobody has asked about since. */
    private static List<Finding> unattended(Reading reading) {
        return Task.all(reading).stream()
                .filter(task -> task.completion() == null && unattended(task, reading))
                .map(task -> Finding.about("tasks/" + task.id())
                        .fact("overdue", task.state(reading) == Task.State.OVERDUE)
                        .fact("due", String.valueOf(due(task)))
                        .from(task.records()))
                .toList();
    }

    private static boolean unattended(Task task, Reading reading) {
        Instant since = attentionDue(task, reading);
        return since != null
                && reading.now().isAfter(since)
                && task.followUps().stream().noneMatch(help -> help.at().isAfter(since));
    }

    /** Half-time, and once the task is overdue its due day. */
    private static @Nullable Instant attentionDue(Task task, Reading reading) {
        LocalDate due = due(task);
        Instant assigned = task.assignedAt();
        if (due == null || assigned == null) {
            return null;
        }
        Instant end = due.plusDays(1).atStartOfDay(reading.zone()).toInstant();
        return reading.now().isAfter(end)
                ? end.minusMillis(1)
                : assigned.plusMillis(ChronoUnit.MILLIS.between(assigned, end) / 2);
    }

    private static @Nullable LocalDate due(Task task) {
        TaskAssigned assigned = task.assignment();
        return assigned == null ? null : assigned.due();
    }
}
