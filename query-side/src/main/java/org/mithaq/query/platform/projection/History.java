package org.mithaq.query.platform.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final Cache<Key, Replay> kept;

    public History(Views views) {
        this(views, Runtime.getRuntime().maxMemory() / SHARE / BYTES_OF_A_RECORD);
    }

    /** @param records how many are kept in memory, in replays of all coalitions together */
    History(Views views, long records) {
        this.blocks = views.of(Records.PROJECTION);
        this.kept = Caffeine.newBuilder()
                .maximumWeight(records)
                .weigher((Key key, Replay replay) -> replay.length())
                .executor(Runnable::run)
                .build();
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
        Key nearest = kept.asMap().keySet().stream()
                .filter(wanted::continues)
                .max(Comparator.comparingLong(Key::sequence))
                .orElse(wanted);
        Replay known = kept.getIfPresent(nearest);
        if (known != null && nearest.equals(wanted)) {
            return known;
        }
        Replay replay = known == null
                ? Replay.EMPTY.with(records(coalition, 0, sequence, visible))
                : known.with(records(coalition, nearest.sequence, sequence, visible));
        kept.put(wanted, replay);
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
