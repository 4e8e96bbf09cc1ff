package org.mithaq.query.platform.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/**
 * Writes documents of one collection so that a document replaces only an older one. Two writers of the same document,
 * or one that writes it twice, leave the newest.
 */
final class DocumentWriter {

    static final String ID = "_id";
    static final String SEQUENCE = "_seq";

    private static final int DUPLICATE_KEY = 11_000;
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoCollection<RawBsonDocument> collection;

    DocumentWriter(MongoDatabase database, String collection) {
        this.collection = database.getCollection(collection, RawBsonDocument.class);
    }

    /** A document to be written: as it is, at that sequence. */
    record Change(String id, Stored<?> document) {

        private RawBsonDocument bson() {
            return BsonDocuments.write(id, document.sequence(), document.document());
        }

        private WriteModel<RawBsonDocument> insertion() {
            return new InsertOneModel<>(bson());
        }

        private WriteModel<RawBsonDocument> replacement() {
            // one flat document: the embedded server uses the index of ids only for that, not for an $and
            BsonDocument older = new BsonDocument(ID, new BsonString(id))
                    .append(SEQUENCE, new BsonDocument("$lt", new BsonInt64(document.sequence())));
            return new ReplaceOneModel<>(older, bson());
        }
    }

    void write(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<WriteModel<RawBsonDocument>> models = changes.stream()
                .map(change -> change.document().known() ? change.replacement() : change.insertion())
                .toList();
        try {
            collection.bulkWrite(models, ANY_ORDER);
        } catch (MongoBulkWriteException partly) {
            collection.bulkWrite(existing(changes, partly), ANY_ORDER);
        }
    }

    /** Those thought to be new that another writer, or this one before a restart, had written already. */
    private static List<WriteModel<RawBsonDocument>> existing(List<Change> changes, MongoBulkWriteException partly) {
        List<WriteModel<RawBsonDocument>> replacements = new ArrayList<>();
        for (BulkWriteError error : partly.getWriteErrors()) {
            if (error.getCode() != DUPLICATE_KEY) {
                throw partly;
            }
            replacements.add(changes.get(error.getIndex()).replacement());
        }
        if (replacements.isEmpty()) {
            throw partly;
        }
        return replacements;
    }
}
