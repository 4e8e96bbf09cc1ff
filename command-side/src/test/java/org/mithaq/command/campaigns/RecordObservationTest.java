package org.mithaq.command.campaigns;

import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Scenario.election;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CampaignEvent.ObservationRecorded;

class RecordObservationTest {

    private static final RecordObservation COMMAND =
            new RecordObservation(election(1), text("centre 1"), true, true, text("calm"));

    @Test
    void recordsWhatWasObservedAtACentre() {
        convened()
                .and(Outline.launched(1))
                .when(COMMAND)
                .happens(new ObservationRecorded(election(1), text("centre 1"), true, true, text("calm")));
    }

    @Test
    void cannotObserveAnElectionThatNoCampaignIsAbout() {
        convened().and(Outline.launched(2)).when(COMMAND).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
