package org.mithaq.command.charter;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.chartered;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CharterEvent.DelegationDefined;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;

class DefineDelegationTest {

    private static final Delegation STRATEGIC = of(BodyKind.STRATEGIC, null, DecisionKind.FUNDING, DecisionKind.BUDGET);
    private static final Delegation EXECUTIVE = of(BodyKind.EXECUTIVE, 5000L, DecisionKind.STAFFING);

    @Test
    void saysWhoDecidesWhat() {
        chartered(charter())
                .when(new DefineDelegation(List.of(STRATEGIC, EXECUTIVE)))
                .happens(new DelegationDefined(List.of(STRATEGIC, EXECUTIVE)));
    }

    @Test
    void advisesThatTheStrategicCommitteeAllocatesResources() {
        chartered(charter())
                .when(new DefineDelegation(List.of(of(BodyKind.EXECUTIVE, null, DecisionKind.BUDGET))))
                .isAcceptedDespite("R-127");
    }

    @Test
    void cannotDelegateBeforeTheFounding() {
        Scenario.given().when(new DefineDelegation(List.of(STRATEGIC))).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void namesEachBodyOnceAndNotThePlenary() {
        refusesShape("\"delegations\"", STRATEGIC, STRATEGIC);
        refusesShape("PLENARY", of(BodyKind.PLENARY, null, DecisionKind.OTHER));
        refusesShape("\"limit\"", of(BodyKind.BOARD, -1L, DecisionKind.OTHER));
        refusesShape("\"delegations\"");
    }

    private static void refusesShape(String words, Delegation... delegations) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DefineDelegation(List.of(delegations)))
                .withMessageContaining(words);
    }

    private static Delegation of(BodyKind body, @Nullable Long limit, DecisionKind... kinds) {
        return new Delegation(body, List.of(kinds), limit);
    }
}
