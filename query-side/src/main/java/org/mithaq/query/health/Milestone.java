package org.mithaq.query.health;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent.CampaignClosed;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.CommunicationEvent.SuccessCelebrated;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.PlanEvent.ActionPlanCompleted;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.View;

/**
 * What a coalition reached: a phase, the end of a plan or of a campaign; or that it celebrated.
 *
 * @param path what was reached, within the coalition; empty where it celebrated
 * @param phase the phase that was reached; missing for anything else
 */
public record Milestone(
        String coalition,
        long sequence,
        String path,
        @Nullable Phase phase,
        Instant at) implements View<Milestone> {

    public static final Projection<Milestone> PROJECTION =
            new Projection<>("milestones", 3, Milestone.class, Milestone::touched, Milestone::none, true);

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof SuccessCelebrated || reached(envelope.event())
                ? List.of(Ids.numbered(envelope.coalition().value(), envelope.sequence()))
                : List.of();
    }

    private static Milestone none(String id) {
        return new Milestone(Ids.first(id), Long.parseLong(Ids.last(id)), "", null, Instant.EPOCH);
    }

    private static boolean reached(Event event) {
        return event instanceof PhaseAdvanced
                || event instanceof ActionPlanCompleted
                || event instanceof CampaignClosed;
    }

    /** What was reached since the coalition last celebrated, in that order. */
    static List<Milestone> waiting(Reading reading) {
        return reading.view(PROJECTION).find(Range.all(reading.id()).newestFirst()).stream()
                .takeWhile(milestone -> !milestone.path.isEmpty())
                .toList()
                .reversed();
    }

    @Override
    public Milestone apply(Envelope envelope) {
        Event event = envelope.event();
        return new Milestone(
                coalition,
                sequence,
                reached(event) ? event.subject() : "",
                event instanceof PhaseAdvanced advanced ? advanced.to() : null,
                envelope.meta().occurredAt());
    }
}
