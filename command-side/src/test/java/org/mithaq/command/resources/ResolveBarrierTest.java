package org.mithaq.command.resources;

import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.barrier;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.ResourceEvent.BarrierResolved;
import org.mithaq.events.Vocabulary.BarrierKind;

class ResolveBarrierTest {

    private static final BarrierDeclared HISTORY =
            new BarrierDeclared(barrier(1), BarrierKind.BAD_HISTORY, text("no relationship"), null);
    private static final BarrierResolved RESOLVED =
            new BarrierResolved(barrier(1), text("monthly meetings"), List.of(party(2)));
    private static final ResolveBarrier SOLUTION =
            new ResolveBarrier(barrier(1), text("monthly meetings"), Set.of(party(2)));

    @Test
    void recordsTheJointSolution() {
        Scenario.given(registered(2), HISTORY).when(SOLUTION).happens(RESOLVED);
    }

    @Test
    void cannotResolveTwiceOrWhatNobodyDeclared() {
        Scenario.given(registered(2), HISTORY, RESOLVED).when(SOLUTION).isImpossible(Fault.Kind.WRONG_STATE);
        Scenario.given(registered(2)).when(SOLUTION).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotNameUnknownParties() {
        Scenario.given(HISTORY).when(SOLUTION).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
