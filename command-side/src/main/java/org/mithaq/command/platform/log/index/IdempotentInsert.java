package org.mithaq.command.platform.log.index;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;

/**
 * Inserts in bulk, and writes again only those documents that are there already: a plain insert is several times faster
 * than an upsert, and repeats are rare.
 */
final class IdempotentInsert {

    private IdempotentInsert() {}

    /** Inserts; a document that is there already is replaced, since the log is right and the index may be stale. */
    static void into(MongoCollection<Document> collection, List<Document> documents) {
        insert(
                collection,
                documents,
                document -> new ReplaceOneModel<>(Filters.eq("_id", document.get("_id")), document));
    }

    /** Inserts documents with {@code first} and {@code last}; one that is there already is widened to span both. */
    static void widening(MongoCollection<Document> collection, List<Document> documents) {
        insert(
                collection,
                documents,
                document -> new UpdateOneModel<>(
                        Filters.eq("_id", document.get("_id")),
                        Updates.combine(
                                Updates.min("first", document.getLong("first")),
                                Updates.max("last", document.getLong("last")))));
    }

    private static void insert(
            MongoCollection<Document> collection,
            List<Document> documents,
            Function<Document, WriteModel<Document>> again) {
        if (documents.isEmpty()) {
            return;
        }
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || !e.getWriteErrors().stream().allMatch(IdempotentInsert::duplicate)) {
                throw e;
            }
            List<WriteModel<Document>> repeats = e.getWriteErrors().stream()
                    .map(error -> again.apply(documents.get(error.getIndex())))
                    .toList();
            collection.bulkWrite(repeats, new BulkWriteOptions().ordered(false));
        }
    }

    private static boolean duplicate(BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
