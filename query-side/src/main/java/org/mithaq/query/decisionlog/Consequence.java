package org.mithaq.query.decisionlog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent.CampaignLaunched;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.CoalitionEvent.CoalitionClosed;
import org.mithaq.events.CoalitionEvent.IssueDefined;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.CoalitionEvent.ValuesAdopted;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.CommunicationEvent.StatementIssued;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.MinutesCorrected;
import org.mithaq.events.PlanEvent.ActionPlanApproved;
import org.mithaq.events.PlanEvent.ActionPlanRatified;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.ResourceEvent.FundingScreened;
import org.mithaq.events.ResourceEvent.StaffAppointed;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * A record that rests on a decision or concerns it: a task or a plan that carries it out, a mandate, a charter; its id
 * is {@code <coalition>/<decision>/<sequence>}.
 *
 * @param type the wire name of the event, without version
 * @param subject the path of what it happened to
 */
public record Consequence(
        String decision,
        long sequence,
        @Nullable String type,
        @Nullable String subject,
        @Nullable Instant at) implements View<Consequence> {

    public static final Projection<Consequence> PROJECTION =
            new Projection<>("consequences", 1, Consequence.class, Consequence::touched, Consequence::none, true);

    private static List<String> touched(Envelope envelope) {
        DecisionId decision = decision(envelope.event());
        return decision == null
                ? List.of()
                : List.of(Ids.numbered(envelope.coalition() + "/" + decision, envelope.sequence()));
    }

    private static Consequence none(String id) {
        String decision = id.substring(id.indexOf('/') + 1, id.lastIndexOf('/'));
        return new Consequence(decision, Long.parseLong(Ids.last(id)), null, null, null);
    }

    @Override
    public Consequence apply(Envelope envelope) {
        return new Consequence(
                decision,
                sequence,
                EventCatalogue.standard().of(envelope.event().getClass()).name(),
                envelope.event().subject(),
                envelope.meta().occurredAt());
    }

    private static @Nullable DecisionId decision(Event event) {
        return switch (event) {
            case TaskAssigned e -> e.decision();
            case ActionPlanApproved e -> e.decision();
            case ActionPlanRatified e -> e.decision();
            case ObjectiveSet e -> e.decision();
            case CampaignLaunched e -> e.decision();
            case CharterAdopted e -> e.decision();
            case CharterAmended e -> e.decision();
            case IssueDefined e -> e.decision();
            case VisionAdopted e -> e.decision();
            case MissionAdopted e -> e.decision();
            case MissionAmended e -> e.decision();
            case ValuesAdopted e -> e.decision();
            case CoalitionClosed e -> e.decision();
            case MandateGranted e -> e.decision();
            case MandateRevoked e -> e.decision();
            case StatementIssued e -> e.over();
            case ConflictOpened e -> e.over();
            case MinutesCorrected e -> e.decision();
            case MemberExpelled e -> e.decision();
            case InterestDeclared e -> e.decision();
            case FundingScreened e -> e.decision();
            case StaffAppointed e -> e.decision();
            default -> null;
        };
    }
}
