package org.mithaq.command.coalition;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CoalitionEvent.IndicatorRecorded;
import org.mithaq.events.Vocabulary.Indicator;

class RecordIndicatorTest {

    private static final RecordIndicator COMMAND =
            new RecordIndicator(Indicator.DECIDING_THEIR_FUTURE, text("voted"), 1116L, text("committee"));

    @Test
    void recordsWhatWasSeen() {
        Gathering.convened()
                .when(COMMAND)
                .happens(new IndicatorRecorded(
                        Indicator.DECIDING_THEIR_FUTURE, text("voted"), 1116L, text("committee")));
    }

    @Test
    void aFigureIsNotBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordIndicator(Indicator.TECHNICAL_COMPETENCE, text("less"), -1L, null))
                .withMessageContaining("\"figure\"");
    }

    @Test
    void cannotBeRecordedBeforeTheFounding() {
        Scenario.given().when(COMMAND).isImpossible(Fault.Kind.WRONG_STATE);
    }
}
