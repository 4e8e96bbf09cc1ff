package org.mithaq.command.campaigns;

import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Scenario.campaign;
import static org.mithaq.command.Scenario.text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CampaignEvent.CampaignAdvanced;
import org.mithaq.events.CampaignEvent.CampaignClosed;
import org.mithaq.events.Vocabulary.CampaignStage;
import org.mithaq.text.Text;

class AdvanceCampaignTest {

    @Test
    void goesOnToTheNextStage() {
        launched()
                .when(to(CampaignStage.TARGET_GROUPS, null))
                .happens(new CampaignAdvanced(campaign(1), CampaignStage.AIM, CampaignStage.TARGET_GROUPS, null));
    }

    @Test
    void refusesToSkipAStageOrGoBackWithoutAReason() {
        launched().when(to(CampaignStage.SUPPORT, null)).isRefusedBy("R-168");
        in(CampaignStage.SUPPORT).when(to(CampaignStage.AIM, null)).isRefusedBy("R-168");
        launched()
                .justifiedBy("support is there")
                .when(to(CampaignStage.SUPPORT, null))
                .isAcceptedDespite("R-168");
    }

    @Test
    void advisesToSeeTheAudienceTakePartBeforeTheMessages() {
        in(CampaignStage.SUPPORT).when(to(CampaignStage.MESSAGES, null)).isAcceptedDespite("R-169");
        in(CampaignStage.SUPPORT)
                .when(to(CampaignStage.MESSAGES, text("400 signed")))
                .isAcceptedDespite();
        in(CampaignStage.SUPPORT)
                .justifiedBy("partners first")
                .when(to(CampaignStage.PARTNERS, null))
                .isAcceptedDespite("R-168", "R-169");
    }

    @Test
    void cannotStayAndCannotAdvanceWhatIsUnknownOrClosed() {
        launched().when(to(CampaignStage.AIM, null)).isImpossible(Fault.Kind.WRONG_STATE);
        launched()
                .and(new CampaignClosed(campaign(1), text("outcome")))
                .when(to(CampaignStage.TARGET_GROUPS, null))
                .isImpossible(Fault.Kind.WRONG_STATE);
        convened().when(to(CampaignStage.TARGET_GROUPS, null)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static AdvanceCampaign to(CampaignStage stage, @Nullable Text participation) {
        return new AdvanceCampaign(campaign(1), stage, participation);
    }

    private static Scenario launched() {
        return convened().and(Outline.launched(1));
    }

    private static Scenario in(CampaignStage stage) {
        return launched().and(new CampaignAdvanced(campaign(1), CampaignStage.AIM, stage, null));
    }
}
