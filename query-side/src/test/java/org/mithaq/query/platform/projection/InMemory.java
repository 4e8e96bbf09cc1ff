package org.mithaq.query.platform.projection;

import java.util.List;
import org.mithaq.events.Envelope;
import org.mithaq.events.wire.EventCodec;

/** Views folded from envelopes, without broker and database. */
public final class InMemory {

    private static final EventCodec CODEC = new EventCodec();

    private InMemory() {}

    public static Views views(List<Envelope> envelopes) {
        return Replay.EMPTY.with(envelopes.stream()
                .map(envelope -> new LogRecord(envelope.sequence(), CODEC.encode(envelope), envelope))
                .toList());
    }
}
