package org.mithaq.query.platform.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.Map;

/** The meters of the feeds, all named {@code mithaq.views.…}. Thread-safe. */
final class ProjectionMetrics {

    private final MeterRegistry meters;
    private final MultiGauge lag;

    ProjectionMetrics(MeterRegistry meters) {
        this.meters = meters;
        this.lag = MultiGauge.builder("mithaq.views.lag")
                .description("Offsets between a partition's position and the end of what is committed")
                .register(meters);
    }

    /** The meters of one feed; {@code progress} moves with every batch. */
    FeedListener of(String feed, FeedStatus status, Progress progress) {
        Counter events = Counter.builder("mithaq.views.events")
                .description("Events taken into views")
                .tag("feed", feed)
                .register(meters);
        DistributionSummary batches = DistributionSummary.builder("mithaq.views.batch")
                .description("Events per batch")
                .tag("feed", feed)
                .register(meters);
        Gauge.builder("mithaq.views.stopped", status, FeedStatus::stoppedPartitions)
                .description("Partitions stopped at a record that cannot be taken")
                .tag("feed", feed)
                .register(meters);
        return new FeedListener() {
            @Override
            public void wrote(Build build, int documents) {
                meters.counter("mithaq.views.writes", "view", build.view()).increment(documents);
            }

            @Override
            public void took(int taken, Map<String, Long> reached) {
                if (taken > 0) {
                    events.increment(taken);
                    batches.record(taken);
                    status.took(taken);
                }
                progress.move();
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
}
