package org.mithaq.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.DecisionId;

class NamedDecisionsTest {

    private static final DecisionId OLD = new DecisionId("00000000-0000-7000-8000-000000000001");
    private static final DecisionId NEW = new DecisionId("00000000-0000-7000-8000-000000000002");

    private record Part(List<DecisionId> decisions, String note) {}

    private record Replacing(DecisionId decision, Part part) implements Command {

        @Override
        public Ruling decide(CoalitionState state, Context context) {
            throw new UnsupportedOperationException("not decided here");
        }
    }

    @Test
    void areFoundAtAnyDepthEachOnce() {
        assertThat(NamedDecisions.in(new Replacing(OLD, new Part(List.of(NEW, OLD), "why"))))
                .containsExactly(OLD, NEW);
    }
}
