package org.mithaq.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.types.ObjectId;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {

    private static final int DOCUMENTS = 2_000;

    @Test
    void documentsSurviveStopAndStart(@TempDir Path folder) {
        fill(folder);

        assertThat(count(folder)).isEqualTo(DOCUMENTS);
    }

    @Test
    void documentsSurviveARunThatDidNotClose(@TempDir Path folder) throws Exception {
        fill(folder);
        Files.delete(folder.resolve("stopped-cleanly"));

        assertThat(count(folder)).isEqualTo(DOCUMENTS);
    }

    @Test
    void aFileThatIsNoStoreIsReplacedByAnEmptyOne(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("views.mv"), new byte[20_000]);

        assertThat(count(folder)).isZero();
    }

    /** It may fall back to an older state or to none; either way the projections can go on from there. */
    @Test
    void aStoreThatIsDamagedInTheMiddleCanBeFilledAgain(@TempDir Path folder) throws Exception {
        fill(folder);
        Files.delete(folder.resolve("stopped-cleanly"));
        Path file = folder.resolve("views.mv");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 4, bytes.length / 2, (byte) 7);
        Files.write(file, bytes);

        fill(folder);

        assertThat(count(folder)).isEqualTo(DOCUMENTS);
    }

    @Test
    void aStoreWhoseIdsDoNotMatchItsDocumentsIsReplacedByAnEmptyOne(@TempDir Path folder) throws Exception {
        fill(folder);
        Files.delete(folder.resolve("stopped-cleanly"));
        try (MVStore store = MVStore.open(folder.resolve("views.mv").toString())) {
            MVMap<Object, Object> ids = store.openMap("mithaq.views._index__id_");
            ids.remove(ids.firstKey());
        }

        assertThat(count(folder)).isZero();
    }

    @Test
    void aStoreOfAnEarlierFormIsReplacedByAnEmptyOne(@TempDir Path folder) {
        fill(folder);
        try (MVStore store = MVStore.open(folder.resolve("views.mv").toString())) {
            store.setStoreVersion(0);
        }

        assertThat(count(folder)).isZero();
    }

    @Test
    void documentsAreFoundByIdsOfEveryKind(@TempDir Path folder) {
        List<Object> ids = List.of(
                "a",
                "b/000000000010",
                "b/000000000009",
                "a longer id than the others",
                "",
                1,
                2L << 40,
                0.5,
                -7,
                true,
                new ObjectId(),
                new ObjectId(),
                UUID.randomUUID(),
                new Document("a", 1),
                new Document("a", 2));
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = client(mongo)) {
            ids.forEach(
                    id -> client.getDatabase("mithaq").getCollection("kinds").insertOne(new Document("_id", id)));
        }
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = client(mongo)) {
            var kinds = client.getDatabase("mithaq").getCollection("kinds");
            assertThat(ids).allSatisfy(id -> assertThat(kinds.countDocuments(new Document("_id", id)))
                    .isEqualTo(1));
            ids.forEach(id -> kinds.deleteOne(new Document("_id", id)));
            assertThat(kinds.countDocuments()).isZero();
        }
    }

    private static MongoClient client(EmbeddedMongo mongo) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongo.uri()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }

    private static void fill(Path folder) {
        try (var mongo = EmbeddedMongo.start(folder);
                var client = MongoClients.create(mongo.uri())) {
            for (int i = 0; i < DOCUMENTS; i++) {
                var document = new Document("_id", i).append("text", "text of document " + i);
                collection(client).replaceOne(new Document("_id", i), document, new ReplaceOptions().upsert(true));
            }
        }
    }

    private static long count(Path folder) {
        try (var mongo = EmbeddedMongo.start(folder);
                var client = MongoClients.create(mongo.uri())) {
            return collection(client).countDocuments();
        }
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        return client.getDatabase("mithaq").getCollection("views");
    }
}
