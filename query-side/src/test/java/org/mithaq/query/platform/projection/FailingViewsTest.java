package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.platform.projection.RunningViews.awaitStopped;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.query.Told;
import org.mithaq.query.Until;

/** What a view's own code does wrong stops the partition; what the machine lacks is tried again. */
class FailingViewsTest {

    private final RunningViews views = new RunningViews();
    private final Told coalition = Barriers.of(1, 5);

    FailingViewsTest() {
        views.log().create(1);
        views.log().append(coalition.all());
    }

    @AfterEach
    void end() {
        views.close();
    }

    @Test
    void aViewThatOverflowsTheStackStopsThePartitionBeforeTheRecord() {
        Projections projections = views.start(Overflowing.PROJECTION);
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
        Projections projections = views.start(failingAt(4, Integer.MAX_VALUE, () -> new AssertionError("impossible")));

        assertThat(awaitStopped(projections).reason())
                .contains("cannot take 4 of coalition")
                .endsWith("impossible");
        assertThat(projections.freshness().of(coalition.id().value())).isEqualTo(3);
    }

    /** While the batch that holds the record is taken, the next one is read. */
    @Test
    void nothingIsTakenOfTheBatchBehindTheOneThatStops() {
        Projections projections = views.start(
                settings -> settings.with(2, 100),
                failingAt(4, Integer.MAX_VALUE, () -> new AssertionError("impossible")));

        assertThat(awaitStopped(projections).position()).isEqualTo(3);
        assertThat(heard(projections)).isEqualTo(3);
        assertThat(projections.freshness().of(coalition.id().value())).isEqualTo(3);
    }

    @Test
    void aMachineThatLacksMemoryForAMomentGoesOn() {
        Projections projections = views.start(failingAt(4, 2, () -> new OutOfMemoryError("for a test")));
        Until.isTrue(
                "all is taken", () -> projections.freshness().of(coalition.id().value()) == 5);

        assertThat(projections.status().getFirst().partitions())
                .noneMatch(partition -> partition.state() == PartitionStatus.State.STOPPED);
        assertThat(heard(projections)).isEqualTo(5);
    }

    private int heard(Projections projections) {
        return RunningViews.heard(projections, coalition).count();
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
}
