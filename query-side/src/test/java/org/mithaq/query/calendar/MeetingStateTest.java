package org.mithaq.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.calendar.Dates.closed;
import static org.mithaq.query.calendar.Dates.day;
import static org.mithaq.query.calendar.Dates.established;
import static org.mithaq.query.calendar.Dates.opened;
import static org.mithaq.query.calendar.Dates.scheduled;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.ReminderSent;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.health.Deciding;
import org.mithaq.query.titles.Title;
import org.mithaq.text.Text;

class MeetingStateTest {

    private final Told told = new Told(1).happened(scheduled(1, MeetingKind.EXECUTIVE, 10));

    @Test
    void aMeetingIsUpcomingUntilItsAgendaIsOverAndThenNotHeld() {
        assertThat(state(day(10))).isEqualTo(MeetingState.UPCOMING);
        assertThat(state(day(10).plus(Duration.ofMinutes(90)))).isEqualTo(MeetingState.UPCOMING);
        assertThat(state(day(10).plus(Duration.ofMinutes(91)))).isEqualTo(MeetingState.NOT_HELD);
    }

    @Test
    void aMeetingThatWasClosedIsNeverUpcomingAgain() {
        told.day(10).happened(opened(1));
        assertThat(state(day(30))).isEqualTo(MeetingState.OPEN);
        told.happened(closed(1));
        assertThat(state(day(9))).isEqualTo(MeetingState.HELD);
        assertThat(state(day(30))).isEqualTo(MeetingState.HELD);
    }

    @Test
    void aMeetingIsCancelledWithItsBody() {
        told.happened(
                established(1, BodyKind.EXECUTIVE), new BodyDissolved(Dates.body(1), Text.of("انتهت", "It is done")));
        assertThat(state(day(5))).isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    void aMeetingThatWasNotHeldIsNotCancelledAfterwards() {
        told.happened(established(1, BodyKind.EXECUTIVE))
                .day(20)
                .happened(new BodyDissolved(Dates.body(1), Text.of("انتهت", "It is done")));
        assertThat(state(day(30))).isEqualTo(MeetingState.NOT_HELD);
    }

    @Test
    void aMeetingIsOfTheBodyThatWasThereAtItsTime() {
        told.happened(established(1, BodyKind.EXECUTIVE), scheduled(2, MeetingKind.EXECUTIVE, 15))
                .day(10)
                .happened(opened(1), closed(1))
                .day(20)
                .happened(
                        new BodyDissolved(Dates.body(1), Text.of("انتهت", "It is done")),
                        established(2, BodyKind.EXECUTIVE),
                        scheduled(3, MeetingKind.EXECUTIVE, 25));
        Meetings meetings = Meetings.of(TestReading.of(told, day(30)));

        assertThat(meetings.bodies())
                .extracting(body -> OfBody.of(body, meetings).meetings())
                .containsExactly(
                        Set.of(Told.meeting(1).value(), Told.meeting(2).value()),
                        Set.of(Told.meeting(3).value()));
    }

    @Test
    void aVoteInWritingIsOfTheBodyItNamesOrElseOfTheOneThatWasThere() {
        WrittenProcedureOpened first = Deciding.voting(1, BodyKind.EXECUTIVE, null);
        WrittenProcedureOpened second = Deciding.voting(2, BodyKind.EXECUTIVE, null);
        WrittenProcedureOpened ofOne = Deciding.voting(3, BodyKind.WORKING_GROUP, Dates.body(4));
        told.happened(
                        established(1, BodyKind.EXECUTIVE),
                        established(3, BodyKind.WORKING_GROUP),
                        established(4, BodyKind.WORKING_GROUP),
                        first,
                        ofOne)
                .day(20)
                .happened(
                        new BodyDissolved(Dates.body(1), Text.of("انتهت", "It is done")),
                        established(2, BodyKind.EXECUTIVE),
                        Deciding.decided(first, 1),
                        second,
                        Deciding.decided(second, 2),
                        Deciding.decided(ofOne, 3));

        Meetings meetings = Meetings.of(TestReading.of(told, day(30)));

        assertThat(meetings.bodies())
                .extracting(body -> OfBody.of(body, meetings).votes())
                .containsExactly(
                        Set.of(first.procedure().value()),
                        Set.of(),
                        Set.of(ofOne.procedure().value()),
                        Set.of(second.procedure().value()));
    }

    @Test
    void aSittingKeepsWhatTheCalendarShows() {
        told.day(3)
                .happened(new ReminderSent(Told.meeting(1), Told.party(2)))
                .day(10)
                .happened(opened(1), closed(1))
                .day(12)
                .happened(new MinutesCirculated(Told.meeting(1), List.of(Told.party(1)), List.of()));

        MeetingScheduled announced = scheduled(1, MeetingKind.EXECUTIVE, 10);
        assertThat(Folded.by(Sitting.PROJECTION, told.all()).values())
                .containsExactly(new Sitting(
                        told.id().value(),
                        Told.meeting(1).value(),
                        new Title("meetings/" + Told.meeting(1), announced.title(), null, announced.startsAt()),
                        announced,
                        day(10),
                        day(10),
                        Change.by(5, day(12)),
                        List.of(Told.party(2)),
                        List.of(),
                        day(10),
                        List.of(1L, 3L, 4L)));
    }

    private MeetingState state(Instant now) {
        Meetings meetings = Meetings.of(TestReading.of(told, now));
        return meetings.state(meetings.all().getFirst());
    }
}
