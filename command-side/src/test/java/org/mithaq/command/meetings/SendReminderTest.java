package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.meetings.Stage.inDays;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.MeetingEvent.ReminderSent;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.MeetingKind;

class SendReminderTest {

    @Test
    void remindsEachPartyOfTheMeeting() {
        scheduled()
                .when(remind(party(1), party(2)))
                .happens(new ReminderSent(meeting(1), party(1)), new ReminderSent(meeting(1), party(2)));
    }

    @Test
    void remindsOfNothingThatBeganOrIsPast() {
        scheduled().and(Stage.opened(1, 1)).when(remind(party(1))).isImpossible(Fault.Kind.WRONG_STATE);
        scheduled().at(inDays(13)).when(remind(party(1))).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotRemindOfOrToWhatIsUnknown() {
        Scenario.given(Stage.parties(1).findFirst().orElseThrow())
                .when(remind(party(1)))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        scheduled().when(remind(party(99))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void takesEachPartyOnceAndAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> remind()).withMessageContaining("\"to\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> remind(party(1), party(1)))
                .withMessageContaining("\"to\"");
    }

    private static Scenario scheduled() {
        return Scenario.given().and(Stage.parties(3)).and(Stage.scheduled(1, MeetingKind.PLENARY, 12));
    }

    private static SendReminder remind(PartyId... to) {
        return new SendReminder(meeting(1), List.of(to));
    }
}
