package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.WrittenProcedureEvent;
import org.mithaq.events.wire.EventCodec;

/**
 * A record in the life of a decision. In the decision's document it is the record itself, as it is stored: the longest
 * texts of a coalition stand there, and nothing of them is serialised anew.
 *
 * @param stored not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what it says
public record Turn(Envelope envelope, byte[] stored) {

    private static final EventCodec CODEC = new EventCodec();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Turn read(byte[] stored) {
        return new Turn(CODEC.decode(stored), stored);
    }

    @Override
    @JsonValue
    public byte[] stored() {
        return stored;
    }

    public Event event() {
        return envelope.event();
    }

    /** The sequence of the record. */
    public long sequence() {
        return envelope.sequence();
    }

    /** When and by whom it was put on the record. */
    public Circumstances circumstances() {
        return Circumstances.of(envelope);
    }

    /** When it happened, as claimed. */
    public Instant at() {
        return envelope.meta().occurredAt();
    }

    /** Whether it happened to that decision; otherwise that decision brought it about for another one. */
    boolean happenedTo(String decision) {
        return switch (event()) {
            case DecisionEvent e -> is(e.decision(), decision);
            case RediscussionEvent e -> is(e.decision(), decision);
            case WrittenProcedureEvent e -> is(e.decision(), decision);
            default -> false;
        };
    }

    private static boolean is(DecisionId id, String decision) {
        return id.value().equals(decision);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Turn that && envelope.equals(that.envelope);
    }

    @Override
    public int hashCode() {
        return envelope.hashCode();
    }

    @Override
    public String toString() {
        return envelope.toString();
    }
}
