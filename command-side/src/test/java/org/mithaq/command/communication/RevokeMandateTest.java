package org.mithaq.command.communication;

import static org.mithaq.command.Gathering.recorded;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.mandate;
import static org.mithaq.command.Scenario.text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ActingAs;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Vocabulary.DecisionKind;

class RevokeMandateTest {

    @Test
    void aLaterDecisionTakesItBack() {
        Voice.mandated()
                .and(recorded(9, DecisionKind.MANDATE, Outcome.ADOPTED))
                .when(revoke(decision(9)))
                .happens(new MandateRevoked(mandate(1), decision(9), text("it is over")));
    }

    @Test
    void theHolderLaysItDown() {
        Voice.speaking(Voice.CHAIR, ActingAs.ownOrganisation())
                .when(revoke(null))
                .happens(new MandateRevoked(mandate(1), null, text("it is over")));
    }

    @Test
    void othersNeedADecision() {
        Voice.mandated().when(revoke(null)).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void theDecisionIsAnAdoptedOneOnMandatesAndLater() {
        Voice.mandated().when(revoke(decision(8))).isImpossible(Fault.Kind.WRONG_STATE);
        Voice.mandated()
                .and(recorded(9, DecisionKind.MANDATE, Outcome.NOT_ADOPTED))
                .when(revoke(decision(9)))
                .isImpossible(Fault.Kind.WRONG_STATE);
        Voice.mandated()
                .and(recorded(9, DecisionKind.OTHER, Outcome.ADOPTED))
                .when(revoke(decision(9)))
                .isImpossible(Fault.Kind.WRONG_STATE);
        Voice.mandated().when(revoke(decision(9))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotEndTwiceOrBeUnknown() {
        Voice.speaking(Voice.CHAIR, ActingAs.ownOrganisation())
                .and(new MandateRevoked(mandate(1), null, text("it is over")))
                .when(revoke(null))
                .isImpossible(Fault.Kind.WRONG_STATE);
        Gathering.deciding().when(revoke(null)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static RevokeMandate revoke(@Nullable DecisionId decision) {
        return new RevokeMandate(mandate(1), decision, text("it is over"));
    }
}
