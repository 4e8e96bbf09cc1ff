package org.mithaq.command.campaigns;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.Campaigns.Campaign;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CampaignEvent.Exposed;
import org.mithaq.events.CampaignEvent.RiskAssessed;
import org.mithaq.events.CampaignId;
import org.mithaq.events.Given;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/**
 * Assesses whom a campaign puts at risk and what lowers the risk. It comes before the launch, under the id that the
 * campaign will have, and may be repeated while the campaign runs; the latest assessment holds.
 *
 * @param campaign the campaign, launched or still to come
 * @param people roles rather than persons; a person only with consent
 */
@Intention(
        ar = "تقييم مخاطر حملة",
        en = "Assess the risk of a campaign",
        rules = {"R-173"},
        concern = Concern.OWN,
        example = """
                {"campaign": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "people": [{"role": {"ar": "مراقبو/مراقبات الفرز", "en": "Observers of the counting"},
                             "risk": {"ar": "مضايقات عند المراكز", "en": "Harassment at the centres"}}],
                 "mitigations": [{"ar": "العمل أزواجاً مع منظمات شريكة",
                                  "en": "Work in pairs with partner organisations"}]}""")
public record AssessRisk(CampaignId campaign, List<Exposed> people, List<Text> mitigations) implements Command {

    public AssessRisk {
        people = Given.list(people);
        mitigations = Given.list(mitigations);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Campaign launched = state.campaigns().find(campaign);
        List<String> unasked = people.stream()
                .filter(exposed -> exposed.person() != null && !exposed.consents())
                .map(exposed -> exposed.role().in(Language.EN))
                .toList();
        return new Workers(state, context)
                .examine()
                .clause(
                        "R-173",
                        "risk",
                        !people.isEmpty() && !mitigations.isEmpty(),
                        fact("people", people.size()),
                        fact("mitigations", mitigations.size()))
                .clause("R-173", "consent", unasked.isEmpty(), fact("roles", unasked))
                .possible(
                        launched == null || !launched.closed(),
                        () -> Fault.wrongState("اختُتمت هذه الحملة من قبل", "this campaign is closed already"))
                .acceptOne(() -> new RiskAssessed(campaign, people, mitigations));
    }
}
