package org.mithaq.query.platform.projection;

import static org.mithaq.query.platform.projection.DocumentWriter.ID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.BsonDocument;

/**
 * Whether the live feeds are held up: told by a person, kept in the database, shared by all processes and true until
 * somebody lets them go on, over restarts too. Thread-safe.
 */
final class Hold {

    private static final String HELD = "held";

    private final MongoCollection<BsonDocument> collection;

    Hold(MongoDatabase database) {
        this.collection = database.getCollection("feeds", BsonDocument.class);
    }

    boolean held() {
        BsonDocument live = collection.find(Filters.eq(ID, Marks.LIVE)).first();
        return live != null && live.getBoolean(HELD).getValue();
    }

    void set(boolean held) {
        collection.updateOne(Filters.eq(ID, Marks.LIVE), Updates.set(HELD, held), new UpdateOptions().upsert(true));
    }
}
