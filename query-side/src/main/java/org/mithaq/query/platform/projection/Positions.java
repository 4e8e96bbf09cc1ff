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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * How far each build, and the marks of each feed, have taken each partition: the offset of the next record. Kept under the
 * name of the collection. Never goes back. Thread-safe.
 */
final class Positions {

    private static final String OFFSET = "offset";
    private static final String LEVEL = "level";

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
        Map<Integer, Long> positions = new HashMap<>();
        for (BsonDocument position : collection.find(Ids.under(name))) {
            positions.put(partition(position, name), position.getNumber(OFFSET).longValue());
        }
        return positions;
    }

    /** The partitions in which the live feed has taken it to where nothing that serves is beyond it. */
    Set<Integer> level(Build build) {
        Set<Integer> level = new HashSet<>();
        for (BsonDocument position : collection.find(Ids.under(build.collection()))) {
            if (position.getBoolean(LEVEL, BsonBoolean.FALSE).getValue()) {
                level.add(partition(position, build.collection()));
            }
        }
        return level;
    }

    /** Everything before {@code offset} is in the collections of those names. */
    void save(Collection<String> names, int partition, long offset) {
        save(names, partition, Updates.max(OFFSET, offset));
    }

    /** The same, by the live feed, and nothing that serves is beyond. */
    void saveLevel(Collection<String> names, int partition, long offset) {
        save(names, partition, Updates.combine(Updates.max(OFFSET, offset), Updates.set(LEVEL, true)));
    }

    private void save(Collection<String> names, int partition, Bson update) {
        List<UpdateOneModel<BsonDocument>> updates = names.stream()
                .map(name -> new UpdateOneModel<BsonDocument>(
                        Filters.eq(ID, id(name, partition)), update, new UpdateOptions().upsert(true)))
                .toList();
        collection.bulkWrite(updates, new BulkWriteOptions().ordered(false));
    }

    void forget(String name) {
        collection.deleteMany(Ids.under(name));
    }

    private static int partition(BsonDocument position, String name) {
        return Integer.parseInt(position.getString(ID).getValue().substring(name.length() + 1));
    }

    private static String id(String name, int partition) {
        return name + "/" + partition;
    }
}
