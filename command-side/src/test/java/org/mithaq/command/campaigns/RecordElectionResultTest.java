package org.mithaq.command.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.election;
import static org.mithaq.command.Scenario.text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CampaignEvent.ElectionResultRecorded;
import org.mithaq.text.Text;

class RecordElectionResultTest {

    private static final ElectionResultRecorded RESULT =
            new ElectionResultRecorded(election(1), 1116, 15, 4, 42, text("committee"), null);

    @Test
    void recordsTheFiguresAsTheyWereReported() {
        launched().when(result(1116, 15, 4, 42, null)).happens(RESULT);
    }

    @Test
    void refusesASecondResultOfTheSameElection() {
        launched().and(RESULT).when(result(1200, 15, 4, 42, null)).isRefusedBy("R-190");
        by(3, launched().and(RESULT)).when(result(1116, 15, 4, 42, null)).isRefusedBy("R-190");
    }

    @Test
    void correctsAResultOnRecord() {
        launched()
                .and(RESULT)
                .when(result(1161, 15, 4, 42, text("digits were swapped")))
                .happens(new ElectionResultRecorded(
                        election(1), 1161, 15, 4, 42, text("committee"), text("digits were swapped")));
        launched().when(result(1161, 15, 4, 42, text("digits"))).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void onlyACorrectionMayComeAfterTheEnd() {
        assertThat(result(1, 1, 1, 1, text("digits")).corrects()).isTrue();
        assertThat(result(1, 1, 1, 1, null).corrects()).isFalse();
    }

    @Test
    void refusesFiguresThatCannotBe() {
        launched().when(result(-1, 15, 4, 42, null)).isRefusedBy("R-190");
        launched().when(result(1116, -1, 4, 42, null)).isRefusedBy("R-190");
        launched().when(result(1116, 15, -1, 42, null)).isRefusedBy("R-190");
        launched().when(result(1116, 15, 4, 101, null)).isRefusedBy("R-190");
        launched().when(result(0, 0, 0, null, null)).isAcceptedDespite();
    }

    @Test
    void cannotRecordAnElectionThatNoCampaignIsAbout() {
        convened().when(result(1116, 15, 4, 42, null)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static RecordElectionResult result(
            int voters, int seats, int centres, @Nullable Integer women, @Nullable Text correction) {
        return new RecordElectionResult(election(1), voters, seats, centres, women, text("committee"), correction);
    }

    private static Scenario launched() {
        return convened().and(Outline.launched(1));
    }
}
