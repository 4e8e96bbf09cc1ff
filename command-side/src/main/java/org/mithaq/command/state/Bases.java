package org.mithaq.command.state;

import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent.CampaignLaunched;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.CoalitionEvent.IssueDefined;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.CoalitionEvent.ValuesAdopted;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.PlanEvent.ActionPlanApproved;
import org.mithaq.events.PlanEvent.ActionPlanRatified;
import org.mithaq.events.PlanEvent.ObjectiveSet;

/** Which decision puts an event into effect, of those that may be made in writing. */
final class Bases {

    private Bases() {}

    static @Nullable DecisionId of(Event event) {
        return switch (event) {
            case IssueDefined e -> e.decision();
            case VisionAdopted e -> e.decision();
            case MissionAdopted e -> e.decision();
            case MissionAmended e -> e.decision();
            case ValuesAdopted e -> e.decision();
            case CharterAmended e -> e.decision();
            case ObjectiveSet e -> e.decision();
            case ActionPlanApproved e -> e.decision();
            case ActionPlanRatified e -> e.decision();
            case MandateGranted e -> e.decision();
            case MandateRevoked e -> e.decision();
            case CampaignLaunched e -> e.decision();
            case DecisionRatified e -> e.by();
            case RatificationRefused e -> e.by();
            default -> null;
        };
    }
}
