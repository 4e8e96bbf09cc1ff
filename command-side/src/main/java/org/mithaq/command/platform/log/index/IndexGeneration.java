package org.mithaq.command.platform.log.index;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One life of the index, from its first write until it is dropped; named by a random id. */
final class IndexGeneration {

    static final String POSITIONS = "positions";
    private static final String LOG = "log";
    private static final Logger logger = LoggerFactory.getLogger(IndexGeneration.class);

    private IndexGeneration() {}

    static String partitionId(int partition) {
        return "partition-" + partition;
    }

    static boolean isCurrent(MongoCollection<Document> positions, String generation) {
        Document log = positions.find(Filters.eq("_id", LOG)).first();
        return log != null && generation.equals(log.getString("generation"));
    }

    /** The generation of the index that is there, or of a new and empty one where that cannot be used. */
    static String openOrReset(MongoDatabase database, LogIdentity identity, Supplier<List<Long>> ends) {
        MongoCollection<Document> positions = database.getCollection(POSITIONS);
        Map<String, Document> indexed = new HashMap<>();
        positions.find().forEach(document -> indexed.put(document.getString("_id"), document));
        List<Long> endsNow = ends.get();
        String unusable = whyUnusable(indexed, identity, endsNow);
        Document log = indexed.get(LOG);
        if (unusable == null && log != null) {
            return log.getString("generation");
        }
        logger.info("The index of the log is built anew: {}", unusable);
        return reset(database, identity, endsNow.size());
    }

    private static @Nullable String whyUnusable(Map<String, Document> indexed, LogIdentity identity, List<Long> ends) {
        Document log = indexed.get(LOG);
        if (log == null) {
            return "there is none";
        }
        LogIdentity owner = new LogIdentity(log.getString("clusterId"), log.getString("topicId"));
        if (!identity.equals(owner)) {
            return "it belongs to " + owner + ", the log is " + identity;
        }
        for (int partition = 0; partition < ends.size(); partition++) {
            Document position = indexed.get(partitionId(partition));
            if (position == null || !log.getString("generation").equals(position.getString("generation"))) {
                return "it has no position for partition " + partition;
            }
            long offset = position.get("offset", Number.class).longValue();
            if (offset > ends.get(partition)) {
                return "partition %d is indexed to offset %d but ends at %d"
                        .formatted(partition, offset, ends.get(partition));
            }
        }
        return null;
    }

    /** The identity goes first and comes back last, so that a reset cut short is begun again by the next one. */
    private static String reset(MongoDatabase database, LogIdentity identity, int partitions) {
        Set<String> present = database.listCollectionNames().into(new HashSet<>());
        Stream.of(POSITIONS, "log", "commands", "heads", "snapshots")
                .filter(present::contains)
                .forEach(name -> database.getCollection(name).drop());
        String generation = UUID.randomUUID().toString();
        List<Document> documents = new ArrayList<>();
        for (int partition = 0; partition < partitions; partition++) {
            documents.add(new Document("_id", partitionId(partition))
                    .append("generation", generation)
                    .append("offset", 0L));
        }
        documents.add(new Document("_id", LOG)
                .append("generation", generation)
                .append("clusterId", identity.clusterId())
                .append("topicId", identity.topicId()));
        database.getCollection(POSITIONS).insertMany(documents);
        return generation;
    }
}
