package org.mithaq.command.platform.log.index;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/** The latest snapshot of each coalition. Thread-safe. */
public final class SnapshotStore {

    private final MongoCollection<Document> snapshots;

    SnapshotStore(MongoCollection<Document> snapshots) {
        this.snapshots = snapshots;
    }

    /** Keeps the snapshot, unless there is a newer one. */
    public void store(String coalition, long sequence, byte[] value) {
        Document snapshot =
                new Document("_id", coalition).append("sequence", sequence).append("value", new Binary(value));
        try {
            snapshots.replaceOne(
                    Filters.and(Filters.eq("_id", coalition), Filters.lte("sequence", sequence)),
                    snapshot,
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            boolean newerIsThere = e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
            if (!newerIsThere) {
                throw e;
            }
        }
    }

    /** The stored bytes of the latest snapshot. */
    public Optional<byte[]> find(String coalition) {
        return Optional.ofNullable(snapshots.find(Filters.eq("_id", coalition)).first())
                .map(snapshot -> snapshot.get("value", Binary.class).getData());
    }
}
