package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.query.EmbeddedMongo;

/** Two views, of which a newer version of the product has but one. */
class OrphansTest {

    private static final Set<String> OLDER = Set.of("heard", "once");
    private static final Set<String> NEWER = Set.of("heard");
    private static final List<String> NO_BUILDS =
            List.of("once", "once_v1", "once_v1_1_copy", "feedkeys", "once_more_v1_1", "onceagain_v1_1");

    private final MongoDatabase database = EmbeddedMongo.shared().database("orphans-" + UUID.randomUUID());
    private final Registry registry = new Registry(database);
    private final Positions positions = new Positions(database);
    private Instant now = Instant.parse("2026-06-28T09:00:00Z");

    @BeforeEach
    void build() {
        registry.open(Heard.PROJECTION);
        registry.open(Once.PROJECTION);
        NO_BUILDS.forEach(this::fill);
        List.of("heard_v1_1", "once_v1_1", "once_v1_2_marks", "once_v2_2").forEach(name -> {
            fill(name);
            positions.save(List.of(name), 0, 7);
        });
    }

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    void theBuildsOfAViewThatNobodyHasAnyMoreAreDroppedAfterAnHour() {
        sweep(NEWER);
        pass(Duration.ofMinutes(59));
        sweep(NEWER);
        assertThat(names()).contains("once_v1_1", "once_v1_2_marks", "once_v2_2");
        pass(Duration.ofMinutes(2));
        sweep(NEWER);

        assertThat(names())
                .doesNotContain("once_v1_1", "once_v1_2_marks", "once_v2_2")
                .contains("heard_v1_1")
                .containsAll(NO_BUILDS);
        assertThat(registry.views()).containsExactly("heard");
        assertThat(positions.of("once_v1_1", 0)).isZero();
        assertThat(positions.of("heard_v1_1", 0)).isEqualTo(7);
        assertThat(database.getCollection("orphans").countDocuments()).isZero();
    }

    @Test
    void anOlderVersionThatRunsBesideKeepsItsViews() {
        for (int round = 0; round < 10; round++) {
            sweep(NEWER);
            pass(Duration.ofMinutes(30));
            sweep(OLDER);
            pass(Duration.ofMinutes(45));
        }
        sweep(NEWER);

        assertThat(names()).contains("once_v1_1");
        assertThat(registry.views()).contains("once");
    }

    @Test
    void whatWasBegunIsEndedByTheNextOne() {
        sweep(NEWER);
        registry.remove("once");
        pass(Duration.ofMinutes(61));
        sweep(NEWER);

        assertThat(names()).doesNotContain("once_v1_1", "once_v2_2");
    }

    @Test
    void aVersionThatIsPutBackBuildsItsViewAnew() {
        sweep(NEWER);
        pass(Duration.ofMinutes(61));
        sweep(NEWER);
        Entry again = registry.open(Once.PROJECTION);
        sweep(OLDER);

        assertThat(again).isEqualTo(Entry.first(Once.PROJECTION));
        assertThat(positions.of(again.serving())).isEqualTo(Map.of());
    }

    private void sweep(Set<String> known) {
        ProjectionSettings settings = ProjectionSettings.of(Map.of(), "log", "group");
        new Orphans(database, registry, positions, settings, Clock.fixed(now, ZoneOffset.UTC)).sweep(known, names());
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private List<String> names() {
        return database.listCollectionNames().into(new ArrayList<>());
    }

    private void fill(String name) {
        database.getCollection(name).insertOne(new Document("_id", "x"));
    }
}
