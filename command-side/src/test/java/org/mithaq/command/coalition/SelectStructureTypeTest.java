package org.mithaq.command.coalition;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CoalitionEvent.StructureTypeSelected;
import org.mithaq.rulebook.StructureType;

class SelectStructureTypeTest {

    @Test
    void selectsAndReplacesATypeOfStructure() {
        Scenario.given(Gathering.founded())
                .and(new StructureTypeSelected(StructureType.CAMPAIGN))
                .when(new SelectStructureType(StructureType.ASSOCIATION))
                .happens(new StructureTypeSelected(StructureType.ASSOCIATION));
    }

    @Test
    void refusesToSelectNothing() {
        Scenario.given(Gathering.founded()).when(new SelectStructureType(null)).isRefusedBy("R-011");
    }

    @Test
    void cannotSelectBeforeTheFounding() {
        Scenario.given().when(new SelectStructureType(StructureType.CAMPAIGN)).isImpossible(Fault.Kind.WRONG_STATE);
    }
}
