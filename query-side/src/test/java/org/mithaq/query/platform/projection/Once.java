package org.mithaq.query.platform.projection;

import java.util.List;
import org.mithaq.events.Envelope;

/** A view with one document per event. */
record Once(String id, long sequence, List<String> tags) implements View<Once> {

    static final Projection<Once> PROJECTION = new Projection<>(
            "once",
            1,
            Once.class,
            envelope -> List.of(Ids.numbered(envelope.coalition().value(), envelope.sequence())),
            id -> new Once(id, 0, List.of()),
            true);

    Once {
        tags = List.copyOf(tags);
    }

    @Override
    public Once apply(Envelope envelope) {
        return new Once(id, envelope.sequence(), List.of("t" + envelope.sequence() % 10, "all"));
    }
}
