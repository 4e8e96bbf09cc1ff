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

/** How far each build has taken each partition: the offset of the next record. Never goes back. Thread-safe. */
final class Positions {

    private static final String OFFSET = "offset";

    private final MongoCollection<BsonDocument> collection;

    Positions(MongoDatabase database) {
        this.collection = database.getCollection("positions", BsonDocument.class);
    }

    /** 0 where the build has taken nothing of the partition. */
    long of(Build build, int partition) {
        BsonDocument position =
                collection.find(Filters.eq(ID, id(build, partition))).first();
        return position == null ? 0 : position.getNumber(OFFSET).longValue();
    }

    /** By partition; those of which nothing was taken are missing. */
    Map<Integer, Long> of(Build build) {
        String prefix = build.collection() + "/";
        Map<Integer, Long> positions = new HashMap<>();
        for (BsonDocument position : collection.find(under(build))) {
            String partition = position.getString(ID).getValue().substring(prefix.length());
            positions.put(
                    Integer.parseInt(partition), position.getNumber(OFFSET).longValue());
        }
        return positions;
    }

    /** Everything before {@code offset} is in the documents of the builds. */
    void save(Collection<Build> builds, int partition, long offset) {
        if (builds.isEmpty()) {
            return;
        }
        List<UpdateOneModel<BsonDocument>> updates = builds.stream()
                .map(build -> new UpdateOneModel<BsonDocument>(
                        Filters.eq(ID, id(build, partition)),
                        Updates.max(OFFSET, offset),
                        new UpdateOptions().upsert(true)))
                .toList();
        collection.bulkWrite(updates, new BulkWriteOptions().ordered(false));
    }

    void forget(Build build) {
        collection.deleteMany(under(build));
    }

    private static org.bson.conversions.Bson under(Build build) {
        return Ids.under(build.collection());
    }

    private static String id(Build build, int partition) {
        return build.collection() + "/" + partition;
    }
}
