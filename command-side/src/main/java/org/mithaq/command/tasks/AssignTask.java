package org.mithaq.command.tasks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.MeetingId;

/**
 * Assigns a task to one party or several.
 *
 * @param meeting the open meeting in which it is agreed; absent for a task given between meetings
 */
@Intention(
        ar = "إسناد مهمة",
        en = "Assign a task",
        rules = {"R-022", "R-065"},
        concern = Concern.OWN,
        example = """
                {"task": {"id": "0198c0de-0000-7000-8000-000000000051",
                          "title": {"ar": "صياغة تعريف المسألة", "en": "Draft issue definition"},
                          "kind": "DRAFT",
                          "owners": ["0198c0de-0000-7000-8000-000000000004"],
                          "due": "2026-04-23"},
                 "meeting": "0198c0de-0000-7000-8000-000000000031"}""")
public record AssignTask(NewTask task, @Nullable MeetingId meeting) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        List<NewTask> tasks = List.of(task);
        Examination examination = Examination.of(state, context);
        NewTask.examine(tasks, examination, state, context);
        if (meeting == null) {
            Drafts.examine(List.of(), tasks, nextMeeting(state, context), examination, state);
        } else {
            // the next meeting is set when this one closes; drafts are held against it there
            checkOpen(meeting, examination, state);
        }
        return examination.acceptOne(() -> task.assignedIn(meeting));
    }

    private static @Nullable LocalDate nextMeeting(CoalitionState state, Context context) {
        LocalDate today = Day.of(context.occurredAt(), state);
        return state.meetings()
                .upcoming()
                .map(upcoming -> Day.of(upcoming.startsAt(), state))
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static void checkOpen(MeetingId id, Examination examination, CoalitionState state) {
        Meeting found = state.meetings().find(id);
        examination
                .possible(found != null, () -> Fault.unknown(id))
                .possible(
                        found != null && found.status() == Status.OPEN,
                        () -> Fault.wrongState(
                                "لا تُسنَد مهمة في اجتماع إلا وهو مفتوح",
                                "a task is agreed in a meeting only while that meeting is open"));
    }
}
