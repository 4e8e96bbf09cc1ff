package org.mithaq.query.platform.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mithaq.events.Envelope;

/**
 * A coalition's views as folded from a part of its records: up to a sequence, and only from those that a reader may
 * see. Keeps some in memory, as many as a sixth of it holds. Thread-safe.
 *
 * <p>A replay reads and decodes every record it needs: about a second for 100 000 of them. What stands in the database
 * is for the common case, the whole record as it is now.
 */
public final class History {

    private static final int SHARE = 6;

    /** What a record takes in a replay in which most views are folded; measured. */
    private static final long BYTES_OF_A_RECORD = 7_168;

    private final ViewReader<Records> blocks;
    private final long most;
    /** Those that were read last stand last. */
    private final Map<Key, Replay> kept = new LinkedHashMap<>(16, 0.75f, true);

    public History(Views views) {
        this(views, Runtime.getRuntime().maxMemory() / SHARE / BYTES_OF_A_RECORD);
    }

    /** @param most how many records are kept in memory, in replays of all coalitions together */
    History(Views views, long most) {
        this.blocks = views.of(Records.PROJECTION);
        this.most = most;
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
            keep(wanted, replay);
        }
        return replay;
    }

    private void keep(Key key, Replay replay) {
        if (weight(replay) > most) {
            return;
        }
        kept.put(key, replay);
        long surplus = kept.values().stream().mapToLong(History::weight).sum() - most;
        for (Iterator<Replay> unread = kept.values().iterator(); surplus > 0; unread.remove()) {
            surplus -= weight(unread.next());
        }
    }

    /** Those of who sees nothing are to end, too. */
    private static long weight(Replay replay) {
        return 1L + replay.length();
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
