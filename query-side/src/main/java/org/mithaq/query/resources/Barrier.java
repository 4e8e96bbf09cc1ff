package org.mithaq.query.resources;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.ResourceEvent.BarrierResolved;
import org.mithaq.events.ResourceEvent.OfBarrier;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.View;

/**
 * Something that limits a member or the whole coalition, and how it was dealt with.
 *
 * @param declared missing where the declaration is not for the reader
 */
public record Barrier(
        String coalition,
        String id,
        @Nullable BarrierDeclared declared,
        @Nullable Instant declaredAt,
        @Nullable BarrierResolved resolved,
        @Nullable Instant resolvedAt,
        List<Long> records)
        implements View<Barrier> {

    public static final Projection<Barrier> PROJECTION =
            Projection.of("barriers", 2, Barrier.class, Barrier::touched, Barrier::none);

    public Barrier {
        records = Given.list(records);
    }

    /** All that are declared on the record that is read, newest first. */
    public static List<Barrier> all(Reading reading) {
        return reading.view(PROJECTION).find(Range.all(reading.id()).newestFirst()).stream()
                .filter(barrier -> barrier.declared() != null)
                .toList();
    }

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof OfBarrier event
                ? List.of(envelope.coalition() + "/" + event.barrier())
                : List.of();
    }

    private static Barrier none(String id) {
        return new Barrier(Ids.first(id), Ids.last(id), null, null, null, null, List.of());
    }

    /** Whether it still limits. */
    public boolean open() {
        return resolved == null;
    }

    @Override
    public Barrier apply(Envelope envelope) {
        return envelope.event() instanceof OfBarrier event ? on(event, envelope) : this;
    }

    private Barrier on(OfBarrier event, Envelope envelope) {
        Instant at = envelope.meta().occurredAt();
        List<Long> all =
                Stream.concat(records.stream(), Stream.of(envelope.sequence())).toList();
        return switch (event) {
            case BarrierDeclared e -> new Barrier(coalition, id, e, at, resolved, resolvedAt, all);
            case BarrierResolved e -> new Barrier(coalition, id, declared, declaredAt, e, at, all);
        };
    }
}
