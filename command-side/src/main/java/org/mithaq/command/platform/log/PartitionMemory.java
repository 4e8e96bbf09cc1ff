package org.mithaq.command.platform.log;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mithaq.command.platform.log.Tail.Chunk;
import org.mithaq.command.platform.log.index.IndexLostException;
import org.mithaq.command.platform.log.index.LogIndex;
import org.mithaq.command.platform.log.index.StoredEvent;

/** What the writer of one partition knows of its log: memory for the latest, the index for the rest. */
final class PartitionMemory {

    private final Heads heads;
    private final Tail tail = new Tail();
    private final LogIndex index;
    private final IndexWriter indexWriter;
    private volatile long nextOffset;

    PartitionMemory(LogParts parts, int partition, LogIndex index, IndexWriter.Listener listener) {
        this.heads = new Heads(parts.settings().memory().heads());
        this.index = index;
        this.indexWriter = new IndexWriter(parts, partition, index, tail, listener);
    }

    /** Begins where the index ends. */
    long begin(int partition) {
        nextOffset = index.position(partition);
        return nextOffset;
    }

    /** The last sequence of the coalition, or {@link Heads#NONE}. May ask the index. */
    long head(String coalition) {
        Long known = heads.known(coalition);
        return known != null ? known : fromIndex(from -> heads.load(coalition, from::head));
    }

    /**
     * Asks the index.
     *
     * @throws LogUnavailableException if it is unreachable, or has been lost and is now rebuilt
     */
    <T> T fromIndex(Function<LogIndex, T> question) {
        try {
            return question.apply(index);
        } catch (IndexLostException e) {
            indexWriter.lost(e);
            throw new LogUnavailableException("the index of the log is being rebuilt", e);
        } catch (MongoException e) {
            throw new LogUnavailableException("the index of the log is unreachable", e);
        }
    }

    /** Takes in events just committed by this writer, of which each is known to continue its coalition. */
    void committed(List<StoredEvent> events) {
        long next = events.getLast().offset() + 1;
        publish(events, next);
    }

    /** Takes in events read from the log, and checks that they continue their coalitions. */
    void replayed(List<StoredEvent> events, boolean fromTheStart) {
        Map<String, Long> seen = new LinkedHashMap<>();
        for (StoredEvent event : events) {
            Long head = seen.get(event.aggregateId());
            if (head == null) {
                head = heads.known(event.aggregateId());
            }
            if (head == null && fromTheStart && heads.complete()) {
                head = Heads.NONE;
            }
            if (head != null && event.sequence() != head + 1) {
                throw new LogDamagedException("at offset %d %s has sequence %d after %d"
                        .formatted(event.offset(), event.aggregateId(), event.sequence(), head));
            }
            seen.put(event.aggregateId(), event.sequence());
        }
        publish(events, events.getLast().offset() + 1);
    }

    private void publish(List<StoredEvent> events, long next) {
        Map<String, List<StoredEvent>> byCoalition = new LinkedHashMap<>();
        for (StoredEvent event : events) {
            byCoalition
                    .computeIfAbsent(event.aggregateId(), coalition -> new ArrayList<>())
                    .add(event);
        }
        List<Chunk> chunks = byCoalition.values().stream().map(Chunk::new).toList();
        chunks.forEach(tail::add);
        chunks.forEach(chunk -> heads.committed(
                chunk.events().getLast().aggregateId(), chunk.events().getLast().sequence()));
        nextOffset = next;
        indexWriter.add(new IndexWriter.Task(chunks, next));
        heads.trim(tail::contains);
    }

    /** One past the last event known here. */
    long nextOffset() {
        return nextOffset;
    }

    Tail tail() {
        return tail;
    }

    IndexWriter indexWriter() {
        return indexWriter;
    }
}
