package org.mithaq.command.resources;

import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.barrier;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.Vocabulary.BarrierKind;

class DeclareBarrierTest {

    private static final DeclareBarrier HISTORY =
            new DeclareBarrier(barrier(1), BarrierKind.BAD_HISTORY, text("no relationship"), null);

    @Test
    void declaresABarrierOfTheWholeCoalition() {
        Scenario.given()
                .when(HISTORY)
                .happens(new BarrierDeclared(barrier(1), BarrierKind.BAD_HISTORY, text("no relationship"), null));
    }

    @Test
    void declaresABarrierOfOneParty() {
        Scenario.given(registered(6))
                .when(new DeclareBarrier(barrier(2), BarrierKind.COST, text("no time"), party(6)))
                .happens(new BarrierDeclared(barrier(2), BarrierKind.COST, text("no time"), party(6)));
    }

    @Test
    void cannotUseAnIdTwice() {
        Scenario.given(new BarrierDeclared(barrier(1), BarrierKind.TURF, text("rivalry"), null))
                .when(HISTORY)
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void cannotNameWhomNobodyRegistered() {
        Scenario.given()
                .when(new DeclareBarrier(barrier(2), BarrierKind.COST, text("no time"), party(6)))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
