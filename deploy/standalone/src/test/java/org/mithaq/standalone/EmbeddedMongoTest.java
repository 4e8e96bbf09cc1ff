package org.mithaq.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ConnectionString;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
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

    @Test
    void aRangeOfIdsIsReadEitherWayUpToALimit(@TempDir Path folder) {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = client(mongo)) {
            MongoCollection<Document> kinds = client.getDatabase("mithaq").getCollection("kinds");
            List.of("a/3", "a/1", "b/1", "a/2", "a", "a0").forEach(id -> kinds.insertOne(new Document("_id", id)));
            kinds.insertOne(new Document("_id", 7));
            Bson under = Filters.and(Filters.gt("_id", "a/"), Filters.lt("_id", "a0"));

            assertThat(ids(kinds.find(under).sort(Sorts.ascending("_id")))).containsExactly("a/1", "a/2", "a/3");
            assertThat(ids(kinds.find(under).sort(Sorts.descending("_id")).limit(2)))
                    .containsExactly("a/3", "a/2");
            assertThat(ids(kinds.find(new Document("_id", new Document("$gt", "a/").append("$lt", "a0")))
                            .sort(Sorts.descending("_id"))
                            .skip(1)))
                    .containsExactly("a/2", "a/1");
            assertThat(ids(kinds.find(new Document("_id", new Document("$gte", "a").append("$lte", "a0")))
                            .sort(Sorts.ascending("_id"))))
                    .containsExactly("a", "a/1", "a/2", "a/3", "a0");
            assertThat(ids(kinds.find(new Document("_id", new Document("$gt", "b").append("$lt", "a")))))
                    .isEmpty();
        }
    }

    @Test
    void documentsAreFoundByTheirIdsAndAConditionBeside(@TempDir Path folder) {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = client(mongo)) {
            MongoCollection<Document> views = collection(client);
            for (String id : List.of("c", "a", "b")) {
                views.insertOne(new Document("_id", id).append("marks", List.of("all", "of " + id)));
            }
            views.insertOne(new Document("_id", 7).append("marks", List.of("all")));
            Document these = new Document("_id", new Document("$in", List.of("c", "x", "b", "c")));

            assertThat(ids(views.find(these))).containsExactly("b", "c");
            assertThat(ids(views.find(new Document(these).append("marks", "of b"))))
                    .containsExactly("b");
            assertThat(ids(views.find(new Document(these).append("marks", "of a"))))
                    .isEmpty();
            assertThat(ids(views.find(new Document("_id", new Document("$in", List.of("a", 7))))))
                    .containsExactlyInAnyOrder("a", 7);
            assertThat(ids(views.find(new Document("_id", new Document("$in", List.of())))))
                    .isEmpty();
        }
    }

    @Test
    void whatIsReadInBatchesIsWhole(@TempDir Path folder) {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = client(mongo)) {
            MongoCollection<Document> views = collection(client);
            List<Document> all = IntStream.range(100, 200)
                    .mapToObj(i -> new Document("_id", "a/" + i)
                            .append("text", "نص " + i)
                            .append("inner", new Document("list", List.of(i, "x"))))
                    .toList();
            views.insertMany(all);
            Document range = new Document("_id", new Document("$gte", "a/").append("$lt", "a0"));
            Document some = new Document("_id", new Document("$in", List.of("a/150", "a/101")));

            assertThat(views.find().batchSize(7)).containsExactlyElementsOf(all);
            assertThat(views.find(range).sort(Sorts.descending("_id")).batchSize(7))
                    .containsExactlyElementsOf(all.reversed());
            assertThat(views.find(some).batchSize(1)).containsExactly(all.get(1), all.get(50));
            assertThat(views.find(some).projection(new Document("text", 1)).batchSize(1))
                    .containsExactly(
                            new Document("_id", "a/101").append("text", "نص 101"),
                            new Document("_id", "a/150").append("text", "نص 150"));
            assertThat(views.find(range).sort(Sorts.descending("text")).limit(1).batchSize(7))
                    .containsExactly(all.getLast());
        }
    }

    @Test
    void ofManyDocumentsOnlyWhatIsAskedForIsSent(@TempDir Path folder) {
        Document inner = new Document("deep", new Document("a", List.of(1, 2))).append("b", "ميثاق");
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = client(mongo)) {
            MongoCollection<Document> views = collection(client);
            views.insertOne(new Document("_id", "a/1")
                    .append("inner", inner)
                    .append("text", "t")
                    .append("number", 7L)
                    .append("nothing", null)
                    .append("list", List.of(new Document("c", 1)))
                    .append("rest", "r"));
            views.insertOne(new Document("_id", "a/2").append("rest", "r"));

            assertThat(views.find(Filters.gt("_id", "a/"))
                            .projection(Projections.include("inner", "text", "number", "nothing", "list"))
                            .sort(Sorts.ascending("_id"))
                            .batchSize(7))
                    .containsExactly(
                            new Document("_id", "a/1")
                                    .append("inner", inner)
                                    .append("text", "t")
                                    .append("number", 7L)
                                    .append("nothing", null)
                                    .append("list", List.of(new Document("c", 1))),
                            new Document("_id", "a/2"));
            assertThat(views.find(Filters.in("_id", "a/1"))
                            .projection(Projections.fields(Projections.include("inner"), Projections.excludeId()))
                            .batchSize(7))
                    .containsExactly(new Document("inner", inner));
            assertThat(views.find(Filters.eq("_id", "a/1"))
                            .projection(Projections.include("inner.b"))
                            .batchSize(7))
                    .containsExactly(new Document("_id", "a/1").append("inner", new Document("b", "ميثاق")));
            assertThat(views.find(Filters.in("_id", "a/2"))
                            .projection(Projections.exclude("rest"))
                            .batchSize(7))
                    .containsExactly(new Document("_id", "a/2"));
            assertThat(views.find(Filters.and(Filters.in("_id", "a/1", "a/2"), Filters.eq("text", "t")))
                            .projection(Projections.include("inner"))
                            .batchSize(7))
                    .containsExactly(new Document("_id", "a/1").append("inner", inner));
        }
    }

    @Test
    void aConditionBesideTheIdHoldsToo(@TempDir Path folder) {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = client(mongo)) {
            MongoCollection<Document> views = collection(client);
            views.insertOne(new Document("_id", "a").append("_seq", 5L));
            Document older = new Document("_id", "a").append("_seq", new Document("$lt", 6L));
            Document notOlder = new Document("_id", "a").append("_seq", new Document("$lt", 5L));

            assertThat(views.replaceOne(notOlder, new Document("_seq", 4L)).getMatchedCount())
                    .isZero();
            assertThat(views.replaceOne(older, new Document("_seq", 6L)).getMatchedCount())
                    .isEqualTo(1);
            assertThat(views.find()).containsExactly(new Document("_id", "a").append("_seq", 6L));
            for (Document other : List.of(
                    new Document("_id", "a").append("name", "x"),
                    new Document("_id", "a").append("_seq", 7),
                    new Document("_id", "a").append("some.part", 1),
                    new Document("_id", "a").append("$or", List.of(new Document("_seq", 5L))))) {
                assertThat(views.replaceOne(other, new Document("_seq", 9L)).getMatchedCount())
                        .isZero();
            }
            assertThat(views.replaceOne(
                                    new Document("_id", "a").append("$or", List.of(new Document("_seq", 6L))),
                                    new Document("_seq", 6L))
                            .getMatchedCount())
                    .isEqualTo(1);
            assertThat(views.deleteMany(older).getDeletedCount()).isZero();
            assertThat(views.deleteMany(new Document("_id", "a").append("_seq", 6L))
                            .getDeletedCount())
                    .isEqualTo(1);
        }
    }

    @Test
    void aDocumentThatComesWithItsIdReplacesWhatIsFoundHoweverItIsFound(@TempDir Path folder) {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = client(mongo)) {
            MongoCollection<Document> views = collection(client);
            views.insertOne(document(1));
            ReplaceOptions orNew = new ReplaceOptions().upsert(true);

            views.replaceOne(Filters.eq("_id", "a"), document(2));
            assertThat(views.find()).containsExactly(document(2));
            views.replaceOne(Filters.eq("text", "ميثاق 2"), document(3));
            assertThat(views.find()).containsExactly(document(3));
            views.replaceOne(Filters.eq("_id", "a"), document(4), orNew);
            assertThat(views.find()).containsExactly(document(4));
            views.deleteMany(new Document());
            views.replaceOne(Filters.eq("_id", "a"), document(5), orNew);
            assertThat(views.find()).containsExactly(document(5));

            views.createIndex(new Document("text", 1), new IndexOptions().unique(true));
            views.replaceOne(Filters.eq("_id", "a"), document(6));
            views.insertOne(document(5).append("_id", "b"));
            assertThat(views.find(Filters.eq("text", "ميثاق 6"))).containsExactly(document(6));
            assertThatExceptionOfType(MongoWriteException.class)
                    .isThrownBy(() -> views.replaceOne(Filters.eq("_id", "a"), document(5)))
                    .withMessageContaining("E11000");
            assertThatExceptionOfType(MongoWriteException.class)
                    .isThrownBy(() -> views.replaceOne(Filters.eq("_id", "b"), document(7)))
                    .withMessageContaining("_id");
        }
    }

    private static Document document(long sequence) {
        return new Document("_id", "a").append("_seq", sequence).append("text", "ميثاق " + sequence);
    }

    @Test
    void aDocumentInTheStoreIsNeverChangedItself() {
        MVStore store = MVStore.open(null);
        MongoServer server = new MongoServer(new ViewsBackend(store));
        try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
            MongoCollection<Document> views = collection(client);
            views.insertOne(new Document("_id", "a").append("_seq", 1L).append("old", 1));
            MVMap<Object, byte[]> documents = store.openMap("databases.mithaq.views");
            long sequence = 2;
            for (Document filter : List.of(
                    new Document("_id", "a"),
                    new Document("_id", "a").append("_seq", 2L),
                    new Document("_seq", 3L),
                    new Document("_id", new Document("$in", List.of("a", "b"))))) {
                byte[] before = Objects.requireNonNull(documents.get("a"));
                byte[] said = before.clone();

                views.replaceOne(filter, new Document("_seq", sequence).append("new" + sequence, 2));
                sequence++;

                assertThat(documents.get("a")).isNotEqualTo(said);
                assertThat(before).isEqualTo(said);
            }
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void whatDocumentsHoldSurvivesStopAndStart(@TempDir Path folder) {
        Document everything = new Document("_id", "everything")
                .append("text", "ميثاق \u0000 😀")
                .append("whole", 7)
                .append("long", 1L << 40)
                .append("number", 0.25)
                .append("yes", true)
                .append("nothing", null)
                .append("bytes", new Binary(new byte[] {1, 2, 3}))
                .append("list", List.of("a", 1, new Document("b", List.of())))
                .append("empty", new Document());
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = client(mongo)) {
            collection(client).insertOne(everything);
        }
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = client(mongo)) {
            assertThat(collection(client).find()).containsExactly(everything);
        }
    }

    @Test
    void aFurtherIndexSeesAllFieldsOfWhatIsInserted(@TempDir Path folder) {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = client(mongo)) {
            MongoCollection<Document> views = collection(client);
            views.createIndex(new Document("name", 1), new IndexOptions().unique(true));
            views.insertMany(List.of(
                    new Document("_id", "a").append("name", "one"), new Document("_id", "b").append("name", "two")));

            assertThatExceptionOfType(MongoBulkWriteException.class)
                    .isThrownBy(() -> views.insertMany(List.of(
                            new Document("_id", "c").append("name", "three"),
                            new Document("_id", "d").append("name", "one"))))
                    .withMessageContaining("name");
            assertThatExceptionOfType(MongoWriteException.class)
                    .isThrownBy(() -> views.insertOne(new Document("_id", "a").append("name", "four")))
                    .withMessageContaining("_id");
            assertThat(ids(views.find())).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(ids(views.find(new Document("name", "three")))).containsExactly("c");
        }
    }

    @Test
    void aDocumentWhoseIdIsTakenIsRefusedAloneAndChangesNothing(@TempDir Path folder) {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = client(mongo)) {
            MongoCollection<Document> views = collection(client);
            views.insertOne(document(1));

            assertThatExceptionOfType(MongoBulkWriteException.class)
                    .isThrownBy(() -> views.insertMany(
                            List.of(document(2), document(2).append("_id", "b")),
                            new InsertManyOptions().ordered(false)))
                    .satisfies(refused -> assertThat(refused.getWriteErrors())
                            .singleElement()
                            .satisfies(error -> {
                                assertThat(error.getIndex()).isZero();
                                assertThat(error.getCode()).isEqualTo(11_000);
                                assertThat(error.getMessage()).contains("_id_").contains("\"a\"");
                            }));

            assertThat(views.find())
                    .containsExactlyInAnyOrder(document(1), document(2).append("_id", "b"));
        }
    }

    private static List<Object> ids(Iterable<Document> documents) {
        List<Object> ids = new ArrayList<>();
        documents.forEach(document -> ids.add(document.get("_id")));
        return ids;
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
