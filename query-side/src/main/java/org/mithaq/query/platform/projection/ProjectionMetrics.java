package org.mithaq.query.platform.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.search.Search;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The meters of the feeds, all named {@code mithaq.views.…}. Thread-safe. */
final class ProjectionMetrics {

    private static final String PREFIX = "mithaq.views.";
    private static final String FEED = "feed";
    private static final String VIEW = "view";

    private final MeterRegistry meters;
    private final Gauges lag;
    private final Gauges behind;
    private final Gauges left;
    private final Gauges rate;

    /** @param known whether log and database answer: what was last measured is not shown while they do not */
    ProjectionMetrics(MeterRegistry meters, BooleanSupplier known) {
        this.meters = meters;
        this.lag = new Gauges(
                MultiGauge.builder("mithaq.views.lag")
                        .description("Offsets between a partition's position and the end of what is committed")
                        .baseUnit("offsets"),
                "partition",
                known,
                meters);
        this.behind = new Gauges(
                MultiGauge.builder("mithaq.views.behind")
                        .description("Offsets between what a view's serving build has taken and the end of what is"
                                + " committed")
                        .baseUnit("offsets"),
                VIEW,
                known,
                meters);
        this.left = new Gauges(
                MultiGauge.builder("mithaq.views.rebuild.left")
                        .description("Offsets that a build beside the serving one has still to take")
                        .baseUnit("offsets"),
                VIEW,
                known,
                meters);
        this.rate = new Gauges(
                MultiGauge.builder("mithaq.views.rebuild.rate")
                        .description("Events per second that a build beside the serving one takes")
                        .baseUnit("events"),
                VIEW,
                known,
                meters);
    }

    /** A meter for all that can be in the way. */
    void trouble(Supplier<Map<Trouble, String>> trouble) {
        for (Trouble each : Trouble.values()) {
            Gauge.builder("mithaq.views.trouble", trouble, now -> now.get().containsKey(each) ? 1 : 0)
                    .description("1 while the log or the database of the views does not answer, or their feed cannot go"
                            + " on")
                    .baseUnit("troubles")
                    .tag("of", each.name().toLowerCase(Locale.ROOT))
                    .strongReference(true)
                    .register(meters);
        }
    }

    /** The meters of one feed; {@code progress} moves with every batch. */
    FeedListener of(String feed, FeedStatus status, Progress progress) {
        Counter events = Counter.builder("mithaq.views.events")
                .description("Events taken into views")
                .baseUnit("events")
                .tag(FEED, feed)
                .register(meters);
        DistributionSummary batches = DistributionSummary.builder("mithaq.views.batch")
                .description("Events per batch")
                .baseUnit("events")
                .tag(FEED, feed)
                .register(meters);
        Gauge.builder("mithaq.views.stopped", status, FeedStatus::stoppedPartitions)
                .description("Partitions stopped at a record that cannot be taken")
                .baseUnit("partitions")
                .tag(FEED, feed)
                .strongReference(true)
                .register(meters);
        Gauge.builder("mithaq.views.held", status, FeedStatus::heldPartitions)
                .description("Partitions at which the feed was told to stand still")
                .baseUnit("partitions")
                .tag(FEED, feed)
                .strongReference(true)
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

    /** The feed has ended, and its meters with it. */
    void end(String feed) {
        Search.in(meters)
                .name(name -> name.startsWith(PREFIX))
                .tag(FEED, feed)
                .meters()
                .forEach(meters::remove);
    }

    void lag(FeedStatus live) {
        lag.set(live.partitions().stream()
                .collect(Collectors.toMap(
                        partition -> Integer.toString(partition.partition()), partition -> number(partition.lag()))));
    }

    private Counter writes(String view) {
        return Counter.builder("mithaq.views.writes")
                .description("Documents written")
                .baseUnit("documents")
                .tag(VIEW, view)
                .register(meters);
    }

    /** @param end of what is committed, over all partitions of the log; empty when it is not known */
    void views(List<ProjectionStatus> views, OptionalLong end) {
        behind.set(views.stream()
                .collect(Collectors.toMap(
                        ProjectionStatus::name,
                        view -> end.isPresent()
                                ? (double) Math.max(0, end.getAsLong() - view.position())
                                : Double.NaN)));
        left.set(rebuilds(
                views, rebuild -> rebuild.end() == null ? null : (double) (rebuild.end() - rebuild.position())));
        rate.set(rebuilds(views, ProjectionStatus.Rebuild::eventsPerSecond));
    }

    private static Map<String, Double> rebuilds(
            List<ProjectionStatus> views, Function<ProjectionStatus.Rebuild, @Nullable Double> figure) {
        Map<String, Double> figures = new HashMap<>();
        for (ProjectionStatus view : views) {
            if (view.rebuild() != null) {
                figures.put(view.name(), number(figure.apply(view.rebuild())));
            }
        }
        return figures;
    }

    private static double number(@Nullable Number known) {
        return known == null ? Double.NaN : known.doubleValue();
    }
}
