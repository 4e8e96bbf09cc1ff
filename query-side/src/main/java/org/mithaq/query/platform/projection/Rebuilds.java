package org.mithaq.query.platform.projection;

import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The rebuild feeds of this process; each shares its build's partitions with those of other processes. Thread-safe. */
final class Rebuilds {

    private final ProjectionSettings settings;
    private final Feeds feeds;
    private final ProjectionMetrics metrics;
    private final Progress progress;
    private final Supplier<Optional<Map<Integer, Long>>> ends;
    private final Map<Build, Running> running = new ConcurrentHashMap<>();

    Rebuilds(
            ProjectionSettings settings,
            Feeds feeds,
            ProjectionMetrics metrics,
            Progress progress,
            Supplier<Optional<Map<Integer, Long>>> ends) {
        this.settings = settings;
        this.feeds = feeds;
        this.metrics = metrics;
        this.progress = progress;
        this.ends = ends;
    }

    /**
     * @param held whether its feed stands still
     * @param far whether most of the log may still be before it
     */
    private record Running(Feed feed, Thread thread, AtomicBoolean held, AtomicBoolean far) {

        /** Whether it reads through this process's share of the log, batch after batch. */
        boolean busy(int batch) {
            return far.get() && !held.get() && feed.status().behind(batch);
        }
    }

    /** The collection of the marks of a build that is not served yet. */
    static String marks(Build build) {
        return build.collection() + "_marks";
    }

    /**
     * Feeds the build, or has its feed stand still: as it is told to, or because as many others read through the log as
     * there is memory for.
     *
     * @param far whether the build is not near to the end of the log
     */
    synchronized void run(Build build, boolean paused, boolean far) {
        Running own = running.computeIfAbsent(build, this::start);
        long others = running.values().stream()
                .filter(other -> !other.equals(own) && other.busy(settings.batch()))
                .count();
        own.far().set(far);
        own.held().set(paused || (far && others >= settings.rebuilds()));
    }

    /** Whether its feed stands still in this process. */
    boolean held(Build build) {
        Running rebuild = running.get(build);
        return rebuild != null && rebuild.held().get();
    }

    void end(Build build) {
        Running rebuild = running.remove(build);
        if (rebuild != null) {
            rebuild.feed().close();
            metrics.end(build.collection());
        }
    }

    /** Ends what is fed of the view, which has no build beside the serving one any more. */
    void end(String view) {
        running.keySet().stream().filter(build -> build.view().equals(view)).forEach(this::end);
    }

    void close() throws InterruptedException {
        for (Running rebuild : running.values()) {
            rebuild.feed().close();
        }
        for (Running rebuild : running.values()) {
            rebuild.thread().join();
        }
        running.keySet().forEach(this::end);
    }

    /** Whether this process's share of the rebuild is that near to the end of the log. */
    boolean near(Build build, long offsets) {
        return status(build).map(status -> status.near(offsets)).orElse(true);
    }

    /** Whether the build is that near to the end of the log in every partition, whoever feeds it; false when unknown. */
    boolean near(Map<Integer, Long> reached, long offsets) {
        return ends.get()
                .filter(known -> known.entrySet().stream()
                        .allMatch(end -> reached.getOrDefault(end.getKey(), 0L) >= end.getValue() - offsets))
                .isPresent();
    }

    /** Whether these are all partitions of the log; false when that is unknown. */
    boolean everywhere(Set<Integer> partitions) {
        return ends.get()
                .filter(known -> partitions.containsAll(known.keySet()))
                .isPresent();
    }

    Optional<FeedStatus> status(Build build) {
        return Optional.ofNullable(running.get(build))
                .map(rebuild -> rebuild.feed().status());
    }

    private Running start(Build build) {
        FeedStatus status = new FeedStatus(ends);
        AtomicBoolean held = new AtomicBoolean(true);
        String group = settings.group() + "." + build.collection();
        Feed feed = new Feed(
                group,
                marks(build),
                settings,
                feeds,
                () -> List.of(build),
                held::get,
                status,
                metrics.of(build.collection(), status, progress),
                new BatchSpans(Tracer.NOOP));
        Thread thread = Thread.ofPlatform().name(group).daemon().start(feed);
        return new Running(feed, thread, held, new AtomicBoolean());
    }
}
