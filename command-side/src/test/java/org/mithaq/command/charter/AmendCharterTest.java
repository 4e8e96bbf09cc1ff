package org.mithaq.command.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.party;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAcknowledged;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.DecisionRule;

class AmendCharterTest {

    private static final Resolution RESOLUTION =
            Motion.number(4).withAlternatives().put();
    private static final Charter STRICTER = Gathering.charter(
            CharterProfile.STRATEGIC_EXECUTIVE, DecisionRule.SIMPLE_MAJORITY, Map.of("quorum", ">=2/3"), Map.of());

    @Test
    void putsAnotherVersionInForceByTwoThirds() {
        List<?> events = chartered().when(amend(RESOLUTION)).accepted().events();
        assertThat(events).first().isEqualTo(new CharterAmended(2, decision(4), STRICTER, List.of()));
        assertThat(events).last().isInstanceOfSatisfying(DecisionRecorded.class, decision -> assertThat(decision.rule())
                .isEqualTo(DecisionRule.TWO_THIRDS));
    }

    @Test
    void changesNothingWithoutTwoThirds() {
        assertThat(chartered()
                        .when(amend(Motion.number(4).votes(13, 7, 1).put()))
                        .accepted()
                        .events())
                .singleElement()
                .isInstanceOfSatisfying(DecisionRecorded.class, decision -> assertThat(decision.outcome())
                        .isEqualTo(Outcome.NOT_ADOPTED));
    }

    @Test
    void isAcknowledgedAnew() {
        Scenario amended = chartered()
                .and(new CharterAcknowledged(party(1), 1), new CharterAmended(2, decision(4), STRICTER, List.of()));
        amended.when(new AcknowledgeCharter(2)).happens(new CharterAcknowledged(party(1), 2));
        amended.when(new AcknowledgeCharter(1)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void refusesAnAmendmentThatLeavesAQuestionOpen() {
        Draft draft = new Draft();
        draft.lifespan = null;
        chartered()
                .when(new AmendCharter(RESOLUTION, draft.finished(), Set.of()))
                .isRefusedBy("R-084");
    }

    @Test
    void cannotSetAParameterToWhatItDoesNotTake() {
        Charter wrong = Gathering.charter(
                CharterProfile.STRATEGIC_EXECUTIVE, DecisionRule.SIMPLE_MAJORITY, Map.of("quorum", "most"), Map.of());
        chartered().when(new AmendCharter(RESOLUTION, wrong, Set.of())).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void cannotAmendWhatIsNotThereOrChangesNothing() {
        Gathering.deciding().when(amend(RESOLUTION)).isImpossible(Fault.Kind.WRONG_STATE);
        chartered()
                .when(new AmendCharter(RESOLUTION, Gathering.charter(), Set.of()))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    private static Scenario chartered() {
        return Gathering.chartered(Gathering.charter());
    }

    private static AmendCharter amend(Resolution resolution) {
        return new AmendCharter(resolution, STRICTER, Set.of());
    }
}
