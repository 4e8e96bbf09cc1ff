package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.events.BarrierId;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.query.EmbeddedMongo;
import org.mithaq.query.TestLog;
import org.mithaq.query.Told;
import org.mithaq.query.Until;
import org.mithaq.text.Text;

/** What a view's own code does wrong stops the partition; what the machine lacks is tried again. */
class FailingViewsTest {

    private final TestLog log = new TestLog();
    private final MongoDatabase database = EmbeddedMongo.shared().database("views-" + UUID.randomUUID());
    private final Told coalition = new Told(1);
    private @Nullable Projections running;

    FailingViewsTest() {
        log.create(1);
        for (int number = 1; number <= 5; number++) {
            coalition.happened(new BarrierDeclared(
                    new BarrierId(Told.uuid(5, number)),
                    BarrierKind.FUNDING,
                    Text.of("نقص المال", "Too little money"),
                    null));
        }
        log.append(coalition.all());
    }

    @AfterEach
    void end() {
        if (running != null) {
            running.close();
        }
        log.close();
        database.drop();
    }

    @Test
    void aViewThatOverflowsTheStackStopsThePartitionBeforeTheRecord() {
        Projections projections = running(Overflowing.PROJECTION);
        PartitionStatus stopped = awaitStopped(projections);

        assertThat(stopped.position()).isEqualTo(2);
        assertThat(stopped.reason())
                .isEqualTo("the view overflowing cannot take 3 of coalition %s: java.lang.StackOverflowError"
                        .formatted(coalition.id()));
        assertThat(projections
                        .of(Overflowing.PROJECTION)
                        .find(coalition.id().value())
                        .orElseThrow()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void aViewThatMeetsWhatItHeldToBeImpossibleStopsThePartitionBeforeTheRecord() {
        Projections projections = running(failingAt(4, Integer.MAX_VALUE, () -> new AssertionError("impossible")));

        assertThat(awaitStopped(projections).reason())
                .contains("cannot take 4 of coalition")
                .endsWith("impossible");
        assertThat(projections.freshness().of(coalition.id().value())).isEqualTo(3);
    }

    @Test
    void aMachineThatLacksMemoryForAMomentGoesOn() {
        Projections projections = running(failingAt(4, 2, () -> new OutOfMemoryError("for a test")));
        Until.isTrue(
                "all is taken", () -> projections.freshness().of(coalition.id().value()) == 5);

        assertThat(projections.status().getFirst().partitions())
                .noneMatch(partition -> partition.state() == PartitionStatus.State.STOPPED);
        assertThat(projections
                        .of(Heard.PROJECTION)
                        .find(coalition.id().value())
                        .orElseThrow()
                        .count())
                .isEqualTo(5);
    }

    /** Fails so many times at the record of that sequence. */
    private static Projection<Heard> failingAt(long sequence, int times, Supplier<Error> error) {
        AtomicInteger failed = new AtomicInteger();
        return Projection.of(
                "heard",
                1,
                Heard.class,
                envelope -> {
                    if (envelope.sequence() == sequence && failed.incrementAndGet() <= times) {
                        throw error.get();
                    }
                    return List.of(envelope.coalition().value());
                },
                Heard.PROJECTION.empty());
    }

    private Projections running(Projection<?> view) {
        ProjectionSettings settings = ProjectionSettings.of(log.kafka(), log.topic(), database.getName())
                .with(Duration.ofMillis(20), Duration.ZERO);
        Projections started =
                new Projections(database, List.of(view), settings, new SimpleMeterRegistry(), Clock.systemUTC());
        running = started;
        started.start();
        return started;
    }

    private static PartitionStatus awaitStopped(Projections projections) {
        Until.isTrue("the partition stops", () -> projections.status().getFirst().partitions().stream()
                .anyMatch(partition -> partition.state() == PartitionStatus.State.STOPPED));
        return projections.status().getFirst().partitions().getFirst();
    }
}
