package org.mithaq.command.campaigns;

import static org.mithaq.command.ruling.Fact.fact;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.Campaigns.Campaign;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CampaignEvent.CampaignAdvanced;
import org.mithaq.events.CampaignId;
import org.mithaq.events.Vocabulary.CampaignStage;
import org.mithaq.text.Text;

/**
 * Takes a campaign to another of its eight stages: the next one, or with a reason one further on or back. It is
 * launched in the first, because its aim is decided then.
 *
 * @param participation what shows that the audience takes part and no longer only receives
 */
@Intention(
        ar = "الانتقال بحملة إلى مرحلة",
        en = "Advance a campaign to a stage",
        rules = {"R-168", "R-169"},
        concern = Concern.MATTER,
        example = """
                {"campaign": "01890a5d-ac96-774b-bcce-b302099a8057", "to": "TARGET_GROUPS"}""")
public record AdvanceCampaign(
        CampaignId campaign, CampaignStage to, @Nullable Text participation) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Campaign found = state.campaigns().find(campaign);
        CampaignStage from = found == null ? CampaignStage.AIM : found.stage();
        int step = to.compareTo(from);
        boolean speaksToAll = from.compareTo(CampaignStage.MESSAGES) < 0 && to.compareTo(CampaignStage.MESSAGES) >= 0;
        return new Workers(state, context)
                .examineRunning(campaign)
                .rule("R-168", step == 0 || step == 1, fact("from", from.name()), fact("to", to.name()))
                .rule("R-169", !speaksToAll || participation != null)
                .possible(
                        step != 0 || found == null,
                        () -> Fault.wrongState("الحملة في هذه المرحلة", "the campaign is in this stage already"))
                .acceptOne(() -> new CampaignAdvanced(campaign, from, to, participation));
    }
}
