package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.embedded.EmbeddedMongo;

class FreshnessTest {

    private static final String COALITION = "coalition";
    private static final Duration LONG = Duration.ofMinutes(1);

    private final MongoDatabase database = EmbeddedMongo.shared().database("freshness-" + UUID.randomUUID());
    private final Progress progress = new Progress();
    private final AtomicBoolean settled = new AtomicBoolean(true);
    private final Freshness freshness = new Freshness(database, progress, settled::get, new Hold(database));

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    void whatThisProcessBuiltIsKnownWithoutTheDatabase() throws InterruptedException {
        progress.move(Map.of(COALITION, 5L));

        assertThat(freshness.await(COALITION, 5, LONG)).hasValue(5);
    }

    @Test
    void whatAnotherProcessBuiltOnIsFoundInTheDatabase() throws InterruptedException {
        marked(5);

        assertThat(freshness.await(COALITION, 5, LONG)).hasValue(5);
        assertThat(freshness.of(COALITION)).isEqualTo(5);
    }

    @Test
    void theDatabaseIsAskedWhereThisProcessBuiltTheViewsAMomentAgoAndAnotherWentOn() throws InterruptedException {
        progress.move(Map.of(COALITION, 3L));
        marked(5);

        assertThat(freshness.await(COALITION, 5, LONG)).hasValue(5);
    }

    @Test
    void theDatabaseIsAskedBeforeItIsDenied() throws InterruptedException {
        progress.move(Map.of(COALITION, 3L));
        marked(5);

        assertThat(freshness.await(COALITION, 5, Duration.ZERO)).hasValue(5);
        assertThat(freshness.await(COALITION, 6, Duration.ZERO)).isEmpty();
    }

    @Test
    void nothingIsPromisedWhileAViewIsServedByAnOlderBuild() throws InterruptedException {
        marked(5);
        settled.set(false);

        assertThat(freshness.await(COALITION, 5, Duration.ofMillis(50))).isEmpty();
    }

    private void marked(long sequence) {
        database.getCollection(Marks.LIVE, BsonDocument.class)
                .insertOne(new BsonDocument(DocumentWriter.ID, new BsonString(COALITION))
                        .append(DocumentWriter.SEQUENCE, new BsonInt64(sequence)));
    }
}
