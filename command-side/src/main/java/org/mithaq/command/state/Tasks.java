package org.mithaq.command.state;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.TaskEvent;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.TaskEvent.TaskFollowedUp;
import org.mithaq.events.TaskEvent.TaskHandedOver;
import org.mithaq.events.TaskId;
import org.mithaq.events.Vocabulary.TaskKind;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Tasks, open and completed.
 *
 * @param openTasks the tasks that are not completed
 * @param agreed the tasks agreed in each meeting, in their order
 */
public record Tasks(PMap<TaskId, Task> tasks, PSet<TaskId> openTasks, PMap<MeetingId, PVector<TaskId>> agreed) {

    static final Tasks EMPTY = new Tasks(HashTreePMap.empty(), HashTreePSet.empty(), HashTreePMap.empty());

    /** @param owners the parties that do it, the first one answering for it */
    public record Task(TaskKind kind, List<PartyId> owners, LocalDate due, boolean completed) {}

    /** The task, or {@code null}. */
    public @Nullable Task find(TaskId task) {
        return tasks.get(task);
    }

    /** The tasks that are not completed. */
    public Stream<Task> open() {
        return openTasks.stream().map(this::known);
    }

    /** The tasks agreed in that meeting, in their order. */
    public List<TaskId> agreedIn(MeetingId meeting) {
        return agreed.getOrDefault(meeting, TreePVector.empty());
    }

    Tasks evolve(TaskEvent event) {
        return switch (event) {
            case TaskAssigned e ->
                new Tasks(
                        tasks.plus(e.task(), new Task(e.kind(), e.owners(), e.due(), false)),
                        openTasks.plus(e.task()),
                        e.meeting() == null ? agreed : agreed.plus(e.meeting(), agreedWith(e.meeting(), e.task())));
            case TaskFollowedUp e -> this;
            case TaskHandedOver e -> {
                Task task = known(e.task());
                List<PartyId> owners = task.owners().stream()
                        .map(owner -> owner.equals(e.from()) ? e.to() : owner)
                        .distinct()
                        .toList();
                yield new Tasks(
                        tasks.plus(e.task(), new Task(task.kind(), owners, task.due(), task.completed())),
                        openTasks,
                        agreed);
            }
            case TaskCompleted e -> {
                Task task = known(e.task());
                yield new Tasks(
                        tasks.plus(e.task(), new Task(task.kind(), task.owners(), task.due(), true)),
                        openTasks.minus(e.task()),
                        agreed);
            }
        };
    }

    private PVector<TaskId> agreedWith(MeetingId meeting, TaskId task) {
        return agreed.getOrDefault(meeting, TreePVector.empty()).plus(task);
    }

    private Task known(TaskId id) {
        Task task = find(id);
        if (task == null) {
            throw new IllegalStateException("the log names task " + id + " before assigning it");
        }
        return task;
    }
}
