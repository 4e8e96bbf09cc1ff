package org.mithaq.command.conflicts;

import static org.mithaq.command.Scenario.conflict;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.conflicts.Quarrel.PARTIES;
import static org.mithaq.command.conflicts.Quarrel.arbitrated;
import static org.mithaq.command.conflicts.Quarrel.by;
import static org.mithaq.command.conflicts.Quarrel.byOutsider;
import static org.mithaq.command.conflicts.Quarrel.mediated;
import static org.mithaq.command.conflicts.Quarrel.official;
import static org.mithaq.command.conflicts.Quarrel.opened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ConflictEvent.ConflictSettled;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.Settlement;

class RecordSettlementTest {

    @Test
    void theMediatorRecordsWhatThePartiesAgreedOn() {
        byOutsider(opened().and(mediated()))
                .when(settle(Settlement.AGREEMENT, PARTIES))
                .happens(settled(Settlement.AGREEMENT, ConflictStage.MEDIATOR, PARTIES, false));
    }

    @Test
    void thePartiesSettleItInTalks() {
        by(20, opened())
                .when(settle(Settlement.AGREEMENT, PARTIES))
                .happens(settled(Settlement.AGREEMENT, ConflictStage.TALKS, PARTIES, false));
    }

    @Test
    void anAgreementIsOneOfAllParties() {
        by(20, opened()).when(settle(Settlement.AGREEMENT, List.of(party(20)))).isImpossible(Fault.Kind.BAD_INPUT);
        by(20, opened())
                .when(settle(Settlement.AGREEMENT, List.of(party(14), party(20), party(7))))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void somebodyElseCannotRecordAnAgreement() {
        by(7, opened()).when(settle(Settlement.AGREEMENT, PARTIES)).isImpossible(Fault.Kind.NOT_ALLOWED);
        byOutsider(opened()).when(settle(Settlement.AGREEMENT, PARTIES)).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void aBindingRulingEndsItWithoutBeingAccepted() {
        byOutsider(atArbitration(List.of(ConflictStage.ARBITRATOR)))
                .when(settle(Settlement.RULING, List.of()))
                .happens(settled(Settlement.RULING, ConflictStage.ARBITRATOR, List.of(), true));
    }

    @Test
    void aRulingThatDoesNotBindEndsItWhereThePartiesAcceptIt() {
        byOutsider(atArbitration(List.of()))
                .when(settle(Settlement.RULING, PARTIES))
                .happens(settled(Settlement.RULING, ConflictStage.ARBITRATOR, PARTIES, false));
        byOutsider(atArbitration(List.of(ConflictStage.COMMITTEE)))
                .when(settle(Settlement.RULING, List.of(party(14))))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void refusesARulingBeforeArbitratorOrCommittee() {
        official(19, opened()).when(settle(Settlement.RULING, PARTIES)).isRefusedBy("R-133");
        byOutsider(opened().and(mediated()))
                .when(settle(Settlement.RULING, PARTIES))
                .isRefusedBy("R-133");
    }

    @Test
    void nobodyRulesInTheirOwnCase() {
        official(20, atArbitration(List.of(ConflictStage.ARBITRATOR)))
                .when(settle(Settlement.RULING, List.of()))
                .isImpossible(Fault.Kind.NOT_ALLOWED);
        official(19, atArbitration(List.of(ConflictStage.ARBITRATOR)))
                .when(settle(Settlement.RULING, List.of()))
                .isAcceptedDespite();
    }

    @Test
    void cannotSettleWhatIsSettledOrUnknown() {
        by(20, opened().and(settled(Settlement.AGREEMENT, ConflictStage.TALKS, PARTIES, false)))
                .when(settle(Settlement.AGREEMENT, PARTIES))
                .isImpossible(Fault.Kind.WRONG_STATE);
        by(20, Quarrel.withCharter())
                .when(settle(Settlement.AGREEMENT, PARTIES))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static Scenario atArbitration(List<ConflictStage> binding) {
        return Quarrel.withCharter().and(Quarrel.opening(binding), mediated(), arbitrated());
    }

    private static RecordSettlement settle(Settlement by, List<PartyId> agreedBy) {
        return new RecordSettlement(conflict(1), by, text("divide the work"), agreedBy, List.of(text("notes")));
    }

    private static ConflictSettled settled(
            Settlement by, ConflictStage stage, List<PartyId> agreedBy, boolean binding) {
        return new ConflictSettled(
                conflict(1), by, stage, text("divide the work"), agreedBy, binding, List.of(text("notes")));
    }
}
