package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mithaq.query.QuerySide;
import org.mithaq.query.platform.projection.ProjectionSettings;
import org.mithaq.query.platform.projection.Projections;

/** All views of the whole story, built from its log with batches of different sizes: they come out the same. */
class BatchesTest {

    private static final WholeStory STORY = WholeStory.once();
    private static final List<String> COALITIONS = List.of(StoryFile.COALITION, StoryFile.NETWORK);

    @Test
    void twoRebuildsWithDifferentBatchesGiveEqualDigests() {
        try (MongoClient client = MongoClients.create(STORY.property("mithaq.mongo.uri"))) {
            Map<String, String> small = built(client.getDatabase("batches-of-7"), 7, 20);
            Map<String, String> large = built(client.getDatabase("batches-of-500"), 500, 5_000);

            assertThat(small).isEqualTo(large).hasSize(QuerySide.PROJECTIONS.size());
        }
    }

    private static Map<String, String> built(MongoDatabase database, int batch, int documents) {
        ProjectionSettings settings = ProjectionSettings.of(
                        Map.of("bootstrap.servers", STORY.property("mithaq.kafka.bootstrap-servers")),
                        "mithaq.log",
                        database.getName())
                .with(batch, documents);
        try (Projections projections = new Projections(
                database, QuerySide.PROJECTIONS, settings, new SimpleMeterRegistry(), Clock.systemUTC())) {
            projections.start();
            COALITIONS.forEach(coalition -> await(projections, coalition));
            Map<String, String> digests = new TreeMap<>();
            projections.status().forEach(view -> digests.put(view.name(), projections.digest(view.name())));
            return digests;
        } finally {
            database.drop();
        }
    }

    private static void await(Projections projections, String coalition) {
        try {
            assertThat(projections
                            .freshness()
                            .await(coalition, STORY.log(coalition).size(), Duration.ofMinutes(1)))
                    .isPresent();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
