package org.mithaq.query.register;

import static org.mithaq.query.platform.projection.Noted.and;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * When a decision was proposed and when it was made.
 *
 * @param records the sequences of the two records
 */
public record Pace(
        String coalition,
        String decision,
        @Nullable Instant proposedAt,
        @Nullable Instant decidedAt,
        List<Long> records)
        implements View<Pace> {

    public static final Projection<Pace> PROJECTION = Projection.of("paces", 1, Pace.class, Pace::touched, Pace::none);

    public Pace {
        records = Given.list(records);
    }

    private static List<String> touched(Envelope envelope) {
        DecisionId decision =
                switch (envelope.event()) {
                    case DecisionProposed e -> e.decision();
                    case DecisionRecorded e -> e.decision();
                    default -> null;
                };
        return decision == null ? List.of() : List.of(envelope.coalition() + "/" + decision);
    }

    private static Pace none(String id) {
        return new Pace(Ids.first(id), Ids.last(id), null, null, List.of());
    }

    /** How many whole days it took; nothing for what was not proposed before, or is not decided yet. */
    public OptionalLong days() {
        return proposedAt == null || decidedAt == null
                ? OptionalLong.empty()
                : OptionalLong.of(Duration.between(proposedAt, decidedAt).toDays());
    }

    @Override
    public Pace apply(Envelope envelope) {
        Event event = envelope.event();
        Instant at = envelope.meta().occurredAt();
        return new Pace(
                coalition,
                decision,
                event instanceof DecisionProposed ? at : proposedAt,
                event instanceof DecisionRecorded ? at : decidedAt,
                and(records, envelope.sequence()));
    }
}
