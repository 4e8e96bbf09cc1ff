package org.mithaq.command.membership;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Tasks.Task;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.TaskEvent.TaskHandedOver;
import org.mithaq.events.TaskId;

/** An open task of a member that leaves, and the member that takes it over. */
public record Handover(TaskId task, PartyId to) {

    /** For constructors: no task is named twice. */
    static List<Handover> eachOnce(List<Handover> handover) {
        List<Handover> given = Given.list(handover);
        if (given.stream().map(Handover::task).distinct().count() < given.size()) {
            throw new IllegalArgumentException("\"handover\" names each task once");
        }
        return given;
    }

    /** Notes what makes it impossible that others take these tasks over from the party. */
    static void examine(List<Handover> handover, PartyId from, Examination examination, CoalitionState state) {
        handover.forEach(given -> given.examine(from, examination, state));
    }

    static Stream<TaskHandedOver> events(List<Handover> handover, PartyId from) {
        return handover.stream().map(given -> new TaskHandedOver(given.task(), from, given.to()));
    }

    static boolean owns(PartyId party, @Nullable Task task) {
        return task != null && task.owners().contains(party);
    }

    private void examine(PartyId from, Examination examination, CoalitionState state) {
        Map<TaskId, Task> tasks = state.tasks().tasks();
        examination
                .possible(tasks.containsKey(task), () -> Fault.unknown(task))
                .possible(
                        state.tasks().openTasks().contains(task) && owns(from, tasks.get(task)),
                        () -> Fault.badInput(
                                "لا تُسلَّم إلا مهام مفتوحة لهذا العضو",
                                "\"handover\" names open tasks of the member that leaves"))
                .possible(
                        !to.equals(from) && state.membership().isMember(to),
                        () -> Fault.badInput(
                                "تُسلَّم المهام إلى عضو آخر", "\"to\" is another member of the coalition"));
    }
}
