package org.mithaq.command.campaigns;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.Campaigns;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CampaignEvent.Campaign;
import org.mithaq.events.CampaignEvent.Goal;
import org.mithaq.events.CampaignEvent.Sponsor;
import org.mithaq.events.CampaignId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Capacity;
import org.mithaq.events.Vocabulary.Horizon;

/** What the rules of advocacy ask of a campaign before it is launched. */
record CampaignContent(CampaignId id, Campaign content, CoalitionState state) {

    Examination examine(Examination examination) {
        Set<Horizon> horizons = content.goals().stream().map(Goal::horizon).collect(Collectors.toSet());
        List<PartyId> unasked = content.sponsors().stream()
                .filter(sponsor -> !sponsor.consents())
                .map(Sponsor::party)
                .toList();
        List<Capacity> gaps = gaps();
        examination
                .rule("R-167", content.needAssessment() != null)
                .clause("R-170", "demands", !content.demands().isEmpty())
                .clause("R-170", "evidence", !content.evidence().isEmpty())
                .clause("R-170", "goals", horizons.size() == Horizon.values().length)
                .clause("R-170", "strategies", !content.strategies().isEmpty())
                .clause("R-171", "ethics", content.ethicsCheck() != null)
                .rule("R-172", content.activities().stream().anyMatch(activity -> !activity.digital()))
                .clause("R-173", "risk", state.campaigns().riskAssessed().contains(id))
                .clause("R-174", "sponsors", unasked.isEmpty(), fact("sponsors", unasked))
                .clause("R-174", "capacity", gaps.isEmpty(), fact("gaps", gaps));
        return examineReferences(examination);
    }

    private Examination examineReferences(Examination examination) {
        CampaignId template = content.templateFrom();
        if (template != null) {
            Campaigns.Campaign source = state.campaigns().find(template);
            examination
                    .rule("R-191", source == null || source.evaluatedFinally(), fact("template", template.value()))
                    .possible(source != null, () -> Fault.unknown(template));
        }
        for (Sponsor sponsor : content.sponsors()) {
            examination.possible(
                    state.membership().isRegistered(sponsor.party()), () -> Fault.unknown(sponsor.party()));
        }
        content.elections()
                .forEach(election -> examination.possible(
                        !state.campaigns().knows(election.election()), () -> Fault.exists(election.election())));
        return examination;
    }

    private List<Capacity> gaps() {
        EnumSet<Capacity> gaps = EnumSet.allOf(Capacity.class);
        gaps.removeAll(content.capacities());
        return List.copyOf(gaps);
    }
}
