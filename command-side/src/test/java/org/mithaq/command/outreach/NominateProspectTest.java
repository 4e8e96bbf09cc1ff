package org.mithaq.command.outreach;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Parties.admitted;
import static org.mithaq.command.Parties.prospect;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.outreach.NominateProspect.Nomination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.text.Text;

class NominateProspectTest {

    @Test
    void putsAWholeBrainstormingOnTheList() {
        Scenario.given(registered(3), registered(5), registered(6))
                .when(new NominateProspect(List.of(
                        new Nomination(party(5), null, Category.MOST_AFFECTED, true, Set.of(party(3)), null),
                        nomination(6, null, null))))
                .happens(
                        new ProspectNominated(party(5), null, Category.MOST_AFFECTED, true, List.of(party(3)), null),
                        new ProspectNominated(party(6), null, Category.HELPER, false, List.of(), null));
    }

    @Test
    void putsSomebodyOnTheListWhomAContactNamed() {
        Scenario.given(registered(8))
                .when(one(nomination(40, text("active parents"), party(8))))
                .happens(new ProspectNominated(
                        party(40), text("active parents"), Category.HELPER, false, List.of(), party(8)));
    }

    @Test
    void aProspectMayHaveNamedAnother() {
        Scenario.given(named(40))
                .when(one(nomination(41, text("their neighbours"), party(40))))
                .isAcceptedDespite();
    }

    @Test
    void asksForTheNameOfSomebodyUnknown() {
        Scenario.given().when(one(nomination(40, null, null))).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void cannotNominateTheSameTwice() {
        Scenario.given(registered(5), prospect(5))
                .when(one(nomination(5, null, null)))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void cannotNominateAMember() {
        Scenario.given(registered(5), admitted(5))
                .when(one(nomination(5, null, null)))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void acquaintancesAndReferrersAreKnownHere() {
        Scenario.given(registered(5))
                .when(one(new Nomination(party(5), null, Category.HELPER, false, Set.of(party(3)), null)))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        Scenario.given(registered(5))
                .when(one(nomination(5, null, party(3))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void oneFlawKeepsTheWholeListBack() {
        Scenario.given(registered(5))
                .when(new NominateProspect(List.of(nomination(5, null, null), nomination(40, null, null))))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void aProspectIsNotItsOwnAcquaintanceNorItsOwnReferrer() {
        assertThatThrownBy(() -> new Nomination(party(5), null, Category.HELPER, false, Set.of(party(5)), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"acquaintances\"");
        assertThatThrownBy(() -> nomination(5, null, party(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"referrer\"");
    }

    @Test
    void takesEachPartyOnceAndNeitherNoneNorTooMany() {
        Nomination five = nomination(5, null, null);
        assertThatThrownBy(() -> new NominateProspect(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 200");
        assertThatThrownBy(() -> new NominateProspect(Collections.nCopies(201, five)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 200");
        assertThatThrownBy(() -> new NominateProspect(List.of(five, five)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("once");
    }

    private static NominateProspect one(Nomination nomination) {
        return new NominateProspect(List.of(nomination));
    }

    private static Nomination nomination(int number, @Nullable Text name, @Nullable PartyId referrer) {
        return new Nomination(party(number), name, Category.HELPER, false, Set.of(), referrer);
    }

    private static ProspectNominated named(int number) {
        return new ProspectNominated(party(number), text("active parents"), Category.HELPER, false, List.of(), null);
    }
}
