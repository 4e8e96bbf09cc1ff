package org.mithaq.embedded;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server of the MongoDB protocol in this process, and the real driver. May be cut off. */
public final class EmbeddedMongo implements AutoCloseable {

    private static final class Shared {
        private static final EmbeddedMongo MONGO = new EmbeddedMongo(MongoClientSettings.builder());
    }

    private final H2Backend backend = H2Backend.inMemory();
    private final InetSocketAddress address;
    private final MongoClient client;
    private @Nullable MongoServer server;

    private EmbeddedMongo(MongoClientSettings.Builder driver) {
        MongoServer first = new MongoServer(backend);
        address = first.bind();
        server = first;
        client = MongoClients.create(driver.applyConnectionString(new ConnectionString(connectionString()))
                .build());
    }

    /** One to be cut off; the driver notices soon. */
    public static EmbeddedMongo toBeCutOff() {
        return new EmbeddedMongo(MongoClientSettings.builder()
                .applyToClusterSettings(settings -> settings.serverSelectionTimeout(300, TimeUnit.MILLISECONDS))
                .applyToServerSettings(settings -> settings.heartbeatFrequency(100, TimeUnit.MILLISECONDS)
                        .minHeartbeatFrequency(50, TimeUnit.MILLISECONDS)));
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

    /** Nobody can reach it from now on. */
    public void cutOff() {
        if (server != null) {
            server.stopListening();
            server.shutdownNow();
            server = null;
        }
    }

    @Override
    public void close() {
        client.close();
        cutOff();
    }
}
