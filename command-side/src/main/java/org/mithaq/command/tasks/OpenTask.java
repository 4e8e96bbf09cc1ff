package org.mithaq.command.tasks;

import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Tasks.Task;
import org.mithaq.events.TaskId;

/** What every command about a task needs: that the task is there and not completed. */
final class OpenTask {

    private OpenTask() {}

    static void check(TaskId id, Examination examination, CoalitionState state) {
        Task found = state.tasks().find(id);
        examination
                .possible(found != null, () -> Fault.unknown(id))
                .possible(
                        found != null && !found.completed(),
                        () -> Fault.wrongState("هذه المهمة مُنجَزة من قبل", "this task is completed already"));
    }
}
