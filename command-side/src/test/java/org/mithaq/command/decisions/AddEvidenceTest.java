package org.mithaq.command.decisions;

import static org.mithaq.command.Scenario.decision;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.DecisionEvent.EvidenceAdded;

class AddEvidenceTest {

    @Test
    void addsEvidenceToADecisionThatIsPrepared() {
        Scenario.given(Gathering.founded())
                .when(new AddEvidence(decision(7), Motion.STORY))
                .happens(new EvidenceAdded(decision(7), Motion.STORY));
    }

    @Test
    void addsEvidenceToADecisionThatWasMade() {
        Gathering.deciding()
                .and(new EvidenceAdded(decision(1), Motion.STORY))
                .when(new AddEvidence(decision(1), Motion.DATA))
                .happens(new EvidenceAdded(decision(1), Motion.DATA));
    }

    @Test
    void cannotAddTheSameTwice() {
        Scenario.given(Gathering.founded())
                .and(new EvidenceAdded(decision(7), Motion.STORY))
                .when(new AddEvidence(decision(7), Motion.STORY))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
    }
}
