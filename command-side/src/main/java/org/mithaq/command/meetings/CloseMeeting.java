package org.mithaq.command.meetings;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
import org.mithaq.command.tasks.Drafts;
import org.mithaq.command.tasks.NewTask;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.TaskId;
import org.mithaq.events.Vocabulary.MeetingKind;

/**
 * Closes an open meeting with its results: tasks, or an explicit "none", and the next meeting.
 *
 * @param tasks tasks agreed on at the end, besides those that were assigned during the meeting
 * @param noTasks whether it is stated that the meeting left no tasks
 * @param next the meetings set at the closing, the first one following this
 * @param following a meeting scheduled before that follows this one, where {@code next} does not begin with it
 */
@Intention(
        ar = "اختتام اجتماع",
        en = "Close a meeting",
        rules = {
            "R-020", "R-022", "R-032", "R-057", "R-063", "R-064", "R-065", "R-067", "R-068", "R-069", "R-073", "R-075",
            "R-076", "R-083", "R-177"
        },
        concern = Concern.MATTER,
        example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000031",
                 "tasks": [{"id": "0198c0de-0000-7000-8000-000000000053",
                            "title": {"ar": "صياغة الرؤية والرسالة", "en": "Draft vision and mission"},
                            "kind": "DRAFT", "owners": ["0198c0de-0000-7000-8000-000000000001"],
                            "due": "2026-04-23"}],
                 "next": [{"id": "0198c0de-0000-7000-8000-000000000032", "kind": "PLENARY",
                           "title": {"ar": "الاجتماع الثاني: البنية والقواعد",
                                     "en": "Second meeting: structure and rules"},
                           "startsAt": "2026-05-01T14:00:00Z",
                           "place": {"ar": "المدرسة", "en": "The school"},
                           "host": "0198c0de-0000-7000-8000-000000000003",
                           "support": {"briefing": true}}]}""")
public record CloseMeeting(
        MeetingId meeting,
        List<NewTask> tasks,
        boolean noTasks,
        List<NewMeeting> next,
        @Nullable MeetingId following) implements Command {

    public CloseMeeting {
        tasks = Given.list(tasks);
        next = Given.list(next);
        if (noTasks && !tasks.isEmpty()) {
            throw new IllegalArgumentException("\"noTasks\" is not said where \"tasks\" lists some");
        }
        if (new HashSet<>(tasks.stream().map(NewTask::id).toList()).size() < tasks.size()) {
            throw new IllegalArgumentException("\"tasks\" gives each task an id of its own");
        }
        if (new HashSet<>(next.stream().map(NewMeeting::id).toList()).size() < next.size()) {
            throw new IllegalArgumentException("\"next\" gives each meeting an id of its own");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Conditions.meetingIs(Set.of(Status.OPEN), meeting, examination, state);
        List<TaskId> agreed = state.tasks().agreedIn(meeting);
        examination
                .rule("R-068", noTasks || !tasks.isEmpty() || !agreed.isEmpty())
                .rule("R-069", nextId() != null)
                .rule(
                        "R-177",
                        !open(MeetingKind.PUBLIC, state)
                                || state.campaigns().evaluatedMeetings().contains(meeting))
                .possible(
                        !noTasks || agreed.isEmpty(),
                        () -> Fault.badInput(
                                "أُسندت في هذا الاجتماع مهام، فلا يُقال إنه انتهى بلا مهام",
                                "tasks were assigned in this meeting, so it cannot be said that it left none"));
        introductions(examination, state);
        NewTask.examine(tasks, examination, state, context);
        Drafts.examine(agreed, tasks, nextDay(state), examination, state);
        Scheduling.examine(next, examination, state, context);
        if (following != null) {
            Conditions.meetingIs(Set.of(Status.SCHEDULED), following, examination, state);
        }
        return examination.accept(() -> events(agreed, state));
    }

    private boolean open(MeetingKind kind, CoalitionState state) {
        Meeting found = state.meetings().find(meeting);
        return found != null && found.kind() == kind && found.status() == Status.OPEN;
    }

    /** At the first meeting everyone present introduces themselves. */
    private void introductions(Examination examination, CoalitionState state) {
        Meeting found = state.meetings().find(meeting);
        if (found != null && found.kind() == MeetingKind.FIRST) {
            List<PartyId> silent = found.attended().stream()
                    .filter(party -> !found.floor().introduced().contains(party))
                    .sorted(Comparator.comparing(PartyId::value))
                    .toList();
            examination.rule("R-064", silent.isEmpty(), fact("notIntroduced", silent));
        }
    }

    private @Nullable MeetingId nextId() {
        if (following != null) {
            return following;
        }
        return next.isEmpty() ? null : next.getFirst().id();
    }

    private @Nullable LocalDate nextDay(CoalitionState state) {
        Instant startsAt;
        if (following != null) {
            Meeting found = state.meetings().find(following);
            startsAt = found == null ? null : found.startsAt();
        } else {
            startsAt = next.isEmpty() ? null : next.getFirst().startsAt();
        }
        return startsAt == null ? null : Day.of(startsAt, state);
    }

    private List<Event> events(List<TaskId> agreed, CoalitionState state) {
        List<TaskId> all =
                Stream.concat(agreed.stream(), tasks.stream().map(NewTask::id)).toList();
        List<Event> events = new ArrayList<>();
        events.add(new MeetingClosed(meeting, all, nextId()));
        tasks.forEach(task -> events.add(task.assignedIn(meeting)));
        next.forEach(announced -> events.add(announced.scheduled(state)));
        return events;
    }
}
