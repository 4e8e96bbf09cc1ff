package org.mithaq.benchmark;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.standalone.EmbeddedKafka;
import org.mithaq.standalone.EmbeddedMongo;

/**
 * The embedded broker and MongoDB server of the standalone, on data that is thrown away; or another MongoDB server, in
 * which databases are made.
 */
final class Servers implements AutoCloseable {

    private final Path folder;
    private final EmbeddedKafka kafka;
    private final @Nullable EmbeddedMongo mongo;
    private final MongoClient client;

    private Servers(Path folder, @Nullable String database) {
        this.folder = folder;
        this.kafka = EmbeddedKafka.start(folder.resolve("log"));
        this.mongo = database == null ? EmbeddedMongo.start(folder.resolve("views")) : null;
        this.client = MongoClients.create(mongo == null ? String.valueOf(database) : mongo.uri());
    }

    static Servers start(Options options) throws IOException {
        return new Servers(Files.createTempDirectory("mithaq-benchmark"), options.mongo());
    }

    String kafka() {
        return kafka.bootstrapServers();
    }

    MongoClient mongo() {
        return client;
    }

    @Override
    public void close() throws IOException {
        client.close();
        if (mongo != null) {
            mongo.close();
        }
        kafka.close();
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
