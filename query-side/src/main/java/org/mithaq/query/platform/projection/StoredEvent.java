package org.mithaq.query.platform.projection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;

/**
 * A record of the log as it is stored, by coalition and sequence: what is exported, and what earlier states are folded
 * from.
 *
 * @param occurredAt as claimed
 * @param json the record's own text, never serialised anew
 */
public record StoredEvent(
        String coalition,
        long sequence,
        @Nullable Instant occurredAt,
        @Nullable String json) implements View<StoredEvent> {

    public static final Projection<StoredEvent> PROJECTION = new Projection<>(
            "records",
            1,
            StoredEvent.class,
            envelope -> List.of(Ids.numbered(envelope.coalition().value(), envelope.sequence())),
            id -> new StoredEvent(Ids.first(id), Long.parseLong(Ids.last(id)), null, null),
            true);

    /** Exactly as in the log. */
    public byte[] bytes() {
        return String.valueOf(json).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public StoredEvent apply(Envelope envelope) {
        throw new IllegalStateException("a record is kept as it is stored, which an envelope alone does not tell");
    }

    @Override
    public StoredEvent apply(Envelope envelope, byte[] stored) {
        return new StoredEvent(
                coalition, sequence, envelope.meta().occurredAt(), new String(stored, StandardCharsets.UTF_8));
    }
}
