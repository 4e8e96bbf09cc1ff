package org.mithaq.command.campaigns;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Scenario.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CampaignEvent.TrainingRecorded;
import org.mithaq.events.TrainingId;

class RecordTrainingTest {

    private static final TrainingId TRAINING = new TrainingId("00000000-0000-7000-8000-000000000001");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    @Test
    void recordsTotalsAsReportedAndAgainLater() {
        TrainingRecorded recorded =
                new TrainingRecorded(TRAINING, text("leadership"), 5, 120, List.of(text("advocacy")), TODAY);
        convened().when(training(5, 120, TODAY)).happens(recorded);
        convened().and(recorded).when(training(6, 140, TODAY)).isAcceptedDespite();
    }

    @Test
    void totalsAreWholeNumbersNotBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> training(0, 1, TODAY))
                .withMessageContaining("courses");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> training(1, -1, TODAY))
                .withMessageContaining("participants");
    }

    @Test
    void cannotCountFromADayToCome() {
        convened().when(training(5, 120, TODAY.plusDays(1))).isImpossible(Fault.Kind.BAD_INPUT);
    }

    private static RecordTraining training(int courses, int participants, LocalDate since) {
        return new RecordTraining(
                TRAINING, text("leadership"), courses, participants, List.of(text("advocacy")), since);
    }
}
