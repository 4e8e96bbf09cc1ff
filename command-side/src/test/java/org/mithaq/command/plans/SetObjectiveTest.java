package org.mithaq.command.plans;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Gathering.adopted;
import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Gathering.decided;
import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.objective;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.plans.Planning.TODAY;
import static org.mithaq.command.plans.Planning.objectiveSet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Motion;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.ObjectiveKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;
import org.mithaq.text.Text;

class SetObjectiveTest {

    private static final Resolution RESOLUTION =
            Motion.number(5).on(Motion.DATA, Motion.STORY).put();

    @Test
    void setsAnObjectiveAndRecordsTheDecision() {
        deciding()
                .when(soon(1))
                .happens(set(1, 1), adopted(RESOLUTION, 2, DecisionKind.STRATEGY, DecisionRule.SIMPLE_MAJORITY));
    }

    @Test
    void setsSeveralObjectivesByOneDecision() {
        deciding()
                .and(set(1, 1), adopted(RESOLUTION, 2, DecisionKind.STRATEGY, DecisionRule.SIMPLE_MAJORITY))
                .when(soon(2))
                .happens(set(2, 1));
    }

    @Test
    void anObjectiveThatChangesIsAnotherVersion() {
        deciding()
                .and(objectiveSet(1, 30))
                .when(soon(1))
                .happens(set(1, 2), adopted(RESOLUTION, 2, DecisionKind.STRATEGY, DecisionRule.SIMPLE_MAJORITY));
    }

    @Test
    void cannotSetAnObjectiveTwiceByOneDecision() {
        deciding()
                .and(set(1, 1), adopted(RESOLUTION, 2, DecisionKind.STRATEGY, DecisionRule.SIMPLE_MAJORITY))
                .when(soon(1))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void recordsOnlyTheDecisionWhenItIsNotAdopted() {
        Resolution lost =
                Motion.number(5).on(Motion.DATA, Motion.STORY).votes(9, 11, 1).put();
        deciding()
                .when(objectiveOf(lost, 1, ObjectiveKind.SPECIFIC, TODAY.plusDays(90), text("outcome")))
                .happens(decided(lost, 2, DecisionKind.STRATEGY, DecisionRule.SIMPLE_MAJORITY, Outcome.NOT_ADOPTED));
    }

    @Test
    void advisesWhenNoObjectiveIsDueWithinSixMonths() {
        LocalDate late = TODAY.plusMonths(6).plusDays(1);
        SetObjective command = objectiveOf(RESOLUTION, 1, ObjectiveKind.DEMONSTRATION, late, text("outcome"));
        deciding().when(command).isAcceptedDespite("R-148");
        deciding().and(objectiveSet(2, 90)).when(command).isAcceptedDespite();
        deciding()
                .when(objectiveOf(RESOLUTION, 1, ObjectiveKind.DEMONSTRATION, TODAY.plusMonths(6), text("outcome")))
                .isAcceptedDespite();
    }

    @Test
    void advisesOfAnObjectiveWithoutShortTermOutcomes() {
        deciding()
                .when(objectiveOf(RESOLUTION, 1, ObjectiveKind.SPECIFIC, TODAY.plusDays(90), null))
                .isAcceptedDespite("R-148");
    }

    @Test
    void refusesAnObjectiveOfNoKind() {
        deciding()
                .when(objectiveOf(RESOLUTION, 1, null, TODAY.plusDays(90), text("outcome")))
                .isRefusedBy("R-149");
    }

    @Test
    void refusesObjectivesBeforeItIsDecidedHowToDecide() {
        convened().when(soon(1)).isRefusedBy("R-113");
    }

    @Test
    void cannotBeDueOnADayThatIsOver() {
        deciding()
                .when(objectiveOf(RESOLUTION, 1, ObjectiveKind.SPECIFIC, TODAY.minusDays(1), text("outcome")))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void takesATitleInBothLanguages() {
        assertThatThrownBy(() -> new SetObjective(
                        RESOLUTION,
                        objective(1),
                        new Text(null, "title"),
                        ObjectiveKind.SPECIFIC,
                        ObjectiveOrigin.SHARED,
                        TODAY,
                        List.of()))
                .hasMessageContaining("\"title\"");
    }

    private static SetObjective soon(int number) {
        return objectiveOf(RESOLUTION, number, ObjectiveKind.SPECIFIC, TODAY.plusDays(90), text("outcome"));
    }

    private static SetObjective objectiveOf(
            Resolution resolution, int number, @Nullable ObjectiveKind kind, LocalDate due, @Nullable Text outcome) {
        return new SetObjective(
                resolution,
                objective(number),
                text("objective"),
                kind,
                ObjectiveOrigin.COMMUNITY,
                due,
                outcome == null ? List.of() : List.of(outcome));
    }

    private static ObjectiveSet set(int number, int version) {
        return new ObjectiveSet(
                objective(number),
                version,
                decision(5),
                text("objective"),
                ObjectiveKind.SPECIFIC,
                ObjectiveOrigin.COMMUNITY,
                TODAY.plusDays(90),
                List.of(text("outcome")));
    }
}
