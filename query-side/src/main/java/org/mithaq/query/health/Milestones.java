package org.mithaq.query.health;

import static org.mithaq.query.platform.projection.Noted.and;

import java.time.Instant;
import java.util.List;
import org.mithaq.events.CampaignEvent.CampaignClosed;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.CommunicationEvent.SuccessCelebrated;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.PlanEvent.ActionPlanCompleted;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * What a coalition reached since it last celebrated: a phase, the end of a plan or of a campaign.
 *
 * @param waiting the fifty reached last
 */
public record Milestones(String coalition, List<Reached> waiting) implements View<Milestones> {

    public static final Projection<Milestones> PROJECTION =
            Projection.of("milestones", 1, Milestones.class, Milestones::touched, id -> new Milestones(id, List.of()));

    private static final int MOST = 50;

    public Milestones {
        waiting = Given.list(waiting);
    }

    /** @param path what was reached, within the coalition */
    public record Reached(String path, Instant at, long sequence) {}

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof SuccessCelebrated || reached(envelope.event())
                ? List.of(envelope.coalition().value())
                : List.of();
    }

    private static boolean reached(Event event) {
        return event instanceof PhaseAdvanced
                || event instanceof ActionPlanCompleted
                || event instanceof CampaignClosed;
    }

    @Override
    public Milestones apply(Envelope envelope) {
        if (!reached(envelope.event())) {
            return new Milestones(coalition, List.of());
        }
        List<Reached> all = and(
                waiting, new Reached(envelope.event().subject(), envelope.meta().occurredAt(), envelope.sequence()));
        return new Milestones(coalition, all.subList(Math.max(0, all.size() - MOST), all.size()));
    }
}
