package org.mithaq.command.membership;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.Vocabulary.Side;

class RegisterPartyTest {

    @Test
    void registersACommunityOrganisation() {
        Scenario.given()
                .when(new RegisterParty(party(1), text("youth services"), true, Side.COMMUNITY, false))
                .happens(new PartyRegistered(party(1), text("youth services"), true, Side.COMMUNITY, false));
    }

    @Test
    void registersAPartyThatOnlyAppearsInTheRecord() {
        Scenario.given()
                .when(new RegisterParty(party(30), text("voters"), false, null, true))
                .happens(new PartyRegistered(party(30), text("voters"), false, null, true));
    }

    @Test
    void cannotRegisterTheSamePartyTwice() {
        Scenario.given(registered(1))
                .when(new RegisterParty(party(1), text("another name"), false, null, false))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void aCommunityOrganisationDoesNotStandOutside() {
        assertThatThrownBy(() -> new RegisterParty(party(1), text("youth services"), true, Side.OUTSIDE, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"side\"");
    }
}
