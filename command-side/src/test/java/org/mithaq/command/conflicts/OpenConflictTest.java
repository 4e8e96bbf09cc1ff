package org.mithaq.command.conflicts;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Scenario.conflict;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.conflicts.Quarrel.DUE;
import static org.mithaq.command.conflicts.Quarrel.PARTIES;
import static org.mithaq.command.conflicts.Quarrel.STAGES;
import static org.mithaq.command.conflicts.Quarrel.TODAY;
import static org.mithaq.command.conflicts.Quarrel.by;
import static org.mithaq.command.conflicts.Quarrel.official;
import static org.mithaq.command.conflicts.Quarrel.withCharter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.ConflictStage;

class OpenConflictTest {

    @Test
    void opensWithTheFirstStageOfTheCharterAndItsDay() {
        by(14, withCharter()).when(open(PARTIES, null, null)).happens(opened(1, List.of(), DUE, null));
    }

    @Test
    void takesTheDayAgreed() {
        LocalDate agreed = TODAY.plusDays(5);
        by(14, withCharter()).when(open(PARTIES, null, agreed)).happens(opened(1, List.of(), agreed, null));
    }

    @Test
    void takesTheTimeThatTheCharterGives() {
        by(14, withCharter(Map.of("conflict.stage.days", 10)))
                .when(open(PARTIES, null, null))
                .happens(opened(1, List.of(), TODAY.plusDays(10), null));
    }

    @Test
    void keepsWhichRulingsBind() {
        by(14, withCharter(Map.of("conflict.binding.stages", List.of("ARBITRATOR"))))
                .when(open(PARTIES, null, null))
                .happens(opened(1, List.of(ConflictStage.ARBITRATOR), DUE, null));
    }

    @Test
    void numbersConflicts() {
        by(14, Quarrel.opened())
                .when(new OpenConflict(conflict(2), PARTIES, text("rivalry"), null, null, List.of()))
                .happens(new ConflictOpened(
                        conflict(2),
                        2,
                        PARTIES,
                        text("rivalry"),
                        null,
                        STAGES,
                        List.of(),
                        ConflictStage.TALKS,
                        DUE,
                        List.of()));
    }

    @Test
    void mayBeWithTheCoalitionOverADecision() {
        by(5, withCharter()).when(open(List.of(party(5)), decision(1), null)).isAcceptedDespite();
        by(5, withCharter())
                .when(open(List.of(party(5)), decision(9), null))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void refusesWithoutAProcedureUnlessJustified() {
        by(14, Gathering.deciding()).when(open(PARTIES, null, null)).isRefusedBy("R-132");
        by(14, Gathering.deciding())
                .justifiedBy("it cannot wait")
                .when(open(PARTIES, null, null))
                .happensDespite(List.of("R-132"), opened(1, List.of(), DUE, null));
    }

    @Test
    void isForAPartyOrForSomebodyWhoActsForTheCoalition() {
        by(7, withCharter()).when(open(PARTIES, null, null)).isImpossible(Fault.Kind.NOT_ALLOWED);
        official(7, withCharter()).when(open(PARTIES, null, null)).isAcceptedDespite();
    }

    @Test
    void cannotUseAnIdTwice() {
        by(14, Quarrel.opened()).when(open(PARTIES, null, null)).isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void cannotNameWhomNobodyRegistered() {
        by(14, withCharter())
                .when(open(List.of(party(14), party(99)), null, null))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotBeDueInThePast() {
        by(14, withCharter()).when(open(PARTIES, null, TODAY.minusDays(1))).isImpossible(Fault.Kind.BAD_INPUT);
        by(14, withCharter()).when(open(PARTIES, null, TODAY)).isAcceptedDespite();
    }

    @Test
    void isDueWithinReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(PARTIES, null, LocalDate.MAX))
                .withMessageContaining("\"dueBy\"");
    }

    @Test
    void namesEachPartyOnceAndAtLeastOne() {
        for (List<PartyId> parties : List.of(List.<PartyId>of(), List.of(party(14), party(14)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> open(parties, null, null))
                    .withMessageContaining("\"parties\"");
        }
    }

    private static OpenConflict open(List<PartyId> parties, @Nullable DecisionId over, @Nullable LocalDate dueBy) {
        return new OpenConflict(conflict(1), parties, text("rivalry"), over, dueBy, List.of());
    }

    private static ConflictOpened opened(
            int number, List<ConflictStage> binding, LocalDate dueBy, @Nullable DecisionId over) {
        return new ConflictOpened(
                conflict(1),
                number,
                PARTIES,
                text("rivalry"),
                over,
                STAGES,
                binding,
                ConflictStage.TALKS,
                dueBy,
                List.of());
    }
}
