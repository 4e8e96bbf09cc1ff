package org.mithaq.query.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.query.Folded;
import org.mithaq.query.Story;
import org.mithaq.query.Told;

class DecisionTest {

    private final Told told = Story.of(1);
    private final Map<String, Decision> decisions = Folded.by(Decision.PROJECTION, told.all());

    @Test
    void holdsTheRecordItsCircumstancesAndTheEvidenceAddedBefore() {
        Envelope recorded = told.all().stream()
                .filter(envelope -> envelope.event() instanceof DecisionRecorded made && made.number() == 2)
                .findFirst()
                .orElseThrow();
        Decision second = decisions.get(told.id() + "/" + decision(2));

        assertThat(second)
                .isEqualTo(new Decision(
                        told.id().value(),
                        decision(2).value(),
                        (DecisionRecorded) recorded.event(),
                        Circumstances.of(recorded),
                        Objects.requireNonNull(second).evidence()));
        assertThat(second.allEvidence()).hasSize(1);
    }

    @Test
    void isFoundByItsNumberInOrder() {
        assertThat(Folded.by(DecisionNumber.PROJECTION, told.all()).values())
                .containsExactlyElementsOf(List.of(
                        number(1, DecisionKind.DECISION_PROCEDURE),
                        number(2, DecisionKind.ISSUE),
                        number(3, DecisionKind.CHARTER)));
    }

    private DecisionNumber number(int number, DecisionKind kind) {
        return new DecisionNumber(told.id().value(), number, decision(number).value(), kind);
    }
}
