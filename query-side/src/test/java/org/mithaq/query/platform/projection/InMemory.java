package org.mithaq.query.platform.projection;

import java.util.List;
import org.mithaq.events.Envelope;

/** Views folded from envelopes, without broker and database. */
public final class InMemory {

    private InMemory() {}

    public static Views views(List<Envelope> envelopes) {
        return Replay.EMPTY.with(envelopes.stream()
                .map(envelope -> new LogRecord(envelope.sequence(), new byte[0], envelope))
                .toList());
    }
}
