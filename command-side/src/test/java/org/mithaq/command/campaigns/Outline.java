package org.mithaq.command.campaigns;

import static org.mithaq.command.Scenario.campaign;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.election;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.Motion;
import org.mithaq.events.CampaignEvent.Activity;
import org.mithaq.events.CampaignEvent.Campaign;
import org.mithaq.events.CampaignEvent.CampaignLaunched;
import org.mithaq.events.CampaignEvent.Election;
import org.mithaq.events.CampaignEvent.Exposed;
import org.mithaq.events.CampaignEvent.Goal;
import org.mithaq.events.CampaignEvent.RiskAssessed;
import org.mithaq.events.CampaignEvent.Sponsor;
import org.mithaq.events.CampaignId;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.Vocabulary.CampaignKind;
import org.mithaq.events.Vocabulary.Capacity;
import org.mithaq.events.Vocabulary.Horizon;
import org.mithaq.events.Vocabulary.Strategy;
import org.mithaq.text.Text;

/** The content of a campaign with nothing left out; a test takes away what it is about. */
final class Outline {

    CampaignKind kind = CampaignKind.ELECTION;

    @Nullable
    Text need = text("need");

    List<Text> demands = List.of(text("demand"));
    List<Evidence> evidence = List.of(Motion.DATA);
    List<Goal> goals = List.of(new Goal(Horizon.NEAR, text("near")), new Goal(Horizon.FAR, text("far")));
    Set<Strategy> strategies = Set.of(Strategy.RESEARCH);
    List<Activity> activities = List.of(new Activity(text("posts"), true), new Activity(text("leaflets"), false));

    @Nullable
    Text ethics = text("neutral");

    List<Sponsor> sponsors = List.of(new Sponsor(party(1), true));
    Set<Capacity> capacities = EnumSet.allOf(Capacity.class);
    List<Election> elections = List.of(new Election(election(1), text("council")));

    @Nullable
    CampaignId template;

    Campaign finished() {
        return new Campaign(
                kind,
                text("campaign"),
                need,
                demands,
                evidence,
                goals,
                strategies,
                activities,
                ethics,
                sponsors,
                capacities,
                List.of(text("other organisations")),
                elections,
                null,
                template);
    }

    static RiskAssessed risk(int number) {
        return new RiskAssessed(
                campaign(number),
                List.of(new Exposed(text("observers"), text("harassment"), null, false)),
                List.of(text("in pairs")));
    }

    /** Campaign and decision of that number, about the election of that number. */
    static CampaignLaunched launched(int number) {
        Outline outline = new Outline();
        outline.elections = List.of(new Election(election(number), text("council")));
        return new CampaignLaunched(campaign(number), decision(number), outline.finished());
    }
}
