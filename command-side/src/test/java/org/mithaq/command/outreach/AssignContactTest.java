package org.mithaq.command.outreach;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Parties.admitted;
import static org.mithaq.command.Parties.prospect;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.OutreachEvent.ContactAssigned;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Category;

class AssignContactTest {

    @Test
    void anAcquaintanceMakesTheContact() {
        known(List.of(party(2), party(3)), null)
                .when(new AssignContact(party(5), party(3)))
                .happens(new ContactAssigned(party(5), party(3)));
    }

    @Test
    void aProspectThatNobodyKnowsIsSharedOut() {
        known(List.of(), null)
                .when(new AssignContact(party(5), party(1)))
                .happens(new ContactAssigned(party(5), party(1)));
    }

    @Test
    void advisesAgainstAStrangerWhileSomebodyKnowsTheProspect() {
        known(List.of(party(2)), null)
                .when(new AssignContact(party(5), party(1)))
                .happensDespite(List.of("R-028"), new ContactAssigned(party(5), party(1)));
    }

    @Test
    void theReferrerMakesTheContactByDefaultAndIsNoStranger() {
        known(List.of(party(2)), party(8))
                .when(new AssignContact(party(5), null))
                .happens(new ContactAssigned(party(5), party(8)));
    }

    @Test
    void refusesAProspectWithoutAnOwner() {
        known(List.of(party(2)), null).when(new AssignContact(party(5), null)).isRefusedBy("R-028");
    }

    @Test
    void aProspectChangesHands() {
        known(List.of(), null)
                .and(new ContactAssigned(party(5), party(1)))
                .when(new AssignContact(party(5), party(2)))
                .happens(new ContactAssigned(party(5), party(2)));
    }

    @Test
    void cannotAssignWhoIsNotOnTheList() {
        Scenario.given(registered(1), registered(5))
                .when(new AssignContact(party(5), party(1)))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotAssignAMember() {
        Scenario.given(registered(1), registered(5), prospect(5), admitted(5))
                .when(new AssignContact(party(5), party(1)))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotAssignToWhomNobodyRegistered() {
        known(List.of(), null).when(new AssignContact(party(5), party(70))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void aProspectDoesNotContactItself() {
        assertThatThrownBy(() -> new AssignContact(party(5), party(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"owner\"");
    }

    private static Scenario known(List<PartyId> acquaintances, @Nullable PartyId referrer) {
        return Scenario.given(
                registered(1),
                registered(2),
                registered(3),
                registered(8),
                new ProspectNominated(
                        party(5), text("parents"), Category.MOST_AFFECTED, false, acquaintances, referrer));
    }
}
