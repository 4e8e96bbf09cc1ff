package org.mithaq.command.conflicts;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.conflict;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.conflicts.Quarrel.DUE;
import static org.mithaq.command.conflicts.Quarrel.OUTSIDER;
import static org.mithaq.command.conflicts.Quarrel.TODAY;
import static org.mithaq.command.conflicts.Quarrel.arbitrated;
import static org.mithaq.command.conflicts.Quarrel.by;
import static org.mithaq.command.conflicts.Quarrel.escalate;
import static org.mithaq.command.conflicts.Quarrel.mediated;
import static org.mithaq.command.conflicts.Quarrel.official;
import static org.mithaq.command.conflicts.Quarrel.opened;

import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ConflictEvent.ConflictEscalated;
import org.mithaq.events.ConflictEvent.Intermediary;
import org.mithaq.events.Vocabulary.ConflictStage;

class EscalateConflictTest {

    @Test
    void goesOnToTheNextStage() {
        by(20, opened())
                .when(escalate(ConflictStage.MEDIATOR, null))
                .happens(new ConflictEscalated(
                        conflict(1), ConflictStage.TALKS, ConflictStage.MEDIATOR, null, null, null, DUE));
    }

    @Test
    void namesTheArbitrator() {
        by(20, opened().and(mediated()))
                .when(escalate(ConflictStage.ARBITRATOR, OUTSIDER))
                .happens(arbitrated());
    }

    @Test
    void namesTheCommittee() {
        by(20, opened().and(mediated(), arbitrated()))
                .when(new EscalateConflict(
                        conflict(1), ConflictStage.COMMITTEE, null, body(4), text("no agreement"), TODAY.plusDays(7)))
                .happens(new ConflictEscalated(
                        conflict(1),
                        ConflictStage.ARBITRATOR,
                        ConflictStage.COMMITTEE,
                        null,
                        body(4),
                        text("no agreement"),
                        TODAY.plusDays(7)));
    }

    @Test
    void refusesToLeaveTheOrderOfTheCharter() {
        by(20, opened()).when(escalate(ConflictStage.ARBITRATOR, OUTSIDER)).isRefusedBy("R-133");
        by(20, opened().and(mediated()))
                .when(escalate(ConflictStage.TALKS, null))
                .isRefusedBy("R-133");
        by(20, opened()).when(escalate(ConflictStage.TALKS, null)).isRefusedBy("R-133");
    }

    @Test
    void refusesAnArbitratorWhoWorksForAParty() {
        by(20, opened().and(mediated()))
                .when(escalate(ConflictStage.ARBITRATOR, new Intermediary(person(62), party(14), text("staff"))))
                .isRefusedBy("R-133");
    }

    @Test
    void isForAPartyOrForSomebodyWhoActsForTheCoalition() {
        by(7, opened()).when(escalate(ConflictStage.MEDIATOR, null)).isImpossible(Fault.Kind.NOT_ALLOWED);
        official(7, opened()).when(escalate(ConflictStage.MEDIATOR, null)).isAcceptedDespite();
    }

    @Test
    void cannotNameAnUnknownConflictOrOrganisation() {
        by(14, Quarrel.withCharter())
                .when(escalate(ConflictStage.MEDIATOR, null))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        by(14, opened().and(mediated()))
                .when(escalate(ConflictStage.ARBITRATOR, new Intermediary(person(62), party(99), text("stranger"))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void takesAnArbitratorOrACommitteeExactlyWhereTheStageIsTheirs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> escalate(ConflictStage.ARBITRATOR, null))
                .withMessageContaining("\"arbitrator\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> escalate(ConflictStage.MEDIATOR, OUTSIDER))
                .withMessageContaining("\"arbitrator\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> escalate(ConflictStage.COMMITTEE, null))
                .withMessageContaining("\"committee\"");
    }
}
