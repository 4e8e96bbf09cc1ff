package org.mithaq.benchmark;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.mithaq.standalone.EmbeddedKafka;
import org.mithaq.standalone.EmbeddedMongo;

/** The embedded broker and MongoDB server of the standalone, on data that is thrown away. */
final class Servers implements AutoCloseable {

    private final Path folder;
    private final EmbeddedKafka kafka;
    private final EmbeddedMongo mongo;
    private final MongoClient client;

    private Servers(Path folder) {
        this.folder = folder;
        this.kafka = EmbeddedKafka.start(folder.resolve("log"));
        this.mongo = EmbeddedMongo.start(folder.resolve("views"));
        this.client = MongoClients.create(mongo.uri());
    }

    static Servers start() throws IOException {
        return new Servers(Files.createTempDirectory("mithaq-benchmark"));
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
        mongo.close();
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
