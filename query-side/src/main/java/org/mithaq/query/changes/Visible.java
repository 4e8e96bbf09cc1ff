package org.mithaq.query.changes;

import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.mithaq.events.Envelope;
import org.mithaq.events.wire.EventCodec;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.projection.Freshness;
import org.mithaq.query.platform.projection.History;
import org.mithaq.query.platform.projection.StoredEvent;
import org.mithaq.web.Caller;

/** The records of a coalition that somebody may see at the moment. */
record Visible(String coalition, Caller caller, Readings readings, History history, Freshness freshness) {

    private static final EventCodec CODEC = new EventCodec();

    /**
     * Hands over what came after {@code before}.
     *
     * @return the last sequence looked at; nothing when the coalition does not exist for the caller any more
     */
    OptionalLong after(long before, BiConsumer<Envelope, StoredEvent> taker) {
        long reached = freshness.of(coalition);
        if (reached <= before) {
            return OptionalLong.of(before);
        }
        return readings.readership(coalition, caller)
                .map(readership -> {
                    history.each(coalition, before, reached, stored -> {
                        Envelope envelope = CODEC.decode(stored.bytes());
                        if (readership.sees(envelope)) {
                            taker.accept(envelope, stored);
                        }
                    });
                    return OptionalLong.of(reached);
                })
                .orElseGet(OptionalLong::empty);
    }
}
