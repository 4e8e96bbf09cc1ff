package org.mithaq.command.platform.log.index;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * An opened index of one log. Thread-safe. Every method may throw a {@link com.mongodb.MongoException} when the database
 * cannot be reached, and an {@link IndexLostException} when the index is no longer the one that was opened.
 */
public final class LogIndex {

    private final MongoCollection<Document> log;
    private final MongoCollection<Document> commands;
    private final MongoCollection<Document> heads;
    private final MongoCollection<Document> positions;
    private final SnapshotStore snapshots;
    private final String generation;

    private LogIndex(MongoDatabase database, String generation) {
        this.log = database.getCollection("log");
        this.commands = database.getCollection("commands");
        this.heads = database.getCollection("heads");
        this.positions = database.getCollection(IndexGeneration.POSITIONS);
        this.snapshots = new SnapshotStore(database.getCollection("snapshots"));
        this.generation = generation;
    }

    /**
     * Opens the index of {@code identity}, dropping whatever is there when it belongs to another log or is ahead of this
     * one.
     *
     * @param ends the end offset of every partition of the log, in the order of the partitions; asked after the positions
     *     have been read, since a former writer may still be moving them
     */
    public static LogIndex open(MongoDatabase database, LogIdentity identity, Supplier<List<Long>> ends) {
        MongoDatabase safe =
                database.withWriteConcern(WriteConcern.MAJORITY).withReadPreference(ReadPreference.primary());
        return new LogIndex(safe, IndexGeneration.openOrReset(safe, identity, ends));
    }

    /** The offset from which {@code partition} still has to be indexed. */
    public long position(int partition) {
        Document position = positions
                .find(Filters.and(
                        Filters.eq("_id", IndexGeneration.partitionId(partition)),
                        Filters.eq("generation", generation)))
                .first();
        if (position == null) {
            throw lost("has no position for partition " + partition);
        }
        return position.get("offset", Number.class).longValue();
    }

    /** The last sequence of the coalition; empty if the index has no event of it. */
    public OptionalLong head(String coalition) {
        Document head = heads.find(Filters.eq("_id", coalition)).first();
        requireSameGeneration();
        return head == null
                ? OptionalLong.empty()
                : OptionalLong.of(head.get("last", Number.class).longValue());
    }

    /**
     * The events {@code from} to {@code to}, both inclusive, in order.
     *
     * @throws IndexLostException if one of them is missing
     */
    public List<StoredEvent> read(String coalition, long from, long to) {
        List<String> ids = LongStream.rangeClosed(from, to)
                .mapToObj(sequence -> eventId(coalition, sequence))
                .toList();
        Map<String, Document> found = new HashMap<>();
        log.find(Filters.in("_id", ids)).forEach(document -> found.put(document.getString("_id"), document));
        List<StoredEvent> events = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            Document document = found.get(ids.get(i));
            if (document == null) {
                throw lost("has no event " + ids.get(i));
            }
            events.add(event(coalition, from + i, document));
        }
        return events;
    }

    /** The spans of those commands of the coalition that the index knows. */
    public Map<String, CommandSpan> findCommands(String coalition, Collection<String> commandIds) {
        List<String> ids =
                commandIds.stream().map(id -> commandId(coalition, id)).toList();
        Map<String, CommandSpan> spans = new HashMap<>();
        commands.find(Filters.in("_id", ids))
                .forEach(document -> spans.put(
                        document.getString("_id").substring(coalition.length() + 1),
                        new CommandSpan(
                                document.get("first", Number.class).longValue(),
                                document.get("last", Number.class).longValue())));
        requireSameGeneration();
        return spans;
    }

    /**
     * Adds committed events of one partition, in the order of the log, and moves the position to {@code nextOffset}.
     * After a failure the same call may be repeated.
     */
    public void write(int partition, List<StoredEvent> events, long nextOffset) {
        requireSameGeneration();
        IdempotentInsert.into(log, events.stream().map(LogIndex::document).toList());
        IdempotentInsert.widening(commands, spans(events));
        Map<String, Long> last = new LinkedHashMap<>();
        events.forEach(event -> last.merge(event.aggregateId(), event.sequence(), Math::max));
        List<WriteModel<Document>> updates = new ArrayList<>();
        last.forEach((coalition, sequence) -> updates.add(new UpdateOneModel<>(
                Filters.eq("_id", coalition), Updates.max("last", sequence), new UpdateOptions().upsert(true))));
        if (!updates.isEmpty()) {
            heads.bulkWrite(updates, new BulkWriteOptions().ordered(false));
        }
        long matched = positions
                .updateOne(
                        Filters.and(
                                Filters.eq("_id", IndexGeneration.partitionId(partition)),
                                Filters.eq("generation", generation)),
                        Updates.max("offset", nextOffset))
                .getMatchedCount();
        if (matched == 0) {
            throw lost("was dropped or replaced while it was written");
        }
    }

    /** The snapshots, which live and die with the index. */
    public SnapshotStore snapshots() {
        return snapshots;
    }

    private static List<Document> spans(List<StoredEvent> events) {
        Map<String, CommandSpan> spans = new LinkedHashMap<>();
        for (StoredEvent event : events) {
            String command = event.commandId();
            if (command != null) {
                CommandSpan span = new CommandSpan(event.sequence(), event.sequence());
                spans.merge(commandId(event.aggregateId(), command), span, CommandSpan::and);
            }
        }
        return spans.entrySet().stream()
                .map(span -> new Document("_id", span.getKey())
                        .append("first", span.getValue().firstSequence())
                        .append("last", span.getValue().lastSequence()))
                .toList();
    }

    private void requireSameGeneration() {
        if (!IndexGeneration.isCurrent(positions, generation)) {
            throw lost("was dropped or replaced");
        }
    }

    private static IndexLostException lost(String what) {
        return new IndexLostException("the index of the log " + what + "; it has to be rebuilt");
    }

    private static Document document(StoredEvent event) {
        return new Document("_id", eventId(event.aggregateId(), event.sequence()))
                .append("value", new Binary(event.value()))
                .append("command", event.commandId())
                .append("offset", event.offset());
    }

    private static StoredEvent event(String coalition, long sequence, Document document) {
        return new StoredEvent(
                coalition,
                sequence,
                document.getString("command"),
                document.get("value", Binary.class).getData(),
                document.get("offset", Number.class).longValue());
    }

    private static String eventId(String coalition, long sequence) {
        String digits = Long.toString(sequence);
        return coalition + "/" + "0".repeat(Math.max(0, 12 - digits.length())) + digits;
    }

    private static String commandId(String coalition, String commandId) {
        return coalition + "/" + commandId;
    }
}
