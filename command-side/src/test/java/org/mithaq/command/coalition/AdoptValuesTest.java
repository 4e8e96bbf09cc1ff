package org.mithaq.command.coalition;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Gathering.recorded;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CoalitionEvent.ValuesAdopted;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;

class AdoptValuesTest {

    private static final Resolution RESOLUTION = Motion.number(3).put();
    private static final AdoptValues COMMAND = new AdoptValues(RESOLUTION, List.of(text("respect")));
    private static final ValuesAdopted EVENT = new ValuesAdopted(decision(3), List.of(text("respect")));

    @Test
    void adoptsValuesAndRecordsTheDecision() {
        deciding()
                .when(COMMAND)
                .happens(EVENT, Gathering.adopted(RESOLUTION, 2, DecisionKind.MISSION, DecisionRule.TWO_THIRDS));
    }

    @Test
    void followsADecisionThatIsOnRecordWithoutLookingAtItsRulesAgain() {
        deciding()
                .and(recorded(3, DecisionKind.MISSION, Outcome.ADOPTED))
                .when(new AdoptValues(Motion.number(3).wording(null).put(), List.of(text("respect"))))
                .happens(EVENT);
    }

    @Test
    void refusesValuesBeforeItIsDecidedHowToDecide() {
        convened().when(COMMAND).isRefusedBy("R-113");
    }

    @Test
    void cannotAdoptTwiceByOneDecision() {
        deciding()
                .and(EVENT, recorded(3, DecisionKind.MISSION, Outcome.ADOPTED))
                .when(COMMAND)
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void takesAtLeastOneValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdoptValues(RESOLUTION, List.of()))
                .withMessageContaining("\"values\"");
    }
}
