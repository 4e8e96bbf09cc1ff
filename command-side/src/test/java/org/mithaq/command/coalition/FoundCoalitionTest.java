package org.mithaq.command.coalition;

import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CoalitionEvent.ApproachSet;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.Preconditions;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.CoalitionEvent.StructureTypeSelected;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.rulebook.StructureType;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class FoundCoalitionTest {

    private static final List<Boolean> SEVEN_YES = List.of(true, true, true, true, true, true, true);
    private static final List<Boolean> NOBODY_ELSE_READY = List.of(true, true, true, false, true, true, true);
    private static final Preconditions MET = new Preconditions(true, true, true);

    @Test
    void foundsACoalitionOfAStructureAndAnApproach() {
        Scenario.given(readiness(SEVEN_YES, MET))
                .when(found(text("purpose"), FoundingTrigger.DISTURBING_EVENT))
                .happens(
                        new CoalitionFounded(
                                text("name"),
                                text("purpose"),
                                FoundingTrigger.DISTURBING_EVENT,
                                null,
                                "UTC",
                                Language.AR),
                        new StructureTypeSelected(StructureType.PERMANENT_COALITION),
                        new ApproachSet(Approach.EMPOWERMENT));
    }

    @Test
    void refusesWhileAnAnswerIsNo() {
        Scenario.given(readiness(NOBODY_ELSE_READY, MET))
                .when(found(text("purpose"), FoundingTrigger.DISTURBING_EVENT))
                .isRefusedBy("R-003");
    }

    @Test
    void foundsDespiteANoWithAJustification() {
        Scenario.given(readiness(NOBODY_ELSE_READY, MET))
                .justifiedBy("others will follow")
                .when(found(text("purpose"), FoundingTrigger.DISTURBING_EVENT))
                .isAcceptedDespite("R-003");
    }

    @Test
    void refusesWithoutPurposeTriggerAndTrustNamingAllThree() {
        Scenario.given(readiness(SEVEN_YES, new Preconditions(true, false, true)))
                .when(found(null, null))
                .isRefusedBy("R-001", "R-002", "R-004");
    }

    @Test
    void refusesAPurposeInOneLanguage() {
        Scenario.given(readiness(SEVEN_YES, MET))
                .when(found(new Text(null, "Tackle violence"), FoundingTrigger.DISTURBING_EVENT))
                .isRefusedBy("R-001");
    }

    @Test
    void advisesToLookAtObstaclesAndNeeds() {
        Scenario.given(new ReadinessAssessed(SEVEN_YES, MET, List.of(), Set.of()))
                .when(found(text("purpose"), FoundingTrigger.DISTURBING_EVENT))
                .isAcceptedDespite("R-004", "R-005");
    }

    @Test
    void cannotFoundTwice() {
        Scenario.given(readiness(SEVEN_YES, MET))
                .and(new CoalitionFounded(
                        text("name"), text("purpose"), FoundingTrigger.BROAD_CHANGE, null, "UTC", Language.AR))
                .when(found(text("purpose"), FoundingTrigger.DISTURBING_EVENT))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    private static ReadinessAssessed readiness(List<Boolean> answers, Preconditions preconditions) {
        return new ReadinessAssessed(answers, preconditions, List.of(text("need")), Set.of(BarrierKind.TURF));
    }

    private static FoundCoalition found(@Nullable Text purpose, @Nullable FoundingTrigger trigger) {
        return new FoundCoalition(
                text("name"),
                purpose,
                trigger,
                null,
                null,
                null,
                StructureType.PERMANENT_COALITION,
                Approach.EMPOWERMENT);
    }
}
