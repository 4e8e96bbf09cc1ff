package org.mithaq.command.bodies;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.bodies.Bench.EXECUTIVE;
import static org.mithaq.command.bodies.Bench.STRATEGIC;
import static org.mithaq.command.bodies.Bench.chartered;
import static org.mithaq.command.bodies.Bench.established;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Parties;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.Vocabulary.BodyKind;

class SetCadenceTest {

    @Test
    void setsHowOftenAndForHowLongABodyMeets() {
        committees().when(new SetCadence(STRATEGIC, 3, 120)).happens(new CadenceSet(STRATEGIC, 3, 120));
        committees().when(new SetCadence(EXECUTIVE, 1, null)).happens(new CadenceSet(EXECUTIVE, 1, null));
    }

    @Test
    void advisesOnACadenceThatIsSlowerThanTheCharters() {
        committees().when(new SetCadence(STRATEGIC, 4, null)).isAcceptedDespite("R-101");
        committees().when(new SetCadence(EXECUTIVE, 2, null)).isAcceptedDespite("R-102");
    }

    @Test
    void needsABodyAndAMember() {
        chartered().when(new SetCadence(STRATEGIC, 3, null)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        Parties.by(90, committees()).when(new SetCadence(STRATEGIC, 3, null)).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void takesMonthsAndMinutes() {
        assertThatThrownBy(() -> new SetCadence(STRATEGIC, 0, null)).hasMessageContaining("\"everyMonths\"");
        assertThatThrownBy(() -> new SetCadence(STRATEGIC, 61, null)).hasMessageContaining("\"everyMonths\"");
        assertThatThrownBy(() -> new SetCadence(STRATEGIC, 3, 0)).hasMessageContaining("\"minutes\"");
    }

    private static Scenario committees() {
        return chartered().and(established(STRATEGIC, BodyKind.STRATEGIC), established(EXECUTIVE, BodyKind.EXECUTIVE));
    }
}
