package org.mithaq.command.campaigns;

import java.util.Collection;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.Campaigns.Campaign;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CampaignId;
import org.mithaq.events.PartyId;

/** What all commands of this feature ask: who works along, and whether what they name is there. */
record Workers(CoalitionState state, Context context) {

    /** An examination that asks for a member: being on the register alone is not enough. */
    Examination examine() {
        return Examination.of(state, context)
                .possible(
                        state.membership().isMember(context.actor().party()),
                        () -> Fault.notAllowed(
                                "الحملات والزيارات والتقييم من عمل الأعضاء؛ وجهتكم ليست عضواً",
                                "campaigns, visits and evaluations are the members' work; your organisation is no member"));
    }

    /** The same, and asks for a campaign that was launched. */
    Examination examine(CampaignId campaign) {
        return examine().possible(state.campaigns().find(campaign) != null, () -> Fault.unknown(campaign));
    }

    /** The same, and asks for a campaign that is not closed. */
    Examination examineRunning(CampaignId campaign) {
        Campaign found = state.campaigns().find(campaign);
        return examine(campaign)
                .possible(
                        found == null || !found.closed(),
                        () -> Fault.wrongState("اختُتمت هذه الحملة من قبل", "this campaign is closed already"));
    }

    /** Notes a party that is not on the register. */
    Examination known(Collection<PartyId> parties, Examination examination) {
        parties.stream()
                .filter(party -> !state.membership().isRegistered(party))
                .findFirst()
                .ifPresent(party -> examination.possible(false, () -> Fault.unknown(party)));
        return examination;
    }
}
