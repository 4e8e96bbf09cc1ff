package org.mithaq.query.platform.projection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.mithaq.events.Envelope;
import org.mithaq.events.wire.EventCodec;

/**
 * A record of the log as it is stored: what is exported, and what earlier states are folded from.
 *
 * @param occurredAt as claimed
 * @param bytes the record itself, never serialised anew; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what they hold, and copied nowhere: they are most of a database
public record StoredEvent(long sequence, Instant occurredAt, byte[] bytes) {

    private static final EventCodec CODEC = new EventCodec();

    static StoredEvent of(Envelope envelope, byte[] stored) {
        return new StoredEvent(envelope.sequence(), envelope.meta().occurredAt(), stored);
    }

    /** Exactly as in the log, as text. */
    public String json() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What the record says. */
    public Envelope envelope() {
        return CODEC.decode(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredEvent that
                && sequence == that.sequence
                && occurredAt.equals(that.occurredAt)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sequence, occurredAt, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return json();
    }
}
