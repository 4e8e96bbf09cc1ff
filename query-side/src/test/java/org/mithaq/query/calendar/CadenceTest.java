package org.mithaq.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.closed;
import static org.mithaq.query.calendar.Dates.day;
import static org.mithaq.query.calendar.Dates.established;
import static org.mithaq.query.calendar.Dates.opened;
import static org.mithaq.query.calendar.Dates.scheduled;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Reading;
import org.mithaq.text.Text;

class CadenceTest {

    private final Told told = new Told(1).happened(established(1, BodyKind.EXECUTIVE));

    @Test
    void countsFromTheBeginningOfABodyThatNeverMet() {
        assertThat(cadence(5).due()).isEqualTo(LocalDate.parse("2026-07-28"));
        assertThat(cadence(5).state()).isEqualTo(CadenceState.TO_SCHEDULE);
        assertThat(cadence(31).state()).isEqualTo(CadenceState.EXCEEDED);
    }

    @Test
    void isKeptWhileAMeetingIsScheduledInTime() {
        told.happened(scheduled(1, MeetingKind.EXECUTIVE, 20));
        assertThat(cadence(5).state()).isEqualTo(CadenceState.KEPT);
        told.day(20).happened(opened(1), closed(1), scheduled(2, MeetingKind.EXECUTIVE, 70));
        assertThat(cadence(25).state()).isEqualTo(CadenceState.TO_SCHEDULE);
        assertThat(cadence(25).last()).isEqualTo(day(20));
    }

    @Test
    void isWhatTheBodySaidOfItselfBeforeWhatTheCharterSays() {
        told.happened(new CadenceSet(body(1), 2, 60));
        assertThat(cadence(5).everyMonths()).isEqualTo(2);
        assertThat(cadence(31).state()).isEqualTo(CadenceState.TO_SCHEDULE);
    }

    @Test
    void aWorkingGroupHasNoneUntilItSetsOne() {
        Told group = new Told(2).happened(established(1, BodyKind.WORKING_GROUP));
        assertThat(Cadence.all(TestReading.of(group, day(1)), Meetings.of(TestReading.of(group, day(1)))))
                .isEmpty();
        assertThat(Folded.by(Rhythm.PROJECTION, group.all()).values())
                .singleElement()
                .satisfies(body -> assertThat(body.since()).isEqualTo(day(0)));
    }

    @Test
    void isOverWithTheBodyAndStaysKnownToWhoHadIt() {
        Change before = cadence(5).changed();
        told.day(9).happened(new BodyDissolved(body(1), Text.of("انتهى العمل", "The work is done")));
        Reading reading = TestReading.of(told, day(10));

        assertThat(Cadence.all(reading, Meetings.of(reading))).isEmpty();
        assertThat(Cadence.ever(reading, Meetings.of(reading))).singleElement().satisfies(cadence -> {
            assertThat(cadence.over()).isTrue();
            assertThat(cadence.changed()).isEqualTo(Change.by(2, day(9)));
            assertThat(cadence.changed().revision()).isGreaterThan(before.revision());
        });
    }

    @Test
    void changesWithEachMeetingThatWasOpened() {
        told.happened(scheduled(1, MeetingKind.EXECUTIVE, 20));
        assertThat(cadence(5).changed()).isEqualTo(Change.by(1, day(0)));
        told.day(20).happened(opened(1));
        assertThat(cadence(20).changed()).isEqualTo(Change.by(3, day(20)));
    }

    private Cadence cadence(int day) {
        Reading reading = TestReading.of(told, day(day));
        return Cadence.all(reading, Meetings.of(reading)).getFirst();
    }
}
