package org.mithaq.query.changes;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.mithaq.events.Envelope;
import org.mithaq.query.directory.Readership;
import org.mithaq.query.platform.projection.Freshness;
import org.mithaq.query.platform.projection.History;
import org.mithaq.query.platform.projection.StoredEvent;

/**
 * The records of a coalition that somebody may see.
 *
 * @param rights what that is at the moment
 */
record Visible(String coalition, Supplier<Optional<Readership>> rights, History history, Freshness freshness) {

    /**
     * Hands over what came after {@code before}.
     *
     * @return the last sequence looked at; nothing when the coalition does not exist for the reader any more
     */
    OptionalLong after(long before, BiConsumer<Envelope, StoredEvent> taker) {
        long reached = freshness.of(coalition);
        if (reached <= before) {
            return OptionalLong.of(before);
        }
        return rights.get()
                .map(readership -> {
                    history.each(coalition, before, reached, stored -> {
                        Envelope envelope = stored.envelope();
                        if (readership.seesWhole(envelope)) {
                            taker.accept(envelope, stored);
                        }
                    });
                    return OptionalLong.of(reached);
                })
                .orElseGet(OptionalLong::empty);
    }
}
