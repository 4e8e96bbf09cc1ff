package org.mithaq.query.platform.projection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.mithaq.events.Envelope;
import org.mithaq.events.wire.EventCodec;

/**
 * A record of the log as it is stored: what is exported, and what earlier states are folded from.
 *
 * @param occurredAt as claimed
 * @param json the record's own text, never serialised anew
 */
public record StoredEvent(long sequence, Instant occurredAt, String json) {

    private static final EventCodec CODEC = new EventCodec();

    static StoredEvent of(Envelope envelope, byte[] stored) {
        return new StoredEvent(
                envelope.sequence(), envelope.meta().occurredAt(), new String(stored, StandardCharsets.UTF_8));
    }

    /** Exactly as in the log. */
    public byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** What the record says. */
    public Envelope envelope() {
        return CODEC.decode(bytes());
    }
}
