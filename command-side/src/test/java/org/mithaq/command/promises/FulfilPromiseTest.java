package org.mithaq.command.promises;

import static org.mithaq.command.Parties.COORDINATOR;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Parties.coordinatorAssigned;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ActingAs;
import org.mithaq.events.PromiseEvent.PromiseFulfilled;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.events.PromiseId;

class FulfilPromiseTest {

    private static final PromiseId ID = new PromiseId("00000000-0000-7000-8000-000000000001");
    private static final PromiseRecorded GIVEN = new PromiseRecorded(ID, party(2), party(11), text("a seat"), null);
    private static final FulfilPromise KEPT = new FulfilPromise(ID, null);

    @Test
    void thePartyThatGaveItKeepsIt() {
        by(2, Scenario.given(GIVEN)).when(KEPT).happens(new PromiseFulfilled(ID, null));
    }

    @Test
    void theCoordinatorMayRecordIt() {
        Scenario.given(GIVEN, coordinatorAssigned())
                .actor(COORDINATOR, ActingAs.coalition())
                .when(KEPT)
                .isAcceptedDespite();
    }

    @Test
    void nobodyElseMay() {
        by(3, Scenario.given(GIVEN)).when(KEPT).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void cannotKeepAPromiseTwiceOrOneThatNobodyGave() {
        by(2, Scenario.given(GIVEN, new PromiseFulfilled(ID, null))).when(KEPT).isImpossible(Fault.Kind.WRONG_STATE);
        Scenario.given().when(KEPT).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
