package org.mithaq.command.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Parties.COORDINATOR;
import static org.mithaq.command.Scenario.conflict;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.conflicts.Quarrel.DUE;
import static org.mithaq.command.conflicts.Quarrel.NEIGHBOUR;
import static org.mithaq.command.conflicts.Quarrel.OUTSIDER;
import static org.mithaq.command.conflicts.Quarrel.PARTIES;
import static org.mithaq.command.conflicts.Quarrel.arbitrated;
import static org.mithaq.command.conflicts.Quarrel.by;
import static org.mithaq.command.conflicts.Quarrel.mediated;
import static org.mithaq.command.conflicts.Quarrel.official;
import static org.mithaq.command.conflicts.Quarrel.opened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.ConflictEvent.ConflictSettled;
import org.mithaq.events.ConflictEvent.Intermediary;
import org.mithaq.events.ConflictEvent.MediatorAppointed;
import org.mithaq.events.PartyId;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.Settlement;

class AppointMediatorTest {

    @Test
    void beginsMediationWithWhomThePartiesAgreeOn() {
        by(14, opened())
                .when(appoint(OUTSIDER, PARTIES))
                .happens(new MediatorAppointed(conflict(1), OUTSIDER, PARTIES, DUE));
    }

    @Test
    void letsAChairWhoIsNoPartyAppointWhereThePartiesDoNotAgree() {
        official(19, opened()).when(appoint(NEIGHBOUR, List.of(party(14)))).isAcceptedDespite();
        official(14, opened()).when(appoint(NEIGHBOUR, List.of(party(14)))).isImpossible(Fault.Kind.NOT_ALLOWED);
        by(19, opened()).when(appoint(NEIGHBOUR, List.of())).isImpossible(Fault.Kind.NOT_ALLOWED);
        by(19, opened()).when(appoint(NEIGHBOUR, PARTIES)).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void refusesAMediatorWhoWorksForAParty() {
        Ruling ruling = official(19, opened())
                .when(appoint(new Intermediary(person(62), party(20), text("staff")), PARTIES))
                .isRefusedBy("R-133")
                .ruling();
        assertThat(((Ruling.Refused) ruling).rules().getFirst().clause()).isEqualTo("independence");
    }

    @Test
    void refusesWhomTheRecordKnowsToWorkForAParty() {
        Scenario overNine = Quarrel.withCharter()
                .and(new ConflictOpened(
                        conflict(1),
                        1,
                        List.of(party(9), party(20)),
                        text("rivalry"),
                        null,
                        Quarrel.STAGES,
                        List.of(),
                        ConflictStage.TALKS,
                        DUE,
                        List.of()));
        official(19, overNine)
                .when(appoint(new Intermediary(COORDINATOR.person(), null, text("neutral")), List.of()))
                .isRefusedBy("R-133");
        official(19, opened().and(new DelegateDesignated(party(20), person(63), text("delegate"), true, true)))
                .when(appoint(new Intermediary(person(63), null, text("neutral")), PARTIES))
                .isRefusedBy("R-133");
        by(20, opened())
                .when(appoint(new Intermediary(person(20), null, text("neutral")), PARTIES))
                .isRefusedBy("R-133");
    }

    @Test
    void refusesToSkipAStageOrToGoBack() {
        Scenario withoutMediation = Quarrel.withCharter()
                .and(new ConflictOpened(
                        conflict(1),
                        1,
                        PARTIES,
                        text("rivalry"),
                        null,
                        List.of(ConflictStage.TALKS, ConflictStage.COMMITTEE),
                        List.of(),
                        ConflictStage.TALKS,
                        DUE,
                        List.of()));
        by(14, withoutMediation).when(appoint(OUTSIDER, PARTIES)).isRefusedBy("R-133");
        by(14, opened().and(mediated(), arbitrated()))
                .when(appoint(OUTSIDER, PARTIES))
                .isRefusedBy("R-133");
    }

    @Test
    void namesSomebodyElseDuringMediation() {
        by(14, opened().and(mediated())).when(appoint(NEIGHBOUR, PARTIES)).isAcceptedDespite();
    }

    @Test
    void cannotBeAgreedByOthersThanTheParties() {
        official(19, opened()).when(appoint(OUTSIDER, List.of(party(7)))).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void cannotNameAnUnknownConflictOrOrganisation() {
        by(14, Quarrel.withCharter()).when(appoint(OUTSIDER, PARTIES)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        by(14, opened())
                .when(appoint(new Intermediary(person(62), party(99), text("stranger")), PARTIES))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotBeAppointedOnceTheConflictIsSettled() {
        by(
                        14,
                        opened().and(new ConflictSettled(
                                conflict(1),
                                Settlement.AGREEMENT,
                                ConflictStage.TALKS,
                                text("peace"),
                                PARTIES,
                                false,
                                List.of())))
                .when(appoint(OUTSIDER, PARTIES))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    private static AppointMediator appoint(Intermediary mediator, List<PartyId> agreedBy) {
        return new AppointMediator(conflict(1), mediator, agreedBy, null);
    }
}
