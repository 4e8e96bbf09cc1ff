package org.mithaq.query.platform.projection;

import static org.mithaq.query.platform.projection.DocumentWriter.ID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;

/**
 * How far each build, and the marks of each feed, have taken each partition: the offset of the next record. Kept under the
 * name of the collection. Never goes back. Thread-safe.
 */
final class Positions {

    private static final String OFFSET = "offset";

    private final MongoCollection<BsonDocument> collection;

    Positions(MongoDatabase database) {
        this.collection = database.getCollection("positions", BsonDocument.class);
    }

    /** 0 where nothing of the partition was taken. */
    long of(String name, int partition) {
        BsonDocument position =
                collection.find(Filters.eq(ID, id(name, partition))).first();
        return position == null ? 0 : position.getNumber(OFFSET).longValue();
    }

    /** By partition; those of which nothing was taken are missing. */
    Map<Integer, Long> of(Build build) {
        return of(build.collection());
    }

    /** The same of anything that has positions, such as the marks of the live feeds. */
    Map<Integer, Long> of(String name) {
        String prefix = name + "/";
        Map<Integer, Long> positions = new HashMap<>();
        for (BsonDocument position : collection.find(Ids.under(name))) {
            String partition = position.getString(ID).getValue().substring(prefix.length());
            positions.put(
                    Integer.parseInt(partition), position.getNumber(OFFSET).longValue());
        }
        return positions;
    }

    /** Everything before {@code offset} is in the collections of those names. */
    void save(Collection<String> names, int partition, long offset) {
        List<UpdateOneModel<BsonDocument>> updates = names.stream()
                .map(name -> new UpdateOneModel<BsonDocument>(
                        Filters.eq(ID, id(name, partition)),
                        Updates.max(OFFSET, offset),
                        new UpdateOptions().upsert(true)))
                .toList();
        collection.bulkWrite(updates, new BulkWriteOptions().ordered(false));
    }

    void forget(String name) {
        collection.deleteMany(Ids.under(name));
    }

    private static String id(String name, int partition) {
        return name + "/" + partition;
    }
}
