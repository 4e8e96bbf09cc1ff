package org.mithaq.command.tasks;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Tasks.Task;
import org.mithaq.events.TaskId;
import org.mithaq.events.Vocabulary.TaskKind;

/** What a small group drafts is ready at the next meeting. */
public final class Drafts {

    private Drafts() {}

    /**
     * Examines drafting tasks against the day of the next meeting.
     *
     * @param agreed tasks that were assigned before
     * @param added tasks that are about to be
     * @param nextMeeting {@code null} while no such meeting is known: then nothing is late
     */
    public static void examine(
            List<TaskId> agreed,
            List<NewTask> added,
            @Nullable LocalDate nextMeeting,
            Examination examination,
            CoalitionState state) {
        if (nextMeeting == null) {
            return;
        }
        List<TaskId> late = Stream.concat(
                        agreed.stream().filter(id -> late(state.tasks().find(id), nextMeeting)),
                        added.stream()
                                .filter(task -> late(task.kind(), task.due(), nextMeeting))
                                .map(NewTask::id))
                .toList();
        examination.rule("R-065", late.isEmpty(), fact("tasks", late), fact("nextMeeting", nextMeeting.toString()));
    }

    private static boolean late(@Nullable Task task, LocalDate nextMeeting) {
        return task != null && !task.completed() && late(task.kind(), task.due(), nextMeeting);
    }

    private static boolean late(TaskKind kind, LocalDate due, LocalDate nextMeeting) {
        return kind == TaskKind.DRAFT && due.isAfter(nextMeeting);
    }
}
