package org.mithaq.query.platform.projection;

import java.util.List;
import org.mithaq.events.Envelope;

/** A view that takes two records, and at the third calls itself without end. */
record Overflowing(String id, int count) implements View<Overflowing> {

    static final Projection<Overflowing> PROJECTION = Projection.of(
            "overflowing",
            1,
            Overflowing.class,
            envelope -> List.of(envelope.coalition().value()),
            id -> new Overflowing(id, 0));

    @Override
    public Overflowing apply(Envelope envelope) {
        return count < 2 ? new Overflowing(id, count + 1) : apply(envelope).apply(envelope);
    }
}
