package org.mithaq.command.campaigns;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.Campaigns.Campaign;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CampaignEvent.CampaignClosed;
import org.mithaq.events.CampaignId;
import org.mithaq.text.Text;

/**
 * Closes a campaign once it is evaluated and its lessons are on record.
 *
 * @param outcome what it came to
 */
@Intention(
        ar = "اختتام حملة",
        en = "Close a campaign",
        rules = {"R-176", "R-177"},
        concern = Concern.MATTER,
        example = """
                {"campaign": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "outcome": {"ar": "جرت الانتخابات وراقبنا الفرز", "en": "The election was held and the counting observed"}}""")
public record CloseCampaign(CampaignId campaign, Text outcome) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Campaign found = state.campaigns().find(campaign);
        return new Workers(state, context)
                .examineRunning(campaign)
                .rule("R-177", found == null || found.closed() || found.evaluated())
                .clause("R-176", "finalEvaluation", found == null || found.closed() || found.evaluatedFinally())
                .clause("R-176", "lesson", found == null || found.closed() || found.taught())
                .acceptOne(() -> new CampaignClosed(campaign, outcome));
    }
}
