package org.mithaq.query.contacts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.PromiseEvent.OfPromise;
import org.mithaq.events.PromiseEvent.PromiseFulfilled;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * A promise, and whether it was kept.
 *
 * @param made missing only where the record is
 * @param kept missing until it is
 */
public record Pledge(
        String coalition,
        String id,
        @Nullable Noted<PromiseRecorded> made,
        @Nullable Noted<PromiseFulfilled> kept) implements View<Pledge> {

    public static final Projection<Pledge> PROJECTION = Projection.of(
            "pledges",
            1,
            Pledge.class,
            envelope -> envelope.event() instanceof OfPromise e
                    ? List.of(envelope.coalition() + "/" + e.promise())
                    : List.of(),
            id -> new Pledge(Ids.first(id), Ids.last(id), null, null));

    /** Whether its day has passed without it. */
    public boolean late(LocalDate today) {
        return kept == null
                && made != null
                && made.event().due() != null
                && made.event().due().isBefore(today);
    }

    @Override
    public Pledge apply(Envelope envelope) {
        Event event = envelope.event();
        return new Pledge(
                coalition,
                id,
                event instanceof PromiseRecorded e ? Noted.of(e, envelope) : made,
                event instanceof PromiseFulfilled e ? Noted.of(e, envelope) : kept);
    }
}
