package org.mithaq.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;

/** A server of the MongoDB protocol in this process, and the real driver. */
public final class EmbeddedMongo implements AutoCloseable {

    private static final class Shared {
        private static final EmbeddedMongo MONGO = new EmbeddedMongo();
    }

    private final MongoServer server = new MongoServer(H2Backend.inMemory());
    private final InetSocketAddress address;
    private final MongoClient client;

    public EmbeddedMongo() {
        address = server.bind();
        client = MongoClients.create(connectionString());
    }

    /** One for all tests of this process. */
    public static EmbeddedMongo shared() {
        return Shared.MONGO;
    }

    public String connectionString() {
        return "mongodb://%s:%d".formatted(address.getHostString(), address.getPort());
    }

    public MongoDatabase database(String name) {
        return client.getDatabase(name.replace('.', '-'));
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
