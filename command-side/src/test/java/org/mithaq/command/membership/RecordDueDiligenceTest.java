package org.mithaq.command.membership;

import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.MembershipEvent.DueDiligenceRecorded;

class RecordDueDiligenceTest {

    private static final RecordDueDiligence FOUND =
            new RecordDueDiligence(party(2), text("keeps its word"), List.of(text("annual reports")));

    @Test
    void recordsWhatWasFoundOut() {
        Scenario.given(registered(2))
                .when(FOUND)
                .happens(new DueDiligenceRecorded(party(2), text("keeps its word"), List.of(text("annual reports"))));
    }

    @Test
    void cannotRecordItForWhomNobodyRegistered() {
        Scenario.given().when(FOUND).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
