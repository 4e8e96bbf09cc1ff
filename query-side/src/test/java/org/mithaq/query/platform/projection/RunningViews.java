package org.mithaq.query.platform.projection;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.mithaq.embedded.EmbeddedMongo;
import org.mithaq.query.TestLog;
import org.mithaq.query.Told;
import org.mithaq.query.Until;

/** Processes that build views of one log into one database; closing ends them and drops both. */
final class RunningViews implements AutoCloseable {

    private final TestLog log = new TestLog();
    private final MongoDatabase database = EmbeddedMongo.shared().database("views-" + UUID.randomUUID());
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final List<Projections> running = new ArrayList<>();

    TestLog log() {
        return log;
    }

    MongoDatabase database() {
        return database;
    }

    MeterRegistry meters() {
        return meters;
    }

    /** One process more. */
    Projections start(Projection<?>... views) {
        return start(settings -> settings, views);
    }

    /** The same with other settings than most. */
    Projections start(UnaryOperator<ProjectionSettings> other, Projection<?>... views) {
        ProjectionSettings settings = other.apply(ProjectionSettings.of(log.kafka(), log.topic(), database.getName())
                .with(Duration.ofMillis(20), Duration.ZERO));
        Projections projections = new Projections(database, List.of(views), settings, meters, Clock.systemUTC());
        running.add(projections);
        projections.start();
        return projections;
    }

    static void awaits(Projections projections, Told coalition) {
        long sequence = coalition.all().size();
        Until.isTrue(
                "coalition %s is reflected up to %d".formatted(coalition.id(), sequence),
                () -> projections.freshness().of(coalition.id().value()) >= sequence);
    }

    static void awaitHeld(Projections projections) {
        Until.isTrue("every partition stands still", () -> {
            List<PartitionStatus> partitions = projections.status().getFirst().partitions();
            return !partitions.isEmpty()
                    && partitions.stream().allMatch(partition -> partition.state() == PartitionStatus.State.HELD);
        });
    }

    /** -1 while it is not known. */
    static long lag(Projections projections) {
        return Objects.requireNonNullElse(projections.condition().lag(), -1L);
    }

    static PartitionStatus awaitStopped(Projections projections) {
        Until.isTrue("a partition stops", () -> stopped(projections).size() == 1);
        return stopped(projections).getFirst();
    }

    private static List<PartitionStatus> stopped(Projections projections) {
        return projections.status().getFirst().partitions().stream()
                .filter(partition -> partition.state() == PartitionStatus.State.STOPPED)
                .toList();
    }

    static void awaitServing(Projections projections, String build) {
        Until.isTrue(
                build + " serves",
                () -> build.equals(projections.status().getFirst().serving()));
    }

    static ProjectionStatus.Rebuild rebuild(Projections projections) {
        return Objects.requireNonNull(projections.status().getFirst().rebuild());
    }

    static Heard heard(Projections projections, Told coalition) {
        return heard(projections.of(Heard.PROJECTION), coalition);
    }

    static Heard heard(ViewReader<Heard> reader, Told coalition) {
        return reader.find(coalition.id().value()).orElseThrow();
    }

    @Override
    public void close() {
        running.forEach(Projections::close);
        log.close();
        database.drop();
    }
}
