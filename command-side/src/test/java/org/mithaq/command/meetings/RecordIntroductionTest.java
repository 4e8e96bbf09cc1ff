package org.mithaq.command.meetings;

import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.meetings.Stage.attendee;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.MeetingEvent.IntroductionRecorded;
import org.mithaq.events.Vocabulary.MeetingKind;

class RecordIntroductionTest {

    @Test
    void recordsWhoIntroducedItself() {
        open().when(introduction(2)).happens(event(2));
    }

    @Test
    void cannotIntroduceAPartyTwice() {
        open().and(event(2)).when(introduction(2)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotIntroduceAPartyThatIsNotPresent() {
        open().when(introduction(3)).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void needsAnOpenMeeting() {
        scheduled().when(introduction(2)).isImpossible(Fault.Kind.WRONG_STATE);
        open().and(Stage.closed(1, null)).when(introduction(2)).isImpossible(Fault.Kind.WRONG_STATE);
        Scenario.given().when(introduction(2)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static Scenario scheduled() {
        return Scenario.given().and(Stage.parties(3)).and(Stage.scheduled(1, MeetingKind.FIRST, 0));
    }

    private static Scenario open() {
        return scheduled().and(Stage.opened(1, 1, 2));
    }

    private static RecordIntroduction introduction(int party) {
        return new RecordIntroduction(meeting(1), attendee(party), text("interest"), text("expectations"));
    }

    private static IntroductionRecorded event(int party) {
        return new IntroductionRecorded(meeting(1), attendee(party), text("interest"), text("expectations"));
    }
}
