package org.mithaq.command.platform.axon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;

/**
 * The commands a coalition has seen, so that one sent again is known. The last {@value #KEPT} are known exactly; of the
 * older ones a Bloom filter tells "certainly not" from "perhaps", and for "perhaps" the index of the log is asked.
 * Memory: about 200 bytes for each kept one and 2 for each older one. For one thread.
 */
final class CommandHistory {

    static final int KEPT = 1_000;

    private static final int FIRST_FILTER = 10_000;
    private static final double FALSE_POSITIVES = 0.001;

    private final SequencedMap<String, Seen> recent;
    private final List<Filter> older;

    private CommandHistory(SequencedMap<String, Seen> recent, List<Filter> older) {
        this.recent = recent;
        this.older = older;
    }

    static CommandHistory empty() {
        return new CommandHistory(new LinkedHashMap<>(), new ArrayList<>());
    }

    /** A command that was seen: its digest and the sequences of its first and last event. */
    record Seen(String digest, long first, long last) {}

    /** The command, if it is among the recent ones. */
    @Nullable
    Seen recent(CommandId id) {
        return recent.get(id.value());
    }

    /** Whether the command may be an older one; never false for one that is. */
    boolean perhapsOlder(CommandId id) {
        return older.stream().anyMatch(filter -> filter.bits.mightContain(id.value()));
    }

    /** Notes that an event of that sequence was caused by that command. */
    void note(CommandStamp stamp, long sequence) {
        String id = stamp.id().value();
        Seen seen = recent.get(id);
        recent.put(id, new Seen(stamp.digest(), seen == null ? sequence : seen.first(), sequence));
        if (recent.size() > KEPT) {
            Map.Entry<String, Seen> oldest = recent.pollFirstEntry();
            filterWithRoom().put(oldest.getKey());
        }
    }

    /** A copy that later notes do not change. */
    CommandHistory copy() {
        return new CommandHistory(
                new LinkedHashMap<>(recent),
                new ArrayList<>(older.stream().map(Filter::copy).toList()));
    }

    private Filter filterWithRoom() {
        if (older.isEmpty() || older.getLast().count == older.getLast().capacity) {
            int capacity = older.isEmpty() ? FIRST_FILTER : older.getLast().capacity * 2;
            older.add(new Filter(
                    capacity,
                    0,
                    BloomFilter.create(Funnels.stringFunnel(StandardCharsets.US_ASCII), capacity, FALSE_POSITIVES)));
        }
        return older.getLast();
    }

    /** @param bits the filter in Guava's own form */
    @SuppressWarnings("ArrayRecordComponent") // read and written once, never compared
    record StoredFilter(int capacity, int count, byte[] bits) {}

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static CommandHistory of(
            @JsonProperty("recent") Map<String, Seen> recent, @JsonProperty("older") List<StoredFilter> older) {
        return new CommandHistory(
                new LinkedHashMap<>(recent),
                new ArrayList<>(older.stream().map(Filter::of).toList()));
    }

    @JsonProperty("recent")
    Map<String, Seen> storedRecent() {
        return recent;
    }

    @JsonProperty("older")
    List<StoredFilter> storedOlder() {
        return older.stream().map(Filter::stored).toList();
    }

    private static final class Filter {
        private final int capacity;
        private int count;
        private final BloomFilter<CharSequence> bits;

        Filter(int capacity, int count, BloomFilter<CharSequence> bits) {
            this.capacity = capacity;
            this.count = count;
            this.bits = bits;
        }

        void put(String id) {
            bits.put(id);
            count++;
        }

        Filter copy() {
            return new Filter(capacity, count, bits.copy());
        }

        StoredFilter stored() {
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                bits.writeTo(bytes);
                return new StoredFilter(capacity, count, bytes.toByteArray());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        static Filter of(StoredFilter stored) {
            try {
                return new Filter(
                        stored.capacity(),
                        stored.count(),
                        BloomFilter.readFrom(
                                new ByteArrayInputStream(stored.bits()),
                                Funnels.stringFunnel(StandardCharsets.US_ASCII)));
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
    }
}
