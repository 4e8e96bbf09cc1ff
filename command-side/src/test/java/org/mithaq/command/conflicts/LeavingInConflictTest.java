package org.mithaq.command.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.conflict;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.conflicts.Quarrel.PARTIES;
import static org.mithaq.command.conflicts.Quarrel.by;
import static org.mithaq.command.conflicts.Quarrel.opened;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.membership.AnnounceWithdrawal;
import org.mithaq.command.membership.WithdrawMember;
import org.mithaq.command.ruling.Command;
import org.mithaq.events.Advisory;
import org.mithaq.events.ConflictEvent.ConflictSettled;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.Settlement;

/** Mediation is offered to a member that leaves with an open conflict, whatever it says of its reasons. */
class LeavingInConflictTest {

    private static final List<Command> LEAVING = List.of(
            new AnnounceWithdrawal(Quarrel.DUE, text("moving on"), false),
            new WithdrawMember(text("moving on"), false, List.of()));

    private static final ConflictSettled SETTLED = new ConflictSettled(
            conflict(1), Settlement.AGREEMENT, ConflictStage.TALKS, text("peace"), PARTIES, false, List.of());

    @Test
    void isAdvisedOfMediation() {
        for (Command leaving : LEAVING) {
            assertThat(disputes(by(14, opened()), leaving)).hasSize(1);
        }
    }

    @Test
    void isNotForOthersNorAfterASettlement() {
        for (Command leaving : LEAVING) {
            assertThat(disputes(by(7, opened()), leaving)).isEmpty();
            assertThat(disputes(by(14, opened().and(SETTLED)), leaving)).isEmpty();
        }
    }

    private static Stream<Advisory> disputes(Scenario scenario, Command leaving) {
        return scenario.when(leaving).accepted().advisories().stream()
                .filter(advisory -> "dispute".equals(advisory.clause()));
    }
}
