package org.mithaq.command.outreach;

import static org.mithaq.command.Parties.admitted;
import static org.mithaq.command.Parties.prospect;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.OutreachEvent.InvitationAnswered;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.Vocabulary.SupporterKind;

class RegisterSupporterTest {

    private static final RegisterSupporter OFFICIAL =
            new RegisterSupporter(party(50), text("town official"), SupporterKind.SUPPORT_ONLY, true);
    private static final SupporterRegistered REGISTERED =
            new SupporterRegistered(party(50), text("town official"), SupporterKind.SUPPORT_ONLY, true);

    @Test
    void registersSomebodyWhoIsNotOnTheRegister() {
        Scenario.given().when(OFFICIAL).happens(REGISTERED);
    }

    @Test
    void registersAProspectThatDeclinedToJoin() {
        Scenario.given(registered(50), prospect(50), new InvitationAnswered(party(50), false, null))
                .when(OFFICIAL)
                .happens(REGISTERED);
    }

    @Test
    void cannotRegisterTheSameTwice() {
        Scenario.given(REGISTERED).when(OFFICIAL).isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void aMemberIsMoreThanASupporter() {
        Scenario.given(registered(50), admitted(50)).when(OFFICIAL).isImpossible(Fault.Kind.WRONG_STATE);
    }
}
