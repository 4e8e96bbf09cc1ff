package org.mithaq.command.campaigns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.decisions.Basis;
import org.mithaq.command.decisions.Purpose;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CampaignEvent.Campaign;
import org.mithaq.events.CampaignEvent.CampaignLaunched;
import org.mithaq.events.CampaignEvent.Election;
import org.mithaq.events.CampaignId;
import org.mithaq.events.ElectionId;
import org.mithaq.events.Vocabulary.CampaignKind;
import org.mithaq.events.Vocabulary.Measure;

/**
 * Launches a campaign by the decision of a meeting. Without a resolution nothing is launched, yet the rules of the campaign
 * itself answer: so its readiness may be tried before the meeting.
 *
 * @param campaign the new campaign's id; the one its risk was assessed under
 */
@Intention(
        ar = "إطلاق حملة",
        en = "Launch a campaign",
        rules = {
            "R-025", "R-046", "R-113", "R-115", "R-116", "R-117", "R-125", "R-136", "R-167", "R-170", "R-171", "R-172",
            "R-173", "R-174", "R-189", "R-191"
        },
        concern = Concern.OWN,
        example = """
                {"resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8058",
                   "title": {"ar": "حملة لمراقبة الانتخابات", "en": "A campaign to observe the election"},
                   "text": {"ar": "نطلق الحملة", "en": "We launch the campaign"},
                   "vote": {"inFavour": 8, "against": 0, "abstained": 1}},
                 "campaign": "01890a5d-ac96-774b-bcce-b302099a8059",
                 "content": {
                   "kind": "ELECTION",
                   "name": {"ar": "مراقبة انتخابات المجلس المحلي", "en": "Observe the local council election"},
                   "needAssessment": {"ar": "أول انتخابات، ولا مراقبة لها", "en": "A first election that nobody observes"},
                   "demands": [{"ar": "فرز علني", "en": "Counting in public"}],
                   "evidence": [{"kind": "DATA", "title": {"ar": "قوائم الناخبين/ات", "en": "Voter rolls"},
                                 "source": {"ar": "المجلس المحلي", "en": "Local council"}}],
                   "goals": [{"horizon": "NEAR", "goal": {"ar": "مراقبة الفرز", "en": "Observe the counting"}},
                             {"horizon": "FAR", "goal": {"ar": "مشاركة أوسع", "en": "Wider participation"}}],
                   "strategies": ["RESEARCH", "MEDIA"],
                   "activities": [{"title": {"ar": "توزيع منشورات", "en": "Hand out leaflets"}, "digital": false}],
                   "ethicsCheck": {"ar": "حياد تام بين المرشحين/ات", "en": "Neutral between the candidates"},
                   "sponsors": [{"party": "01890a5d-ac96-774b-bcce-b302099a805a", "consents": true}],
                   "capacities": ["ADVOCACY_SKILLS", "PLANNING", "ORGANISING", "COMMUNICATION", "RUNNING"],
                   "elections": [{"election": "01890a5d-ac96-774b-bcce-b302099a805b",
                                  "name": {"ar": "انتخابات المجلس المحلي", "en": "Local council election"}}]}}""")
public record LaunchCampaign(@Nullable Basis resolution, CampaignId campaign, Campaign content) implements Command {

    public LaunchCampaign {
        Set<ElectionId> elections = new HashSet<>();
        for (Election election : content.elections()) {
            if (!elections.add(election.election())) {
                throw new IllegalArgumentException("\"elections\" names each election once");
            }
        }
        if (elections.isEmpty() == (content.kind() == CampaignKind.ELECTION)) {
            throw new IllegalArgumentException("\"elections\" stands with a campaign of kind ELECTION, and only there");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Purpose purpose = Purpose.of(Measure.CAMPAIGN, campaign, state, context);
        Basis vote = resolution;
        Examination examination = new Workers(state, context).examine();
        new CampaignContent(campaign, content, state)
                .examine(examination)
                .possible(state.campaigns().find(campaign) == null, () -> Fault.exists(campaign));
        if (vote == null) {
            return examination
                    .possible(
                            false,
                            () -> Fault.badInput(
                                    "تُطلَق الحملة بقرار اجتماع: أضيفوا \"resolution\"",
                                    "a campaign is launched by the decision of a meeting: add \"resolution\""))
                    .accept(List::of);
        }
        return vote.examine(purpose, examination)
                .accept(() -> vote.events(purpose, new CampaignLaunched(campaign, vote.decision(), content)));
    }
}
