package org.mithaq.query.platform.projection;

import static org.mithaq.query.platform.projection.DocumentWriter.ID;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * Which build of each view serves: the one place that a switch changes. Kept in the database, shared by all processes;
 * changes are compare-and-set. Thread-safe.
 */
final class Registry {

    private static final int DUPLICATE_KEY = 11_000;

    private final MongoCollection<BsonDocument> collection;
    private final Map<String, Entry> seen = new ConcurrentHashMap<>();

    Registry(MongoDatabase database) {
        this.collection = database.getCollection("builds", BsonDocument.class);
    }

    /** The entry as last seen; asks the database where it was never seen. Empty before the view's first build. */
    Optional<Entry> entry(String view) {
        Entry known = seen.get(view);
        return known != null ? Optional.of(known) : Optional.ofNullable(refresh(view));
    }

    /** Reads the entry anew. */
    @Nullable
    Entry refresh(String view) {
        BsonDocument document = collection.find(Filters.eq(ID, view)).first();
        if (document == null) {
            return null;
        }
        Entry entry = BsonDocuments.read(document, Entry.class);
        seen.put(view, entry);
        return entry;
    }

    /** The entry, made when there is none: a view's first build serves at once, there is nothing else to serve. */
    Entry open(Projection<?> projection) {
        Entry known = refresh(projection.name());
        if (known != null) {
            return known;
        }
        Entry first = Entry.first(projection);
        try {
            collection.insertOne(document(first));
        } catch (DuplicateKeyException anotherWasFaster) {
            return open(projection);
        } catch (MongoWriteException e) {
            if (e.getCode() != DUPLICATE_KEY) {
                throw e;
            }
            return open(projection);
        }
        seen.put(projection.name(), first);
        return first;
    }

    /** Replaces {@code before} by {@code after}, unless somebody has changed it meanwhile; tells whether it did. */
    boolean change(Entry before, Entry after) {
        boolean changed = collection
                        .replaceOne(
                                new BsonDocument(ID, new BsonString(before.view()))
                                        .append("revision", new BsonInt64(before.revision())),
                                document(after))
                        .getMatchedCount()
                == 1;
        refresh(before.view());
        return changed;
    }

    /** The names of all views that have an entry, known to this version of the product or not. */
    List<String> views() {
        return collection.find().map(entry -> entry.getString(ID).getValue()).into(new ArrayList<>());
    }

    /** Removes the entry of a view. */
    void remove(String view) {
        collection.deleteOne(Filters.eq(ID, view));
        seen.remove(view);
    }

    private static BsonDocument document(Entry entry) {
        BsonDocument document = new BsonDocument(ID, new BsonString(entry.view()));
        document.putAll(BsonDocuments.write(entry));
        return document;
    }
}
