package org.mithaq.command.campaigns;

import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Scenario.campaign;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CampaignEvent.CampaignClosed;
import org.mithaq.events.CampaignEvent.EvaluationRecorded;
import org.mithaq.events.CampaignEvent.LessonRecorded;
import org.mithaq.events.Vocabulary.EvaluationStage;
import org.mithaq.events.Vocabulary.LessonKind;

class CloseCampaignTest {

    private static final CloseCampaign COMMAND = new CloseCampaign(campaign(1), text("held"));
    private static final CampaignClosed CLOSED = new CampaignClosed(campaign(1), text("held"));
    private static final LessonRecorded LESSON =
            new LessonRecorded(LessonKind.SUCCESS, text("train early"), campaign(1), true, null);

    @Test
    void closesACampaignThatWasEvaluatedAndTaughtSomething() {
        launched().and(evaluated(EvaluationStage.FINAL), LESSON).when(COMMAND).happens(CLOSED);
    }

    @Test
    void refusesToCloseWithoutEvaluationAndLesson() {
        launched().when(COMMAND).isRefusedBy("R-177", "R-176", "R-176");
        launched().and(evaluated(EvaluationStage.INTERIM), LESSON).when(COMMAND).isRefusedBy("R-176");
        launched().and(evaluated(EvaluationStage.FINAL)).when(COMMAND).isRefusedBy("R-176");
    }

    @Test
    void closesWithAReason() {
        launched().justifiedBy("banned").when(COMMAND).isAcceptedDespite("R-177", "R-176", "R-176");
    }

    @Test
    void cannotCloseTwice() {
        launched().and(CLOSED).when(COMMAND).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotCloseAnUnknownCampaign() {
        convened().when(COMMAND).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static Scenario launched() {
        return convened().and(Outline.launched(1));
    }

    private static EvaluationRecorded evaluated(EvaluationStage stage) {
        return new EvaluationRecorded(
                campaign(1), null, null, stage, text("good"), null, text("fair"), Set.of(), List.of(), List.of());
    }
}
