package org.mithaq.query.platform.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The meters of the feeds, all named {@code mithaq.views.…}. Thread-safe. */
final class ProjectionMetrics {

    private final MeterRegistry meters;
    private final MultiGauge lag;
    private final MultiGauge behind;
    private final MultiGauge left;
    private final MultiGauge rate;

    ProjectionMetrics(MeterRegistry meters) {
        this.meters = meters;
        this.lag = MultiGauge.builder("mithaq.views.lag")
                .description("Offsets between a partition's position and the end of what is committed")
                .baseUnit("offsets")
                .register(meters);
        this.behind = MultiGauge.builder("mithaq.views.behind")
                .description("Offsets between what a view's serving build has taken and the end of what is committed")
                .baseUnit("offsets")
                .register(meters);
        this.left = MultiGauge.builder("mithaq.views.rebuild.left")
                .description("Offsets that a build beside the serving one has still to take")
                .baseUnit("offsets")
                .register(meters);
        this.rate = MultiGauge.builder("mithaq.views.rebuild.rate")
                .description("Events per second that a build beside the serving one takes")
                .baseUnit("events")
                .register(meters);
    }

    /** The meters of one feed; {@code progress} moves with every batch. */
    FeedListener of(String feed, FeedStatus status, Progress progress) {
        Counter events = Counter.builder("mithaq.views.events")
                .description("Events taken into views")
                .baseUnit("events")
                .tag("feed", feed)
                .register(meters);
        DistributionSummary batches = DistributionSummary.builder("mithaq.views.batch")
                .description("Events per batch")
                .baseUnit("events")
                .tag("feed", feed)
                .register(meters);
        Gauge.builder("mithaq.views.stopped", status, FeedStatus::stoppedPartitions)
                .description("Partitions stopped at a record that cannot be taken")
                .baseUnit("partitions")
                .tag("feed", feed)
                .register(meters);
        Gauge.builder("mithaq.views.held", status, FeedStatus::heldPartitions)
                .description("Partitions at which the feed was told to stand still")
                .baseUnit("partitions")
                .tag("feed", feed)
                .register(meters);
        return new FeedListener() {
            @Override
            public void wrote(Build build, int documents) {
                writes(build.view()).increment(documents);
            }

            @Override
            public void took(int taken, Map<String, Long> reached) {
                if (taken > 0) {
                    events.increment(taken);
                    batches.record(taken);
                    status.took(taken);
                }
                progress.move(reached);
            }
        };
    }

    void lag(FeedStatus live) {
        lag.register(
                live.partitions().stream()
                        .map(partition -> MultiGauge.Row.of(
                                Tags.of("partition", Integer.toString(partition.partition())), partition.lag()))
                        .toList(),
                true);
    }

    private Counter writes(String view) {
        return Counter.builder("mithaq.views.writes")
                .description("Documents written")
                .baseUnit("documents")
                .tag("view", view)
                .register(meters);
    }

    /** @param end of what is committed, over all partitions of this process */
    void views(List<ProjectionStatus> views, long end) {
        behind.register(rows(views, view -> Math.max(0, end - view.position())), true);
        left.register(
                rows(
                        views,
                        view -> view.rebuild() == null
                                ? null
                                : view.rebuild().end() - view.rebuild().position()),
                true);
        rate.register(
                rows(
                        views,
                        view -> view.rebuild() == null ? null : view.rebuild().eventsPerSecond()),
                true);
    }

    private static List<MultiGauge.Row<?>> rows(
            List<ProjectionStatus> views, Function<ProjectionStatus, @Nullable Number> number) {
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        for (ProjectionStatus view : views) {
            Number value = number.apply(view);
            if (value != null) {
                rows.add(MultiGauge.Row.of(Tags.of("view", view.name()), value));
            }
        }
        return rows;
    }
}
