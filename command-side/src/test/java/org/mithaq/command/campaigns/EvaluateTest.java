package org.mithaq.command.campaigns;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CampaignEvent.EvaluationRecorded;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.Vocabulary.EvaluationStage;
import org.mithaq.text.Text;

class EvaluateTest {

    @Test
    void evaluatesACampaignWithACommunityOrganisation() {
        launched()
                .when(campaign(EvaluationStage.FINAL, text("fair"), 30, List.of(), List.of()))
                .happens(new EvaluationRecorded(
                        Scenario.campaign(1),
                        null,
                        null,
                        EvaluationStage.FINAL,
                        text("good"),
                        null,
                        text("fair"),
                        Set.of(party(30)),
                        List.of(),
                        List.of()));
    }

    @Test
    void refusesToPassOverTheConductOfACampaign() {
        launched()
                .when(campaign(EvaluationStage.INTERIM, null, 30, List.of(), List.of()))
                .isRefusedBy("R-171");
    }

    @Test
    void advisesToCorrectADeviationWhileTheCampaignRuns() {
        List<Text> late = List.of(text("late"));
        launched()
                .when(campaign(EvaluationStage.INTERIM, text("fair"), 30, late, List.of()))
                .isAcceptedDespite("R-175");
        launched()
                .when(campaign(EvaluationStage.INTERIM, text("fair"), 30, late, List.of(text("more hands"))))
                .isAcceptedDespite();
        launched()
                .when(campaign(EvaluationStage.FINAL, text("fair"), 30, late, List.of()))
                .isAcceptedDespite();
    }

    @Test
    void advisesToHaveTheCommunityEvaluate() {
        launched()
                .when(campaign(EvaluationStage.FINAL, text("fair"), 2, List.of(), List.of()))
                .isAcceptedDespite("R-178");
    }

    @Test
    void evaluatesAMeetingWithoutItsConduct() {
        launched().when(meeting(2)).isAcceptedDespite();
        launched().when(meeting(9)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void saysWhatIsEvaluated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evaluate(
                        null,
                        null,
                        null,
                        EvaluationStage.FINAL,
                        text("good"),
                        null,
                        null,
                        Set.of(),
                        List.of(),
                        List.of()))
                .withMessageContaining("exactly one");
    }

    @Test
    void cannotEvaluateWhatIsUnknownNorByUnknownParties() {
        Gathering.convened()
                .when(campaign(EvaluationStage.FINAL, text("fair"), 2, List.of(), List.of()))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        launched()
                .when(campaign(EvaluationStage.FINAL, text("fair"), 99, List.of(), List.of()))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static Scenario launched() {
        return Gathering.convened()
                .and(Outline.launched(1), new PartyRegistered(party(30), text("association"), true, null, false));
    }

    private static Evaluate campaign(
            EvaluationStage stage,
            @Nullable Text conduct,
            int evaluator,
            List<Text> deviations,
            List<Text> improvements) {
        return new Evaluate(
                Scenario.campaign(1),
                null,
                null,
                stage,
                text("good"),
                null,
                conduct,
                Set.of(party(evaluator)),
                deviations,
                improvements);
    }

    private static Evaluate meeting(int number) {
        return new Evaluate(
                null,
                null,
                Scenario.meeting(number),
                EvaluationStage.FINAL,
                text("good"),
                text("survey"),
                null,
                Set.of(party(30)),
                List.of(),
                List.of());
    }
}
