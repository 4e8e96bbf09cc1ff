package org.mithaq.command.coalition;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.events.CoalitionEvent.StepRecorded;
import org.mithaq.events.Vocabulary.StepModel;

class RecordStepTest {

    @Test
    void recordsStepsInAnyOrderAndAgain() {
        StepRecorded sixteenth = new StepRecorded(StepModel.EMPOWERMENT, 16, text("done"));
        Gathering.convened()
                .when(new RecordStep(StepModel.EMPOWERMENT, 16, text("done")))
                .happens(sixteenth);
        Gathering.convened()
                .and(sixteenth)
                .when(new RecordStep(StepModel.EMPOWERMENT, 16, text("done")))
                .happens(sixteenth);
    }

    @Test
    void eachListHasItsLength() {
        refuses(StepModel.BETTERMENT, 8);
        refuses(StepModel.EMPOWERMENT, 17);
        refuses(StepModel.EIGHT, 9);
        refuses(StepModel.EIGHT, 0);
    }

    private static void refuses(StepModel model, int step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordStep(model, step, text("done")))
                .withMessageContaining("\"step\"");
    }
}
