package org.mithaq.query.decisionlog;

import java.time.Instant;
import org.mithaq.events.Envelope;
import org.mithaq.events.Meta;

/**
 * When and by whom something was put on the record.
 *
 * @param sequence of the record
 */
public record Circumstances(long sequence, Instant recordedAt, String command, Meta meta) {

    static Circumstances of(Envelope envelope) {
        return new Circumstances(
                envelope.sequence(),
                envelope.recordedAt(),
                envelope.command().id().value(),
                envelope.meta());
    }
}
