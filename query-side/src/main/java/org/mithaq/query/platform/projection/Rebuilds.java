package org.mithaq.query.platform.projection;

import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rebuild feeds of this process; each shares its build's partitions with those of other processes. Thread-safe. */
final class Rebuilds {

    private final ProjectionSettings settings;
    private final Feeds feeds;
    private final ProjectionMetrics metrics;
    private final Progress progress;
    private final Map<Build, Running> running = new ConcurrentHashMap<>();

    Rebuilds(ProjectionSettings settings, Feeds feeds, ProjectionMetrics metrics, Progress progress) {
        this.settings = settings;
        this.feeds = feeds;
        this.metrics = metrics;
        this.progress = progress;
    }

    private record Running(Feed feed, Thread thread) {}

    /** The collection of the marks of a build that is not served yet. */
    static String marks(Build build) {
        return build.collection() + "_marks";
    }

    void run(Build build) {
        running.computeIfAbsent(build, this::start);
    }

    void end(Build build) {
        Running rebuild = running.remove(build);
        if (rebuild != null) {
            rebuild.feed().close();
        }
    }

    void close() throws InterruptedException {
        for (Running rebuild : running.values()) {
            rebuild.feed().close();
        }
        for (Running rebuild : running.values()) {
            rebuild.thread().join();
        }
        running.clear();
    }

    /** Whether this process's share of the rebuild is that near to the end of the log. */
    boolean near(Build build, long offsets) {
        return status(build).map(FeedStatus::lag).orElse(0L) <= offsets;
    }

    Optional<FeedStatus> status(Build build) {
        return Optional.ofNullable(running.get(build))
                .map(rebuild -> rebuild.feed().status());
    }

    private Running start(Build build) {
        FeedStatus status = new FeedStatus();
        String group = settings.group() + "." + build.collection();
        Feed feed = new Feed(
                group,
                marks(build),
                settings,
                feeds,
                () -> List.of(build),
                () -> false,
                status,
                metrics.of(build.collection(), status, progress),
                new BatchSpans(Tracer.NOOP));
        Thread thread = Thread.ofPlatform().name(group).daemon().start(feed);
        return new Running(feed, thread);
    }
}
