package org.mithaq.query.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.BEGINNING;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.established;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.MeetingId;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.OutreachEvent.InvitationAnswered;
import org.mithaq.events.OutreachEvent.MemberInvited;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.Vocabulary.AskKind;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.SupporterKind;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.calendar.Change;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.text.Text;

class FiguresTest {

    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final Vote VOTE = new Vote(5, 1, 0);

    private final Told told = new Told(1);

    @Test
    void decisionsAreCountedByWhatTheyAreWorthAndTimedFromTheirProposal() {
        told.happened(Deciding.proposed(1, 1), Deciding.proposed(2, 1), Deciding.proposed(3, 1))
                .day(4)
                .happened(Deciding.made(1, 1, VOTE))
                .day(10)
                .happened(Deciding.made(2, 1, VOTE));

        assertThat(figures(Measure.DECISIONS))
                .extracting(Figure::key, Figure::value)
                .containsExactly(of("PROPOSED", 1), of("IN_FORCE", 2));
        assertThat(figures(Measure.DECISIONS).getLast().records()).containsExactly(5L, 4L);
        assertThat(figures(Measure.DECISIONS).getLast().link()).isEqualTo("/decisions?status=IN_FORCE");
        assertThat(figures(Measure.TIME_TO_DECIDE))
                .extracting(Figure::key, Figure::value)
                .containsExactly(of("MEDIAN", 7), of("LONGEST", 10));
        assertThat(figures(Measure.TIME_TO_DECIDE).getFirst()).satisfies(median -> {
            assertThat(median.about()).containsExactly("decisions/" + decision(2), "decisions/" + decision(1));
            assertThat(median.records()).containsExactly(5L, 4L, 2L, 1L);
        });
        told.day(11).happened(Deciding.made(3, 1, VOTE));
        assertThat(figures(Measure.TIME_TO_DECIDE))
                .extracting(Figure::key, Figure::value)
                .containsExactly(of("MEDIAN", 10), of("LONGEST", 11));
        assertThat(figures(Measure.TIME_TO_DECIDE).getFirst().about()).containsExactly("decisions/" + decision(2));
    }

    @Test
    void halfADayInTheMiddleIsRoundedUp() {
        told.happened(Deciding.proposed(1, 1), Deciding.proposed(2, 1))
                .day(4)
                .happened(Deciding.made(1, 1, VOTE))
                .day(5)
                .happened(Deciding.made(2, 1, VOTE));

        assertThat(figures(Measure.TIME_TO_DECIDE)).extracting(Figure::value).containsExactly(5L, 5L);
    }

    @Test
    void whoNeverCameIsCountedWhereASeatGaveItTheRight() {
        told.happened(
                established(1, BodyKind.PLENARY),
                seated(1, 2, 6, 7),
                Deciding.scheduled(1),
                new MeetingOpened(
                        meeting(1),
                        null,
                        null,
                        List.of(attendee(1), attendee(2)),
                        List.of(party(7), party(9)),
                        List.of(),
                        List.of(party(6))),
                seated(1, 2, 4, 5),
                Deciding.scheduled(2),
                Deciding.opened(2, 1, 1, 4));
        Sources all = Sources.of(TestReading.of(told, BEGINNING), List.of());
        Sources plenary = all.of(all.bodies().getFirst());

        assertThat(figures(plenary, Measure.PARTICIPATION))
                .extracting(Figure::key, Figure::value)
                .startsWith(of(party(1).value(), 100))
                .containsExactlyInAnyOrder(
                        of(party(1).value(), 100),
                        of(party(2).value(), 50),
                        of(party(4).value(), 50),
                        of(party(5).value(), 0),
                        of(party(6).value(), 0),
                        of(party(7).value(), 0));
        assertThat(Exposition.of(List.of(new HealthReport(
                        "coalition",
                        null,
                        List.of(),
                        List.of(Panel.of(Measure.PARTICIPATION, figures(plenary, Measure.PARTICIPATION)))))))
                .contains("attended=\"none\"} 3\n");
    }

    private static BodySeated seated(int... parties) {
        return new BodySeated(
                body(1),
                Arrays.stream(parties)
                        .mapToObj(party -> new Seat(party(party), null, null))
                        .toList(),
                null,
                0);
    }

    private static Attendee attendee(int party) {
        return new Attendee(party(party), null, null);
    }

    @Test
    void anObjectionIsOpenUntilItIsAnswered() {
        ObjectionId objection = new ObjectionId(Told.uuid(20, 1));
        told.happened(Deciding.proposed(1, 1), new ObjectionRaised(decision(1), objection, party(2), WORDS));
        assertThat(figures(Measure.OBJECTIONS)).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualTo(1);
            assertThat(figure.records()).containsExactly(2L);
            assertThat(figure.about()).containsExactly("decisions/" + decision(1));
        });
        told.happened(new ObjectionAnswered(decision(1), objection, WORDS, false));
        assertThat(figures(Measure.OBJECTIONS).getFirst().value()).isZero();
    }

    @Test
    void aBodyAnswersForWhatIsBeforeItInWriting() {
        told.happened(
                established(1, BodyKind.PLENARY),
                established(2, BodyKind.EXECUTIVE),
                Deciding.proposed(1, 1),
                Deciding.proposed(2, 1),
                Deciding.voting(1),
                new ObjectionRaised(decision(1), new ObjectionId(Told.uuid(20, 1)), party(2), WORDS),
                new ObjectionRaised(decision(2), new ObjectionId(Told.uuid(20, 2)), party(2), WORDS));
        Sources all = Sources.of(TestReading.of(told, BEGINNING), List.of());
        Sources plenary = all.of(all.bodies().getFirst());
        Sources executive = all.of(all.bodies().getLast());

        assertThat(figures(plenary, Measure.DECISIONS))
                .extracting(Figure::key, Figure::value)
                .containsExactly(of("PROPOSED", 1));
        assertThat(figures(all, Measure.OBJECTIONS)).extracting(Figure::value).containsExactly(2L);
        assertThat(figures(plenary, Measure.OBJECTIONS)).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualTo(1);
            assertThat(figure.link()).isEqualTo("/objections?state=OPEN&body=" + body(1));
        });
        assertThat(figures(executive, Measure.OBJECTIONS))
                .extracting(Figure::value)
                .containsExactly(0L);
    }

    @Test
    void eachBodyHasItsOwnAttendanceAndQuorumRecord() {
        told.happened(
                established(1, BodyKind.PLENARY),
                established(2, BodyKind.EXECUTIVE),
                Deciding.scheduled(1),
                Deciding.opened(1, 1, 1, 2),
                new QuorumConfirmed(meeting(1), 2, 2, 3),
                Deciding.scheduled(2),
                Deciding.opened(2, 1, 1),
                new QuorumMissing(meeting(2), 1, 2, 3));

        Sources all = Sources.of(TestReading.of(told, BEGINNING), List.of());
        assertThat(figures(all, Measure.ATTENDANCE)).extracting(Figure::value).containsExactly(2L, 1L);
        assertThat(figures(all, Measure.QUORUM)).extracting(Figure::value).containsExactly(1L, 0L, 0L, 1L, 0L);
        assertThat(figures(all, Measure.PARTICIPATION))
                .extracting(Figure::value)
                .containsExactly(100L, 50L);
        assertThat(figures(all.of(all.bodies().getFirst()), Measure.QUORUM))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("link")
                .isEqualTo(figures(all, Measure.QUORUM));
        assertThat(figures(all.of(all.bodies().getLast()), Measure.ATTENDANCE)).isEmpty();
    }

    @Test
    void whoCameLateWasThereAndWhatBecameOfTheQuorumIsTold() {
        told.happened(
                established(1, BodyKind.PLENARY),
                Deciding.scheduled(1),
                Deciding.opened(1, 1, 1),
                new QuorumMissing(meeting(1), 1, 2, 3),
                new AttendeeArrived(meeting(1), new Attendee(party(2), null, null)),
                new QuorumConfirmed(meeting(1), 2, 2, 3),
                new AttendeeLeft(meeting(1), party(2), null),
                new QuorumMissing(meeting(1), 1, 2, 3));

        Sources all = Sources.of(TestReading.of(told, BEGINNING), List.of());
        assertThat(figures(all, Measure.ATTENDANCE)).extracting(Figure::value).containsExactly(2L);
        assertThat(figures(all, Measure.QUORUM)).extracting(Figure::value).containsExactly(0L, 0L, 1L, 0L, 0L);
        assertThat(figures(all, Measure.PARTICIPATION))
                .extracting(Figure::value)
                .containsExactly(100L, 100L);
        assertThat(figures(all, Measure.ATTENDANCE).getFirst().records()).containsExactly(5L, 3L);
        assertThat(figures(all, Measure.PARTICIPATION).getFirst().records()).containsExactly(3L);
        assertThat(figures(all, Measure.PARTICIPATION).getLast().records()).containsExactly(5L, 3L);
        assertThat(figures(all, Measure.QUORUM).get(2).records()).containsExactly(8L, 7L, 6L, 5L, 4L, 3L);
    }

    @Test
    void aQuorumThatWasCompletedAndKeptIsToldApartFromOneThatWasThereAllAlong() {
        told.happened(
                Deciding.scheduled(1),
                Deciding.opened(1, 1, 1),
                new QuorumMissing(meeting(1), 1, 2, 3),
                new AttendeeArrived(meeting(1), attendee(2)),
                new QuorumConfirmed(meeting(1), 2, 2, 3),
                Deciding.scheduled(2),
                Deciding.opened(2, 1, 1, 2),
                new QuorumConfirmed(meeting(2), 2, 2, 3));

        assertThat(figures(Measure.QUORUM))
                .extracting(Figure::key, Figure::value)
                .containsExactly(of("MET", 1), of("LATER", 1), of("LOST", 0), of("MISSING", 0), of("NO_RULE", 0));
    }

    @Test
    void theFunnelCountsWhoHasEachStageOnRecord() {
        told.happened(
                new ProspectNominated(party(4), WORDS, Category.MOST_AFFECTED, false, List.of(), null),
                new ProspectNominated(party(5), WORDS, Category.MOST_AFFECTED, false, List.of(), null),
                new ContactLogged(
                        party(4), null, Channel.PHONE, null, null, null, false, List.of(), List.of(), List.of(), null),
                new MemberInvited(party(4), Channel.PHONE, WORDS, AskKind.ATTEND_MEETING, null, null, null, null),
                new InvitationAnswered(party(4), false, null),
                new SupporterRegistered(party(6), WORDS, SupporterKind.FUNDER, false),
                new MemberAdmitted(party(6), null, null, null));

        assertThat(figures(Measure.FUNNEL)).extracting(Figure::value).containsExactly(2L, 1L, 1L, 0L, 1L);
        assertThat(figures(Measure.FUNNEL)).extracting(Figure::records).startsWith(List.of(2L, 1L), List.of(3L));
    }

    @Test
    void whatIsLateAndWhatEndsSoonIsTakenFromTheDeadlines() {
        told.happened(established(1, BodyKind.PLENARY));
        List<Deadline> deadlines = List.of(
                deadline(DeadlineKind.REPORT, DeadlineState.LATE, -3),
                deadline(DeadlineKind.MANDATE, DeadlineState.AHEAD, 30),
                deadline(DeadlineKind.MANDATE, DeadlineState.AHEAD, 31),
                deadline(DeadlineKind.OFFICE, DeadlineState.LATE, -1),
                deadline(DeadlineKind.REVIEW, DeadlineState.LATE, -1));
        Sources sources = Sources.of(TestReading.of(told, BEGINNING), List.of(reading -> deadlines));

        assertThat(figures(sources, Measure.OVERDUE).stream().filter(figure -> figure.value() > 0))
                .singleElement()
                .satisfies(figure -> assertThat(figure.key()).isEqualTo("REPORT"));
        assertThat(figures(sources, Measure.AHEAD))
                .extracting(Figure::key, Figure::value)
                .containsExactlyInAnyOrder(of("MANDATE", 1), of("REVIEW", 1), of("OFFICE", 0));
    }

    @Test
    void aBodyAnswersForWhatFollowsFromItsDecisionsAndMeetings() {
        told.happened(
                established(1, BodyKind.PLENARY),
                established(2, BodyKind.EXECUTIVE),
                Deciding.scheduled(9),
                Deciding.opened(9, 1, 1, 2),
                Deciding.made(1, 1, VOTE),
                assigned(1, null, decision(1)),
                assigned(2, meeting(9), null),
                assigned(3, null, null));
        List<Deadline> deadlines = List.of(
                late(DeadlineKind.TASK, "tasks/" + Told.task(1), DeadlineState.LATE, "decisions/" + decision(1)),
                late(DeadlineKind.TASK, "tasks/" + Told.task(2), DeadlineState.LATE, "meetings/" + meeting(9)),
                late(DeadlineKind.TASK, "tasks/" + Told.task(3), DeadlineState.LATE),
                late(DeadlineKind.RATIFICATION, "decisions/" + decision(1), DeadlineState.PASSED),
                late(DeadlineKind.REVIEW, "decisions/" + decision(1), DeadlineState.LATE),
                late(DeadlineKind.REDISCUSSION, "decisions/" + decision(1) + "/rediscussions/1", DeadlineState.LATE),
                late(DeadlineKind.EVALUATION, "campaigns/1", DeadlineState.LATE, "decisions/" + decision(1)),
                late(DeadlineKind.CONFLICT, "conflicts/1", DeadlineState.LATE));
        Sources all = Sources.of(TestReading.of(told, BEGINNING), List.of(reading -> deadlines));
        Sources plenary = all.of(all.bodies().getFirst());
        Sources executive = all.of(all.bodies().getLast());

        assertThat(figures(all, Measure.OVERDUE))
                .extracting(Figure::key, Figure::value)
                .contains(of("TASK", 3), of("RATIFICATION", 1));
        assertThat(figures(plenary, Measure.OVERDUE))
                .extracting(Figure::key, Figure::value)
                .containsExactly(
                        of("TASK", 2),
                        of("REPORT", 0),
                        of("MINUTES", 0),
                        of("WRITTEN_VOTE", 0),
                        of("RATIFICATION", 1),
                        of("REDISCUSSION", 1),
                        of("EVALUATION", 1));
        assertThat(figures(plenary, Measure.OVERDUE).getFirst().records()).containsExactly(7L, 6L);
        assertThat(figures(plenary, Measure.AHEAD))
                .extracting(Figure::key, Figure::value)
                .containsExactly(of("REVIEW", 1), of("OFFICE", 0), of("MANDATE", 0));
        assertThat(figures(executive, Measure.OVERDUE)).allMatch(figure -> figure.value() == 0);
    }

    private static TaskAssigned assigned(int number, @Nullable MeetingId meeting, @Nullable DecisionId decision) {
        return new TaskAssigned(
                Told.task(number),
                WORDS,
                TaskKind.ACTION,
                List.of(party(1)),
                LocalDate.parse("2026-06-20"),
                meeting,
                decision);
    }

    private static Deadline late(DeadlineKind kind, String path, DeadlineState state, String... from) {
        return new Deadline(
                kind,
                path,
                WORDS,
                LocalDate.parse("2026-06-20"),
                state,
                List.of(),
                null,
                Change.by(1, BEGINNING),
                List.of(from));
    }

    private static Deadline deadline(DeadlineKind kind, DeadlineState state, int days) {
        return new Deadline(
                kind,
                "things/" + kind + days,
                WORDS,
                LocalDate.parse("2026-06-28").plusDays(days),
                state,
                List.of(),
                body(1).value(),
                Change.by(1, BEGINNING));
    }

    private static Tuple of(String key, long value) {
        return Tuple.tuple(key, value);
    }

    private List<Figure> figures(Measure measure) {
        return figures(Sources.of(TestReading.of(told, BEGINNING.plus(Duration.ofDays(20))), List.of()), measure);
    }

    private static List<Figure> figures(Sources sources, Measure measure) {
        return Stream.of(DecisionFigures.of(sources), MeetingFigures.of(sources), WorkFigures.of(sources))
                .flatMap(panels -> panels)
                .filter(panel -> panel.measure() == measure)
                .flatMap(panel -> panel.figures().stream())
                .toList();
    }
}
