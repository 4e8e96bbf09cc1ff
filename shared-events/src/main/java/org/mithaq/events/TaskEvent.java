package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.text.Text;

/** Tasks: who does what by when (rule groups E and K). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface TaskEvent extends Event {

    TaskId task();

    @Override
    default String subject() {
        return "tasks/" + task();
    }

    /**
     * Version 1 had one owner only; since version 2 several parties may share a task.
     *
     * @param owners the parties that do it, the first one answering for it
     * @param due the day by which it is done, in the coalition's time zone
     * @param meeting the meeting it was agreed in
     */
    @EventType(value = "task.assigned", version = 2, ar = "أُسندت مهمة", en = "Task assigned")
    record TaskAssigned(
            TaskId task,
            Text title,
            TaskKind kind,
            List<PartyId> owners,
            LocalDate due,
            @Nullable MeetingId meeting,
            @Nullable DecisionId decision)
            implements TaskEvent {

        public TaskAssigned {
            owners = Given.list(owners);
        }
    }

    /** @param help what was offered */
    @EventType(value = "task.followed-up", ar = "تُوبعت مهمة", en = "Task followed up")
    record TaskFollowedUp(TaskId task, Text help) implements TaskEvent {}

    /** One party takes a task over from another, such as one that leaves the coalition. */
    @EventType(value = "task.handed-over", ar = "سُلّمت مهمة إلى جهة أخرى", en = "Task handed over")
    record TaskHandedOver(TaskId task, PartyId from, PartyId to) implements TaskEvent {}

    /** @param evidence what the task brought in, where it was for gathering information */
    @EventType(value = "task.completed", ar = "أُنجزت مهمة", en = "Task completed")
    record TaskCompleted(TaskId task, @Nullable Text result, List<Evidence> evidence) implements TaskEvent {

        public TaskCompleted {
            evidence = Given.list(evidence);
        }
    }
}
