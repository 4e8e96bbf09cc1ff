package org.mithaq.command.communication;

import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.communication.Voice.CREDITS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.events.CommunicationEvent.SuccessCelebrated;
import org.mithaq.events.Vocabulary.CelebrationKind;

class RecordCelebrationTest {

    @Test
    void celebratesASmallWinWithItsCredits() {
        Gathering.deciding()
                .when(celebrate(CREDITS))
                .happens(new SuccessCelebrated(CelebrationKind.SMALL_WIN, text("first week"), CREDITS));
    }

    @Test
    void cannotCreditWhomNobodyKnows() {
        Gathering.deciding()
                .when(celebrate(List.of(new Credit(party(99), null, null, null))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static RecordCelebration celebrate(List<Credit> credits) {
        return new RecordCelebration(CelebrationKind.SMALL_WIN, text("first week"), credits);
    }
}
