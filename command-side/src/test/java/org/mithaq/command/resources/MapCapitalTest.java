package org.mithaq.command.resources;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ResourceEvent.CapitalMapped;
import org.mithaq.events.ResourceEvent.Holding;
import org.mithaq.events.Vocabulary.CapitalKind;

class MapCapitalTest {

    private static final List<Holding> HOLDINGS =
            List.of(new Holding(CapitalKind.SOCIAL, text("trust")), new Holding(CapitalKind.FINANCIAL, text("a fund")));

    @Test
    void mapsWhatAPartyHolds() {
        Scenario.given(registered(2))
                .when(new MapCapital(party(2), HOLDINGS))
                .happens(new CapitalMapped(party(2), HOLDINGS));
    }

    @Test
    void cannotMapAnUnknownParty() {
        Scenario.given().when(new MapCapital(party(2), HOLDINGS)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void mapsSomething() {
        assertThatThrownBy(() -> new MapCapital(party(2), List.of())).hasMessageContaining("\"holdings\"");
    }
}
