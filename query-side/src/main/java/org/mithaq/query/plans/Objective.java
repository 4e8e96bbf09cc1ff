package org.mithaq.query.plans;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * An objective as it stands.
 *
 * @param set its last version
 * @param since when it was first set
 * @param changedAt when its last version was set
 */
public record Objective(
        String coalition,
        String id,
        @Nullable ObjectiveSet set,
        @Nullable Instant since,
        @Nullable Instant changedAt,
        List<Long> records)
        implements View<Objective> {

    public static final Projection<Objective> PROJECTION =
            Projection.of("objectives", 2, Objective.class, Objective::touched, Objective::none);

    public Objective {
        records = Given.list(records);
    }

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof ObjectiveSet set
                ? List.of(envelope.coalition() + "/" + set.objective())
                : List.of();
    }

    private static Objective none(String id) {
        return new Objective(Ids.first(id), Ids.last(id), null, null, null, List.of());
    }

    @Override
    public Objective apply(Envelope envelope) {
        Instant at = envelope.meta().occurredAt();
        return envelope.event() instanceof ObjectiveSet newest
                ? new Objective(
                        coalition,
                        id,
                        newest,
                        since == null ? at : since,
                        at,
                        Stream.concat(records.stream(), Stream.of(envelope.sequence()))
                                .toList())
                : this;
    }
}
