package org.mithaq.command.state;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PartyId;
import org.mithaq.events.TaskEvent;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.TaskEvent.TaskFollowedUp;
import org.mithaq.events.TaskId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Tasks, open and completed. */
public record Tasks(PMap<TaskId, Task> tasks) {

    static final Tasks EMPTY = new Tasks(HashTreePMap.empty());

    /** @param owners the parties that do it, the first one answering for it */
    public record Task(List<PartyId> owners, LocalDate due, boolean completed) {}

    /** The task, or {@code null}. */
    public @Nullable Task find(TaskId task) {
        return tasks.get(task);
    }

    /** The tasks that are not completed. */
    public Stream<Task> open() {
        return tasks.values().stream().filter(task -> !task.completed());
    }

    Tasks evolve(TaskEvent event) {
        return switch (event) {
            case TaskAssigned e -> new Tasks(tasks.plus(e.task(), new Task(e.owners(), e.due(), false)));
            case TaskFollowedUp e -> this;
            case TaskCompleted e -> {
                Task task = find(e.task());
                if (task == null) {
                    throw new IllegalStateException("the log completes task " + e.task() + " before assigning it");
                }
                yield new Tasks(tasks.plus(e.task(), new Task(task.owners(), task.due(), true)));
            }
        };
    }
}
