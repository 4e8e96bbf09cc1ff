package org.mithaq.query.platform.projection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

/** The connection to the views' database; a type of its own, so that another one may stand beside it. */
public record ViewDatabase(MongoClient client, MongoDatabase database) implements AutoCloseable {

    @Override
    public void close() {
        client.close();
    }
}
