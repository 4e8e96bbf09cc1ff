package org.mithaq.command.resources;

import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.NeedId;
import org.mithaq.events.ResourceEvent.NeedRecorded;
import org.mithaq.events.Vocabulary.NeedKind;

class RecordNeedTest {

    private static final NeedId ID = new NeedId("00000000-0000-7000-8000-000000000001");
    private static final RecordNeed NEED =
            new RecordNeed(ID, NeedKind.COORDINATOR, text("coordinator"), text("members pay"), party(2));
    private static final NeedRecorded RECORDED =
            new NeedRecorded(ID, NeedKind.COORDINATOR, text("coordinator"), text("members pay"), party(2));

    @Test
    void recordsANeedWithItsPlanAndOwner() {
        Scenario.given(registered(2)).when(NEED).happens(RECORDED);
    }

    @Test
    void refusesANeedWithoutPlanOrOwner() {
        Scenario.given(registered(2))
                .when(new RecordNeed(ID, NeedKind.MONEY, text("money"), null, party(2)))
                .isRefusedBy("R-161");
        Scenario.given()
                .when(new RecordNeed(ID, NeedKind.MONEY, text("money"), null, null))
                .isRefusedBy("R-161", "R-161");
    }

    @Test
    void cannotUseAnIdTwiceOrNameAnUnknownOwner() {
        Scenario.given(registered(2), RECORDED).when(NEED).isImpossible(Fault.Kind.ALREADY_EXISTS);
        Scenario.given().when(NEED).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
