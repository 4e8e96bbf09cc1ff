package org.mithaq.query.platform.projection;

import static org.mithaq.query.platform.projection.DocumentWriter.ID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;

/** The marks of one feed, in memory for what is in hand and in a collection for after a restart. Not thread-safe. */
final class Marks {

    /** The collection of the live feed's marks: how far the served views reflect each coalition. */
    static final String LIVE = "marks";

    private final String name;
    private final MongoCollection<BsonDocument> collection;
    private final DocumentWriter writer;
    private final RecentlyUsed<String, Stored<Mark>> held;
    private final Set<String> changed = new LinkedHashSet<>();

    Marks(MongoDatabase database, String name, int capacity) {
        this.name = name;
        this.collection = database.getCollection(name, BsonDocument.class);
        this.writer = new DocumentWriter(database, name);
        this.held = new RecentlyUsed<>(capacity);
    }

    String name() {
        return name;
    }

    /** Makes sure that the marks of these coalitions are at hand. */
    void load(Collection<String> coalitions) {
        List<String> missing = coalitions.stream()
                .distinct()
                .filter(coalition -> !held.containsKey(coalition))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Map<String, Stored<Mark>> found = new HashMap<>();
        for (BsonDocument document : collection.find(Filters.in(ID, missing))) {
            Mark mark = BsonDocuments.read(document, Mark.class);
            found.put(document.getString(ID).getValue(), new Stored<>(mark, mark.sequence(), true));
        }
        missing.forEach(
                coalition -> held.put(coalition, found.getOrDefault(coalition, new Stored<>(Mark.NONE, 0, false))));
    }

    /** @throws FeedStoppedException when the record does not continue its coalition's sequence */
    void advance(LogRecord record) {
        Stored<Mark> before = current(record.coalition());
        Mark after = before.document().after(record);
        if (!after.equals(before.document())) {
            held.put(record.coalition(), new Stored<>(after, after.sequence(), before.known()));
            changed.add(record.coalition());
        }
    }

    /** Writes what advanced since the last time; returns how far, by coalition. */
    Map<String, Long> save() {
        Map<String, Stored<Mark>> advanced = changed.stream()
                .collect(Collectors.toMap(coalition -> coalition, this::current, (a, b) -> b, LinkedHashMap::new));
        writer.write(advanced.entrySet().stream()
                .map(mark -> new DocumentWriter.Change(mark.getKey(), mark.getValue()))
                .toList());
        changed.clear();
        Map<String, Long> sequences = new HashMap<>();
        advanced.forEach((coalition, mark) -> {
            held.put(coalition, mark.written());
            sequences.put(coalition, mark.sequence());
        });
        held.trim();
        return sequences;
    }

    /** Forgets what is in memory, after a batch that went wrong. */
    void forget() {
        held.clear();
        changed.clear();
    }

    private Stored<Mark> current(String coalition) {
        Stored<Mark> mark = held.get(coalition);
        if (mark == null) {
            throw new IllegalStateException("the mark of " + coalition + " was not loaded");
        }
        return mark;
    }
}
