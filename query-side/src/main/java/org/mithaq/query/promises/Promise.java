package org.mithaq.query.promises;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.PromiseEvent.OfPromise;
import org.mithaq.events.PromiseEvent.PromiseFulfilled;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * A promise and whether it was kept.
 *
 * @param kept when it was
 * @param how as it was said
 */
public record Promise(
        String coalition,
        String id,
        @Nullable PromiseRecorded given,
        @Nullable Instant givenAt,
        @Nullable Instant kept,
        @Nullable Text how,
        List<Long> records)
        implements View<Promise> {

    public static final Projection<Promise> PROJECTION =
            Projection.of("promises", 2, Promise.class, Promise::touched, Promise::none);

    public Promise {
        records = Given.list(records);
    }

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof OfPromise event
                ? List.of(envelope.coalition() + "/" + event.promise())
                : List.of();
    }

    private static Promise none(String id) {
        return new Promise(Ids.first(id), Ids.last(id), null, null, null, null, List.of());
    }

    DeadlineState state(Reading reading) {
        return DeadlineState.of(given == null ? null : given.due(), kept != null, reading);
    }

    @Override
    public Promise apply(Envelope envelope) {
        return envelope.event() instanceof OfPromise event ? on(event, envelope) : this;
    }

    private Promise on(OfPromise event, Envelope envelope) {
        Instant at = envelope.meta().occurredAt();
        List<Long> all =
                Stream.concat(records.stream(), Stream.of(envelope.sequence())).toList();
        return switch (event) {
            case PromiseRecorded e -> new Promise(coalition, id, e, at, kept, how, all);
            case PromiseFulfilled e -> new Promise(coalition, id, given, givenAt, at, e.how(), all);
        };
    }
}
