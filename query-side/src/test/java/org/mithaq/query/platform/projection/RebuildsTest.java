package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.QuerySide.PROJECTIONS;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mithaq.embedded.EmbeddedMongo;
import org.mithaq.events.Envelope;
import org.mithaq.query.Dispute;
import org.mithaq.query.Golden;
import org.mithaq.query.Story;
import org.mithaq.query.TestLog;
import org.mithaq.query.Told;
import org.mithaq.query.Until;
import org.mithaq.query.conflicts.RefusedIntermediary;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.minutes.Minutes;
import org.mithaq.query.tasks.Task;

/** All views of the product, built again and again from one log: they come out the same, whatever happens meanwhile. */
class RebuildsTest {

    private static final TestLog LOG = new TestLog();
    private static final List<List<Envelope>> RECORDS = Stream.concat(
                    IntStream.rangeClosed(1, 3)
                            .mapToObj(number -> List.of(Story.of(number), Dispute.of(10 + number)))
                            .flatMap(List::stream)
                            .map(Told::all),
                    Stream.of(Golden.oneOfEachKind()))
            .toList();
    private static final int KILLS = 20;
    private static final List<Projection<?>> FEW =
            List.of(Minutes.PROJECTION, Decision.PROJECTION, Task.PROJECTION, Records.PROJECTION);

    private final List<MongoDatabase> databases = new ArrayList<>();
    private final List<Projections> running = new ArrayList<>();

    @BeforeAll
    static void append() {
        LOG.create(2);
        RECORDS.forEach(LOG::append);
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @AfterEach
    void end() {
        running.forEach(Projections::close);
        databases.forEach(MongoDatabase::drop);
    }

    @Test
    void rebuildsInSmallAndInLargeBatchesGiveEqualDigests() {
        Map<String, String> small = digests(whole(small(database(), PROJECTIONS)));
        Map<String, String> large = digests(whole(start(database(), 500, 5_000, PROJECTIONS)));

        assertThat(small).isEqualTo(large).hasSize(PROJECTIONS.size());
        small.values().removeIf(digest -> !digest.startsWith("0:"));
        assertThat(small.keySet())
                .as("its one source is the refusal of one command")
                .containsExactly(RefusedIntermediary.PROJECTION.name());
    }

    @Test
    void aBuildOfAllViewsThatIsKilledTwentyTimesIsTheSameAsAnUndisturbedOne() {
        Dying undisturbed = new Dying(database());
        Map<String, String> digests = digests(whole(small(undisturbed.database(), PROJECTIONS)));
        MongoDatabase database = database();
        killAgainAndAgain(database, undisturbed.writes(), PROJECTIONS);

        assertThat(digests(whole(small(database, PROJECTIONS)))).isEqualTo(digests);
    }

    @Test
    void aRebuildBesideWhatServesThatIsKilledTwentyTimesGivesWhatServed() {
        MongoDatabase database = database();
        Dying undisturbed = new Dying(database);
        Projections first = whole(small(undisturbed.database(), FEW));
        Map<String, String> served = digests(first);
        FEW.forEach(view -> first.rebuild(view.name()));
        first.close();
        killAgainAndAgain(database, undisturbed.writes(), FEW);
        Projections last = small(database, FEW);
        Until.isTrue("the builds are switched", () -> serving(last).stream().allMatch(number -> number == 2));

        assertThat(digests(last)).isEqualTo(served);
    }

    /** Begins twenty times what takes so many writes, and dies each time before it is done. */
    private void killAgainAndAgain(MongoDatabase database, int writes, List<Projection<?>> views) {
        Dying.Arriving[] ways = Dying.Arriving.values();
        for (int kill = 0; kill < KILLS; kill++) {
            Dying dying = new Dying(database, writes / (KILLS + 10) + kill, ways[kill % ways.length]);
            Projections life = small(dying.database(), views);
            Until.isTrue("it dies", dying::dead);
            life.close();
        }
    }

    private Projections small(MongoDatabase database, List<Projection<?>> views) {
        return start(database, 7, 3, views);
    }

    private static List<Integer> serving(Projections projections) {
        return projections.status().stream()
                .map(ProjectionStatus::serving)
                .map(build -> Integer.parseInt(build.substring(build.lastIndexOf('_') + 1)))
                .toList();
    }

    private MongoDatabase database() {
        MongoDatabase database = EmbeddedMongo.shared().database("views-" + UUID.randomUUID());
        databases.add(database);
        return database;
    }

    private Projections start(MongoDatabase database, int batch, int documents, List<Projection<?>> views) {
        ProjectionSettings settings = ProjectionSettings.of(LOG.kafka(), LOG.topic(), "rebuilds-" + database.getName())
                .with(batch, documents)
                .with(Duration.ofMillis(20), Duration.ZERO);
        Projections projections =
                new Projections(database, views, settings, new SimpleMeterRegistry(), Clock.systemUTC());
        running.add(projections);
        projections.start();
        return projections;
    }

    /** The same, once everything that happened is in its views. */
    private static Projections whole(Projections projections) {
        RECORDS.forEach(record -> Until.isTrue(
                "a whole record is in the views",
                () -> projections.freshness().of(record.getFirst().coalition().value()) == record.size()));
        return projections;
    }

    private static Map<String, String> digests(Projections projections) {
        Map<String, String> digests = new TreeMap<>();
        projections.status().forEach(view -> digests.put(view.name(), projections.digest(view.name())));
        return digests;
    }
}
