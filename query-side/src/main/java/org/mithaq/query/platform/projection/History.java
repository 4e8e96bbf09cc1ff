package org.mithaq.query.platform.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mithaq.events.Envelope;

/**
 * A coalition's views as folded from a part of its records: up to a sequence, and only from those that a reader may
 * see. Keeps the last few in memory. Thread-safe.
 *
 * <p>A replay reads and decodes every record it needs: about a second for 100 000 of them. What stands in the database
 * is for the common case, the whole record as it is now.
 */
public final class History {

    private static final int KEPT = 8;

    private final ViewReader<Records> blocks;
    private final RecentlyUsed<Key, Replay> kept = new RecentlyUsed<>(KEPT);

    public History(Views views) {
        this.blocks = views.of(Records.PROJECTION);
    }

    private record Key(String coalition, String readership, long sequence) {

        private boolean continues(Key other) {
            return coalition.equals(other.coalition)
                    && readership.equals(other.readership)
                    && sequence >= other.sequence;
        }
    }

    /**
     * The views as they stood after that record.
     *
     * @param readership who may see what {@code visible} lets through: equal ones let the same through
     */
    public Views at(String coalition, long sequence, String readership, Predicate<Envelope> visible) {
        Key wanted = new Key(coalition, readership, sequence);
        Key nearest = new Key(coalition, readership, 0);
        Replay known;
        synchronized (kept) {
            for (Key key : kept.keySet()) {
                nearest = wanted.continues(key) && key.continues(nearest) ? key : nearest;
            }
            known = kept.getOrDefault(nearest, Replay.EMPTY);
        }
        if (nearest.equals(wanted)) {
            return known;
        }
        Replay replay = known.with(records(coalition, nearest.sequence, sequence, visible));
        synchronized (kept) {
            kept.put(wanted, replay);
            kept.trim();
        }
        return replay;
    }

    private List<LogRecord> records(String coalition, long from, long to, Predicate<Envelope> visible) {
        List<LogRecord> records = new ArrayList<>();
        each(coalition, from, to, event -> {
            Envelope envelope = event.envelope();
            if (visible.test(envelope)) {
                records.add(new LogRecord(event.sequence(), event.bytes(), envelope));
            }
        });
        return records;
    }

    /** The last record that happened at that moment or before it; 0 when the coalition began later. */
    public long sequenceAt(String coalition, Instant moment, long last) {
        long low = 0;
        long high = last;
        while (low < high) {
            long middle = (low + high + 1) >>> 1;
            if (occurred(coalition, middle).map(moment::isBefore).orElse(true)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** When that record happened, as claimed. */
    public Optional<Instant> occurred(String coalition, long sequence) {
        return Records.find(blocks, coalition, sequence).map(StoredEvent::occurredAt);
    }

    /** Hands over the records behind {@code from} up to {@code to}, in their order. */
    public void each(String coalition, long from, long to, Consumer<StoredEvent> taker) {
        Records.each(blocks, coalition, from + 1, to, taker);
    }
}
