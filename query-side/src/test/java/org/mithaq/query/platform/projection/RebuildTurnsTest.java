package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.platform.projection.RunningViews.awaits;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.query.Told;
import org.mithaq.query.Until;

/** As many views are built anew at once as there is memory for; here one. */
class RebuildTurnsTest {

    private static final int BATCH = 10;

    private final RunningViews views = new RunningViews();
    private final List<Told> coalitions = Barriers.coalitions(6, 5 * BATCH);
    private final Told coalition = coalitions.getFirst();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private volatile Runnable halfWay = () -> {};
    private final Projection<Heard> first = Projection.of(
            "first",
            1,
            Heard.class,
            envelope -> {
                if (envelope.coalition().equals(coalition.id())
                        && envelope.sequence() == coalition.all().size() / 2) {
                    halfWay.run();
                }
                return List.of(envelope.coalition().value());
            },
            Heard.PROJECTION.empty());
    private Projections projections;

    @BeforeEach
    void start() {
        views.log().create(2);
        coalitions.forEach(told -> views.log().append(told.all()));
        projections = process();
        coalitions.forEach(told -> awaits(projections, told));
    }

    @AfterEach
    void end() {
        goOn.countDown();
        views.close();
    }

    @Test
    void aBuildWaitsWhileAnotherReadsThroughTheLogAndFollowsByItself() {
        halfWay = this::standStill;
        projections.rebuild("first");
        Until.isTrue("it is half way", () -> reached.getCount() == 0);
        projections.rebuild("heard");
        Until.isTrue(
                "the other waits",
                () -> rebuild("heard").state() == ProjectionStatus.State.WAITING
                        && rebuild("heard").partitions().stream()
                                .anyMatch(partition -> partition.state() == PartitionStatus.State.HELD));
        assertThat(rebuild("heard").events()).isZero();
        assertThat(rebuild("first").state()).isEqualTo(ProjectionStatus.State.BUILDING);

        goOn.countDown();
        awaitServing("first_v1_2");
        awaitServing("heard_v1_2");
        assertThat(projections.digest("heard")).isEqualTo(projections.digest("first"));
    }

    @Test
    void oneThatIsPausedGivesWay() {
        halfWay = this::standStill;
        projections.rebuild("first");
        Until.isTrue("it is half way", () -> reached.getCount() == 0);
        projections.rebuild("heard");
        Until.isTrue("the other waits", () -> rebuild("heard").state() == ProjectionStatus.State.WAITING);
        projections.pause("first", true);

        awaitServing("heard_v1_2");
        goOn.countDown();
        Until.isTrue("it is held up", () -> rebuild("first").state() == ProjectionStatus.State.PAUSED);
        projections.pause("first", false);
        awaitServing("first_v1_2");
    }

    @Test
    void oneThatARecordStopsGivesWay() {
        halfWay = () -> {
            throw new IllegalStateException("for a test");
        };
        projections.rebuild("first");
        Until.isTrue("it is stopped", () -> rebuild("first").state() == ProjectionStatus.State.STOPPED);

        projections.rebuild("heard");
        awaitServing("heard_v1_2");
        assertThat(status("first").serving()).isEqualTo("first_v1_1");
    }

    @Test
    void oneThatARecordStopsInOneProcessGivesWayInTheOtherToo() {
        halfWay = () -> {
            throw new IllegalStateException("for a test");
        };
        Projections other = process();
        projections.rebuild("first");
        Until.isTrue("each has a partition, and one is stopped", () -> Stream.of(projections, other)
                .map(RebuildTurnsTest::partition)
                .collect(Collectors.toSet())
                .equals(Set.of(PartitionStatus.State.STOPPED, PartitionStatus.State.READING)));

        projections.rebuild("heard");
        awaitServing("heard_v1_2");
        assertThat(projections.digest("heard")).isEqualTo(projections.digest("first"));
    }

    /** How the one partition stands that the process reads for the build of the first view; null while there is none. */
    private static PartitionStatus.@Nullable State partition(Projections process) {
        ProjectionStatus.Rebuild rebuild = status(process, "first").rebuild();
        return rebuild == null || rebuild.partitions().size() != 1
                ? null
                : rebuild.partitions().getFirst().state();
    }

    private Projections process() {
        return views.start(settings -> settings.with(BATCH, 100).rebuilding(1), first, Heard.PROJECTION);
    }

    private void standStill() {
        reached.countDown();
        try {
            goOn.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private ProjectionStatus status(String view) {
        return status(projections, view);
    }

    private static ProjectionStatus status(Projections process, String view) {
        return process.status().stream()
                .filter(status -> status.name().equals(view))
                .findFirst()
                .orElseThrow();
    }

    private ProjectionStatus.Rebuild rebuild(String view) {
        return Objects.requireNonNull(status(view).rebuild());
    }

    private void awaitServing(String build) {
        Until.isTrue(build + " serves", () -> projections.status().stream()
                .anyMatch(status -> build.equals(status.serving())));
    }
}
