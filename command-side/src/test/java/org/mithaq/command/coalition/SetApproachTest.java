package org.mithaq.command.coalition;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CoalitionEvent.ApproachSet;
import org.mithaq.events.Vocabulary.Approach;

class SetApproachTest {

    @Test
    void movesFromBettermentToEmpowerment() {
        Scenario.given(Gathering.founded())
                .and(new ApproachSet(Approach.BETTERMENT))
                .when(new SetApproach(Approach.EMPOWERMENT))
                .happens(new ApproachSet(Approach.EMPOWERMENT));
    }

    @Test
    void cannotSetAnApproachBeforeTheFounding() {
        Scenario.given().when(new SetApproach(Approach.EMPOWERMENT)).isImpossible(Fault.Kind.WRONG_STATE);
    }
}
