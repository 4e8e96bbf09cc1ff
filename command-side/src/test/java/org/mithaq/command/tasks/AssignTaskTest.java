package org.mithaq.command.tasks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.task;
import static org.mithaq.command.Scenario.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.PartyId;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class AssignTaskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void assignsATaskToSeveralPartiesInAnOpenMeeting() {
        given(scheduled(1, 0), opened(1))
                .when(new AssignTask(newTask(1, TaskKind.DRAFT, 13, 4, 5, 7), meeting(1)))
                .happens(new TaskAssigned(
                        task(1),
                        text("task"),
                        TaskKind.DRAFT,
                        List.of(party(4), party(5), party(7)),
                        TODAY.plusDays(13),
                        meeting(1),
                        null));
    }

    @Test
    void assignsATaskBetweenMeetingsThatIsDueToday() {
        given().when(between(newTask(1, TaskKind.ACTION, 0, 4))).isAcceptedDespite();
    }

    @Test
    void threePartiesMaySplitTheFirstThreeTasks() {
        Scenario scenario = given(scheduled(1, 0), opened(1));
        List<NewTask> tasks = List.of(
                newTask(1, TaskKind.DRAFT, 13, 4, 5, 7),
                newTask(2, TaskKind.INFORMATION, 13, 9, 2),
                newTask(3, TaskKind.DRAFT, 13, 1, 8, 6));
        for (NewTask task : tasks) {
            scenario.when(new AssignTask(task, meeting(1))).happens(task.assignedIn(meeting(1)));
            scenario.and(task.assignedIn(meeting(1)));
        }
    }

    @Test
    void advisesWhenOnePartyCarriesMostOfFourTasks() {
        given(assigned(1, 1), assigned(2, 1), assigned(3, 2))
                .when(between(newTask(4, TaskKind.ACTION, 5, 1)))
                .isAcceptedDespite("R-022");
    }

    @Test
    void doesNotJudgeTheLoadOfThreeTasks() {
        given(assigned(1, 1), assigned(2, 1))
                .when(between(newTask(3, TaskKind.ACTION, 5, 1)))
                .isAcceptedDespite();
    }

    @Test
    void halfOfTheTasksIsNotMoreThanHalf() {
        given(assigned(1, 1), assigned(2, 2), assigned(3, 3))
                .when(between(newTask(4, TaskKind.ACTION, 5, 1)))
                .isAcceptedDespite();
    }

    @Test
    void tasksThatAllShareAreNobodysBurden() {
        given(assigned(1, 1, 2, 3), assigned(2, 1, 2, 3), assigned(3, 1, 2, 3))
                .when(between(newTask(4, TaskKind.ACTION, 5, 1, 2, 3)))
                .isAcceptedDespite();
    }

    @Test
    void completedTasksAreNoBurden() {
        given(assigned(1, 1), assigned(2, 1), assigned(3, 1), completed(1), completed(2), completed(3))
                .and(assigned(5, 2), assigned(6, 3), assigned(7, 4))
                .when(between(newTask(8, TaskKind.ACTION, 5, 1)))
                .isAcceptedDespite();
    }

    @Test
    void advisesOnADraftThatIsDueAfterTheNextMeeting() {
        Scenario scenario = given(scheduled(1, 20), scheduled(2, 12));
        scenario.when(between(newTask(1, TaskKind.DRAFT, 13, 4))).isAcceptedDespite("R-065");
        scenario.when(between(newTask(1, TaskKind.DRAFT, 12, 4))).isAcceptedDespite();
        scenario.when(between(newTask(1, TaskKind.ACTION, 13, 4))).isAcceptedDespite();
    }

    @Test
    void meetingsThatWereNotHeldOnTheirDayAreNotTheNext() {
        given(scheduled(1, 2))
                .at(NOW.plus(Duration.ofDays(3)))
                .when(between(newTask(1, TaskKind.DRAFT, 13, 4)))
                .isAcceptedDespite();
    }

    @Test
    void cannotBeDueOnADayThatIsOver() {
        given().when(between(newTask(1, TaskKind.ACTION, -1, 4))).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void countsDaysInTheCoalitionsTimeZone() {
        // at 22:30 in UTC the first of March is over in Damascus
        given(new CoalitionFounded(
                        text("name"),
                        text("purpose"),
                        FoundingTrigger.BROAD_CHANGE,
                        null,
                        "Asia/Damascus",
                        Language.AR))
                .at(Instant.parse("2026-03-01T22:30:00Z"))
                .when(between(newTask(1, TaskKind.ACTION, 0, 4)))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void cannotReuseAnId() {
        given(assigned(1, 4)).when(between(newTask(1, TaskKind.ACTION, 5, 4))).isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void cannotNameUnknownOwnersMeetingsOrDecisions() {
        given().when(between(newTask(1, TaskKind.ACTION, 5, 4, 99))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        given().when(new AssignTask(newTask(1, TaskKind.ACTION, 5, 4), meeting(9)))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        given().when(between(new NewTask(
                        task(1), text("task"), TaskKind.ACTION, List.of(party(4)), TODAY.plusDays(5), decision(9))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotBeAgreedInAMeetingThatIsNotOpen() {
        AssignTask inMeeting = new AssignTask(newTask(1, TaskKind.ACTION, 5, 4), meeting(1));
        given(scheduled(1, 0)).when(inMeeting).isImpossible(Fault.Kind.WRONG_STATE);
        given(scheduled(1, 0), opened(1), new MeetingClosed(meeting(1), List.of(), null))
                .when(inMeeting)
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void takesOwnersEachOnceATitleInBothLanguagesAndADayWithinReason() {
        assertThatThrownBy(() -> newTask(1, TaskKind.ACTION, 5)).hasMessageContaining("\"owners\"");
        assertThatThrownBy(() -> newTask(1, TaskKind.ACTION, 5, 4, 4)).hasMessageContaining("\"owners\"");
        assertThatThrownBy(() -> newTask(1, TaskKind.ACTION, 200_000, 4)).hasMessageContaining("\"due\"");
        assertThatThrownBy(() ->
                        new NewTask(task(1), new Text(null, "task"), TaskKind.ACTION, List.of(party(4)), TODAY, null))
                .hasMessageContaining("\"title\"");
    }

    private static Scenario given(Event... events) {
        return Scenario.given()
                .and(IntStream.rangeClosed(1, 9)
                        .mapToObj(n -> new PartyRegistered(party(n), text("party"), false, null, false)))
                .and(events);
    }

    private static AssignTask between(NewTask task) {
        return new AssignTask(task, null);
    }

    private static NewTask newTask(int id, TaskKind kind, int dueInDays, int... owners) {
        List<PartyId> parties = IntStream.of(owners).mapToObj(n -> party(n)).toList();
        return new NewTask(task(id), text("task"), kind, parties, TODAY.plusDays(dueInDays), null);
    }

    private static TaskAssigned assigned(int id, int... owners) {
        return newTask(id, TaskKind.ACTION, 5, owners).assignedIn(null);
    }

    private static TaskCompleted completed(int id) {
        return new TaskCompleted(task(id), null, List.of());
    }

    private static MeetingScheduled scheduled(int id, int inDays) {
        return new MeetingScheduled(
                meeting(id),
                MeetingKind.PLENARY,
                text("meeting"),
                null,
                NOW.plus(Duration.ofDays(inDays)),
                text("place"),
                party(1),
                MeetingFormat.MEETING,
                List.of(),
                null,
                null,
                false);
    }

    private static MeetingOpened opened(int id) {
        List<Attendee> present = List.of(new Attendee(party(1), null, null));
        return new MeetingOpened(meeting(id), null, null, present, List.of(), List.of());
    }
}
