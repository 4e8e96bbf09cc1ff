package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.task;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.meetings.Stage.attendee;
import static org.mithaq.command.meetings.Stage.newTask;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.tasks.NewTask;
import org.mithaq.events.CampaignEvent.EvaluationRecorded;
import org.mithaq.events.MeetingEvent.IntroductionRecorded;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.EvaluationStage;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.TaskKind;

class CloseMeetingTest {

    private static final Announcement NEXT = Announcement.of(2, MeetingKind.STRATEGIC);

    @Test
    void closesWithTasksAndTheNextMeetings() {
        NewTask task = newTask(1, TaskKind.ACTION, 5, 2);
        Announcement other = Announcement.of(3, MeetingKind.EXECUTIVE).host(2);
        open(MeetingKind.PLENARY)
                .when(close(List.of(task), false, List.of(NEXT.meeting(), other.meeting()), null))
                .happens(
                        new MeetingClosed(meeting(1), List.of(task(1)), meeting(2)),
                        task.assignedIn(meeting(1)),
                        NEXT.event(),
                        other.event());
    }

    @Test
    void closesWithAnExplicitNone() {
        open(MeetingKind.PLENARY)
                .when(close(List.of(), true, List.of(NEXT.meeting()), null))
                .happens(new MeetingClosed(meeting(1), List.of(), meeting(2)), NEXT.event());
    }

    @Test
    void refusesAClosingThatSaysNothingOfTasks() {
        open(MeetingKind.PLENARY).when(close(List.of(), false, List.of(), null)).isRefusedBy("R-068", "R-069");
    }

    @Test
    void refusesToCloseAPublicMeetingThatNobodyEvaluated() {
        CloseMeeting command = close(List.of(), true, List.of(NEXT.meeting()), null);
        open(MeetingKind.PUBLIC).when(command).isRefusedBy("R-177");
        open(MeetingKind.PUBLIC)
                .and(new EvaluationRecorded(
                        null,
                        null,
                        meeting(1),
                        EvaluationStage.FINAL,
                        text("welcome"),
                        text("survey"),
                        null,
                        Set.of(),
                        List.of(),
                        List.of()))
                .when(command)
                .isAcceptedDespite();
    }

    @Test
    void countsTheTasksAssignedDuringTheMeeting() {
        NewTask more = newTask(2, TaskKind.ACTION, 5, 2);
        Scenario scenario = open(MeetingKind.PLENARY).and(Stage.assigned(1, TaskKind.DRAFT, 5, meeting(1), 1, 2));
        scenario.when(close(List.of(), false, List.of(NEXT.meeting()), null))
                .happens(new MeetingClosed(meeting(1), List.of(task(1)), meeting(2)), NEXT.event());
        scenario.when(close(List.of(more), false, List.of(NEXT.meeting()), null))
                .happens(
                        new MeetingClosed(meeting(1), List.of(task(1), task(2)), meeting(2)),
                        more.assignedIn(meeting(1)),
                        NEXT.event());
    }

    @Test
    void doesNotCountTasksOfAnotherMeeting() {
        open(MeetingKind.PLENARY)
                .and(Stage.scheduled(7, MeetingKind.EXECUTIVE, 0), Stage.opened(7, 1))
                .and(Stage.assigned(1, TaskKind.ACTION, 5, meeting(7), 1))
                .when(close(List.of(), false, List.of(NEXT.meeting()), null))
                .isRefusedBy("R-068");
    }

    @Test
    void refusesAClosingWithoutANextMeetingUnlessJustified() {
        open(MeetingKind.PLENARY).when(close(List.of(), true, List.of(), null)).isRefusedBy("R-069");
        open(MeetingKind.PLENARY)
                .justifiedBy("the last meeting of the core group")
                .when(close(List.of(), true, List.of(), null))
                .happensDespite(List.of("R-069"), new MeetingClosed(meeting(1), List.of(), null));
    }

    @Test
    void takesAMeetingThatIsScheduledAlreadyForTheNext() {
        open(MeetingKind.INTRO)
                .and(Stage.scheduled(5, MeetingKind.GENERAL, 9))
                .when(close(List.of(), true, List.of(), meeting(5)))
                .happens(new MeetingClosed(meeting(1), List.of(), meeting(5)));
    }

    @Test
    void cannotBeFollowedByAMeetingThatIsUnknownOrOver() {
        open(MeetingKind.INTRO)
                .when(close(List.of(), true, List.of(), meeting(5)))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        open(MeetingKind.INTRO)
                .when(close(List.of(), true, List.of(), meeting(1)))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void examinesTheNextMeetingLikeAnyOther() {
        open(MeetingKind.PLENARY)
                .when(close(
                        List.of(),
                        true,
                        List.of(Announcement.of(2, MeetingKind.FIRST)
                                .place(null)
                                .startsAt(Stage.inDays(3))
                                .meeting()),
                        null))
                .isRefusedBy("R-020", "R-032", "R-032");
    }

    @Test
    void countsHostsAcrossTheMeetingsItAnnounces() {
        List<NewMeeting> sameHost = List.of(
                Announcement.of(2, MeetingKind.EXECUTIVE).meeting(),
                Announcement.of(3, MeetingKind.EXECUTIVE).meeting());
        open(MeetingKind.EXECUTIVE).when(close(List.of(), true, sameHost, null)).isAcceptedDespite("R-075");
    }

    @Test
    void advisesOnDraftsThatAreDueAfterTheNextMeeting() {
        open(MeetingKind.PLENARY)
                .and(Stage.assigned(1, TaskKind.DRAFT, 21, meeting(1), 1))
                .when(close(List.of(), false, List.of(NEXT.meeting()), null))
                .isAcceptedDespite("R-065");
        open(MeetingKind.PLENARY)
                .when(close(List.of(newTask(1, TaskKind.DRAFT, 21, 1)), false, List.of(NEXT.meeting()), null))
                .isAcceptedDespite("R-065");
        open(MeetingKind.PLENARY)
                .and(Stage.assigned(1, TaskKind.DRAFT, 20, meeting(1), 1))
                .and(Stage.assigned(2, TaskKind.ACTION, 21, meeting(1), 1))
                .when(close(List.of(), false, List.of(NEXT.meeting()), null))
                .isAcceptedDespite();
        open(MeetingKind.PLENARY)
                .and(Stage.scheduled(5, MeetingKind.PLENARY, 9))
                .when(close(List.of(newTask(1, TaskKind.DRAFT, 10, 1)), false, List.of(), meeting(5)))
                .isAcceptedDespite("R-065");
    }

    @Test
    void advisesOnALoadThatItsTasksLeaveWithOneParty() {
        open(MeetingKind.PLENARY)
                .and(Stage.assigned(1, TaskKind.ACTION, 5, null, 2))
                .when(close(
                        List.of(
                                newTask(2, TaskKind.ACTION, 5, 1),
                                newTask(3, TaskKind.ACTION, 5, 1),
                                newTask(4, TaskKind.ACTION, 5, 1)),
                        false,
                        List.of(NEXT.meeting()),
                        null))
                .isAcceptedDespite("R-022");
    }

    @Test
    void advisesOnAFirstMeetingInWhichSomebodyWasNotIntroduced() {
        Scenario first =
                open(MeetingKind.FIRST).and(new IntroductionRecorded(meeting(1), attendee(1), text("interest"), null));
        first.when(close(List.of(), true, List.of(NEXT.meeting()), null)).isAcceptedDespite("R-064");
        first.and(new IntroductionRecorded(meeting(1), attendee(2), text("interest"), null))
                .when(close(List.of(), true, List.of(NEXT.meeting()), null))
                .isAcceptedDespite();
    }

    @Test
    void cannotSayNoneAfterAssigningTasks() {
        open(MeetingKind.PLENARY)
                .and(Stage.assigned(1, TaskKind.ACTION, 5, meeting(1), 1))
                .when(close(List.of(), true, List.of(NEXT.meeting()), null))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void cannotAssignImpossibleTasks() {
        open(MeetingKind.PLENARY)
                .when(close(List.of(newTask(1, TaskKind.ACTION, 5, 99)), false, List.of(NEXT.meeting()), null))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void needsAnOpenMeeting() {
        CloseMeeting closing = close(List.of(), true, List.of(NEXT.meeting()), null);
        Scenario.given().and(Stage.parties(3)).when(closing).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        open(MeetingKind.PLENARY).and(Stage.closed(1, null)).when(closing).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void takesEachIdOnceAndNoTasksWithNone() {
        NewTask task = newTask(1, TaskKind.ACTION, 5, 1);
        assertThatThrownBy(() -> close(List.of(task), true, List.of(), null)).hasMessageContaining("\"noTasks\"");
        assertThatThrownBy(() -> close(List.of(task, task), false, List.of(), null))
                .hasMessageContaining("\"tasks\"");
        assertThatThrownBy(() -> close(List.of(), true, List.of(NEXT.meeting(), NEXT.meeting()), null))
                .hasMessageContaining("\"next\"");
    }

    private static Scenario open(MeetingKind kind) {
        return Scenario.given(Stage.coordinator())
                .and(Stage.parties(3))
                .and(Stage.scheduled(1, kind, 0, AgendaTopic.OTHER), Stage.opened(1, 1, 2));
    }

    private static CloseMeeting close(
            List<NewTask> tasks, boolean none, List<NewMeeting> next, @Nullable MeetingId following) {
        return new CloseMeeting(meeting(1), tasks, none, next, following);
    }
}
