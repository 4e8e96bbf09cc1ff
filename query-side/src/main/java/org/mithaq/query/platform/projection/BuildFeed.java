package org.mithaq.query.platform.projection;

import static org.mithaq.query.platform.projection.DocumentWriter.ID;
import static org.mithaq.query.platform.projection.DocumentWriter.SEQUENCE;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.RawBsonDocument;

/** Folds the records of one partition into the documents of one build. Not thread-safe. */
final class BuildFeed<D extends View<D>> {

    private final Projection<D> projection;
    private final Build build;
    private final MongoCollection<RawBsonDocument> collection;
    private final DocumentWriter writer;
    private final RecentlyUsed<String, Stored<D>> held;
    private final Set<String> changed = new LinkedHashSet<>();
    private final long position;
    private long folding;
    private long writing;

    /** A record and a document that it changes. */
    private record Touch(LogRecord record, String id) {}

    BuildFeed(Projection<D> projection, Build build, MongoDatabase database, int capacity, long position) {
        this.projection = projection;
        this.build = build;
        this.collection = database.getCollection(build.collection(), RawBsonDocument.class);
        this.writer = new DocumentWriter(database, build.collection());
        this.held = new RecentlyUsed<>(capacity);
        this.position = position;
    }

    Build build() {
        return build;
    }

    /** Nanoseconds that the last fold took. */
    long folding() {
        return folding;
    }

    /** Nanoseconds that the last write took. */
    long writing() {
        return writing;
    }

    long position() {
        return position;
    }

    /**
     * Applies the records in memory; returns how many documents differ from what is written.
     *
     * @throws FeedStoppedException when the view cannot take one of them, be it by an exception or by an error of its code
     */
    int fold(List<LogRecord> records) {
        long begun = System.nanoTime();
        List<Touch> touches = new ArrayList<>();
        for (LogRecord record : records) {
            if (record.offset() >= position) {
                touched(record).forEach(id -> touches.add(new Touch(record, id)));
            }
        }
        if (!projection.oncePerEvent()) {
            load(touches);
        }
        for (Touch touch : touches) {
            take(touch);
        }
        folding = System.nanoTime() - begun;
        return changed.size();
    }

    /** Writes what changed; returns how many documents that were. */
    int write() {
        long begun = System.nanoTime();
        List<DocumentWriter.Change> changes = new ArrayList<>(changed.size());
        for (String id : changed) {
            Stored<D> document = held.get(id);
            if (document != null) {
                changes.add(new DocumentWriter.Change(id, document));
                held.put(id, document.written());
            }
        }
        writer.write(changes);
        changed.clear();
        if (projection.oncePerEvent()) {
            held.clear();
        } else {
            held.trim();
        }
        writing = System.nanoTime() - begun;
        return changes.size();
    }

    /** Forgets what is in memory, after a batch that went wrong. */
    void forget() {
        held.clear();
        changed.clear();
    }

    private List<String> touched(LogRecord record) {
        try {
            return projection.touches().apply(record.envelope());
        } catch (RuntimeException | Error broken) {
            throw stop(record, broken);
        }
    }

    private void take(Touch touch) {
        try {
            fold(touch.id, touch.record);
        } catch (RuntimeException | Error broken) {
            throw stop(touch.record, broken);
        }
    }

    private void fold(String id, LogRecord record) {
        Stored<D> known = held.get(id);
        Stored<D> before = known != null ? known : projection.none(id);
        Stored<D> after = projection.fold(before, record.envelope(), record.bytes());
        held.put(id, after);
        if (after.sequence() != before.sequence()) {
            changed.add(id);
        }
    }

    /** What goes wrong in a view's own code goes wrong every time; what a machine lacks, such as memory, it may have the next. */
    private FeedStoppedException stop(LogRecord record, Throwable broken) {
        if (broken instanceof VirtualMachineError lacking && !(broken instanceof StackOverflowError)) {
            throw lacking;
        }
        return new FeedStoppedException(
                record.offset(),
                "the view %s cannot take %s of coalition %s: %s"
                        .formatted(
                                projection.name(),
                                record.envelope().sequence(),
                                record.coalition(),
                                broken.getMessage() == null ? broken.toString() : broken.getMessage()),
                broken);
    }

    private void load(List<Touch> touches) {
        Set<String> missing = touches.stream()
                .map(Touch::id)
                .filter(id -> !held.containsKey(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (missing.isEmpty()) {
            return;
        }
        for (RawBsonDocument found : collection.find(Filters.in(ID, missing)).batchSize(StoredReader.BATCH)) {
            held.put(
                    found.getString(ID).getValue(),
                    new Stored<>(
                            BsonDocuments.read(found, projection.type()),
                            found.getNumber(SEQUENCE).longValue(),
                            true));
        }
    }
}
