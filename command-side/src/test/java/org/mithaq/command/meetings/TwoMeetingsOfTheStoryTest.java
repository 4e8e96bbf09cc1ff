package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.task;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.meetings.Stage.attendee;
import static org.mithaq.command.meetings.Stage.inDays;
import static org.mithaq.command.meetings.Stage.newTask;
import static org.mithaq.command.meetings.Stage.present;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Ruling.Accepted;
import org.mithaq.command.tasks.AssignTask;
import org.mithaq.command.tasks.CompleteTask;
import org.mithaq.command.tasks.FollowUpTask;
import org.mithaq.command.tasks.NewTask;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.Paper;
import org.mithaq.events.MeetingEvent.ReminderSent;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.EvidenceKind;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.events.wire.EventJson;
import org.mithaq.text.Language;

/** What rows 11 to 31 of the reference story say of the first two meetings and their tasks, without any advisory. */
class TwoMeetingsOfTheStoryTest {

    private static final int[] ALL = IntStream.rangeClosed(1, 21).toArray();
    private static final int[] NOT_15_AND_16 =
            IntStream.of(ALL).filter(n -> n != 15 && n != 16).toArray();
    private static final Announcement M2 = Announcement.of(2, MeetingKind.PLENARY)
            .startsAt(inDays(61))
            .host(3)
            .agenda(Stage.item(AgendaTopic.STRUCTURE), Stage.item(AgendaTopic.CHARTER));

    private final Scenario story = Scenario.given(new CoalitionFounded(
                    text("name"),
                    text("purpose"),
                    FoundingTrigger.DISTURBING_EVENT,
                    null,
                    "Asia/Damascus",
                    Language.AR))
            .and(Stage.parties(21))
            .and(IntStream.of(5, 6, 7, 8).mapToObj(n -> Stage.inCircle(n, Circle.STEWARD)))
            .and(Stage.coreGroup(1, 2, 3, 7), Stage.coordinator());

    @Test
    void happensAsTold() {
        row11to16AnnouncesTheFirstMeeting();
        row17and18OpensItAndAssignsTasks();
        row19and20ClosesItWithANextMeetingOnly();
        row21and22CirculatesMinutesAndFollowsUp();
        row23and24OpensTheSecond();
        row31ClosesIt();
    }

    private void row11to16AnnouncesTheFirstMeeting() {
        on(16, Announcement.first().startsAt(inDays(40)).command(), "MeetingScheduled");
        on(
                30,
                papers(1, PaperKind.DRAFT_MISSION, PaperKind.MEMBERSHIP_PROPOSAL, PaperKind.STRUCTURE_MODELS),
                "PapersCirculated");
    }

    private void row17and18OpensItAndAssignsTasks() {
        on(40, open(1, NOT_15_AND_16), "MeetingOpened");
        for (int n : NOT_15_AND_16) {
            on(
                    40,
                    new RecordIntroduction(meeting(1), attendee(n), text("interest"), text("expectations")),
                    "IntroductionRecorded");
        }
        for (NewTask task : List.of(
                newTask(1, TaskKind.DRAFT, 53, 4, 5, 7),
                newTask(2, TaskKind.INFORMATION, 53, 21, 2),
                newTask(3, TaskKind.DRAFT, 53, 1, 11, 8))) {
            on(40, new AssignTask(task, meeting(1)), "TaskAssigned");
        }
    }

    private void row19and20ClosesItWithANextMeetingOnly() {
        story.at(inDays(40))
                .when(new CloseMeeting(meeting(1), List.of(), false, List.of(), null))
                .isRefusedBy("R-069");
        on(
                40,
                new CloseMeeting(meeting(1), List.of(), false, List.of(M2.meeting()), null),
                "MeetingClosed",
                "MeetingScheduled");
    }

    private void row21and22CirculatesMinutesAndFollowsUp() {
        List<Event> circulated = on(
                42,
                new CirculateMinutes(meeting(1), parties(NOT_15_AND_16), parties(15, 16)),
                Stream.concat(
                                Stream.of("MinutesCirculated"),
                                Stream.generate(() -> "ReminderSent").limit(21))
                        .toArray(String[]::new));
        assertThat(circulated).filteredOn(ReminderSent.class::isInstance).allSatisfy(event -> assertThat(
                        ((ReminderSent) event).meeting())
                .isEqualTo(meeting(2)));
        on(47, new FollowUpTask(task(2), text("link university with police")), "TaskFollowedUp");
        List<Evidence> evidence = List.of(
                new Evidence(EvidenceKind.DATA, text("statistics"), text("police")),
                new Evidence(EvidenceKind.STORY, text("stories"), text("parents")));
        by(5).on(53, new CompleteTask(task(1), text("draft"), List.of()), "TaskCompleted");
        by(21).on(53, new CompleteTask(task(2), text("statistics"), evidence), "TaskCompleted");
        by(8).on(53, new CompleteTask(task(3), text("draft"), List.of()), "TaskCompleted");
    }

    private void row23and24OpensTheSecond() {
        by(1).on(
                        54,
                        papers(
                                2,
                                PaperKind.ISSUE_DEFINITION,
                                PaperKind.VISION,
                                PaperKind.MISSION,
                                PaperKind.CHARTER_DRAFT),
                        "PapersCirculated");
        on(61, open(2, ALL), "MeetingOpened");
        story.and(Stage.members(21));
    }

    private void row31ClosesIt() {
        story.and(Stage.charter());
        Announcement s1 =
                Announcement.of(3, MeetingKind.STRATEGIC).startsAt(inDays(75)).host(10);
        List<Event> closed = on(
                61,
                new CloseMeeting(meeting(2), List.of(), true, List.of(s1.meeting()), null),
                "MeetingClosed",
                "MeetingScheduled");
        assertThat(((MeetingScheduled) closed.getLast()).body()).isNull();
    }

    private TwoMeetingsOfTheStoryTest by(int party) {
        story.actor(new Actor(party(party), "delegate", person(party)), ActingAs.ownOrganisation());
        return this;
    }

    /** The command is accepted on that day, with events of those names and no advisory. */
    private List<Event> on(int day, Command command, String... events) {
        Accepted accepted = story.at(inDays(day)).when(command).accepted();
        assertThat(accepted.advisories()).isEmpty();
        assertThat(accepted.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(events);
        assertThat(accepted.events()).allSatisfy(event -> assertThat(
                        EventJson.mapper().readValue(EventJson.mapper().writeValueAsString(event), event.getClass()))
                .isEqualTo(event));
        story.and(accepted.events().stream());
        return accepted.events();
    }

    private static OpenMeeting open(int meeting, int... parties) {
        return new OpenMeeting(meeting(meeting), attendee(1), null, present(parties), List.of(), List.of());
    }

    private static CirculatePapers papers(int meeting, PaperKind... kinds) {
        List<Paper> papers =
                Stream.of(kinds).map(kind -> new Paper(kind, text(kind.name()))).toList();
        return new CirculatePapers(meeting(meeting), papers, parties(ALL), parties(ALL), 7);
    }

    private static List<PartyId> parties(int... numbers) {
        return IntStream.of(numbers).mapToObj(n -> party(n)).toList();
    }
}
