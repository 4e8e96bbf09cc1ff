package org.mithaq.query.platform.projection;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs projections: feeds their views from the log, rebuilds them, and hands out what reads them. {@link #start} returns
 * at once and waits in the background for log and database to be there. Thread-safe.
 */
public final class Projections implements Views, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);

    private static final String LIVE = "live";

    private final MongoDatabase database;
    private final List<Projection<?>> projections;
    private final ProjectionSettings settings;
    private final BatchSpans spans;
    private final Registry registry;
    private final Positions positions;
    private final Progress progress = new Progress();
    private final Overview overview;
    private final FeedStatus status;
    private final Movements movements = new Movements();
    private final ProjectionMetrics metrics;
    private final Rebuilds rebuilds;
    private final Hold hold;
    private final Keeper keeper;
    private final Feeds feeds;
    private final Standings standings;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable Feed feed;
    private @Nullable Thread live;
    private @Nullable Thread keeping;

    public Projections(
            MongoDatabase database,
            List<Projection<?>> projections,
            ProjectionSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this(database, projections, settings, meters, clock, Tracer.NOOP);
    }

    /** The same, with the batches of the live feed traced. */
    public Projections(
            MongoDatabase database,
            List<Projection<?>> projections,
            ProjectionSettings settings,
            MeterRegistry meters,
            Clock clock,
            Tracer tracer) {
        this.database = database;
        this.projections = List.copyOf(projections);
        this.settings = settings;
        this.spans = new BatchSpans(tracer);
        this.registry = new Registry(database);
        this.positions = new Positions(database);
        this.feeds = new Feeds(database, this.projections, registry, positions, settings.documentsInMemory());
        this.hold = new Hold(database);
        this.overview = new Overview(this.projections, registry, positions, hold, settings);
        this.status = new FeedStatus(overview::ends);
        this.metrics = new ProjectionMetrics(meters, overview::known);
        this.rebuilds = new Rebuilds(settings, feeds, metrics, progress, overview::ends);
        this.standings = new Standings(registry, positions, status, rebuilds, overview);
        this.keeper = new Keeper(database, registry, positions, rebuilds, hold, settings, clock);
    }

    public synchronized void start() {
        overview.start();
        metrics.trouble(() -> overview.trouble(status));
        Feed started = new Feed(
                settings.group(),
                Marks.LIVE,
                settings,
                feeds,
                feeds::live,
                hold::held,
                status,
                movements.after(metrics.of(LIVE, status, progress)),
                spans);
        feed = started;
        live = Thread.ofPlatform().name(settings.group()).daemon().start(started);
        keeping =
                Thread.ofPlatform().name(settings.group() + "-keeper").daemon().start(this::keep);
    }

    /** Ends after the batches in hand. */
    @Override
    public synchronized void close() {
        closing.countDown();
        try {
            if (feed != null && live != null && keeping != null) {
                feed.close();
                keeping.join();
                rebuilds.close();
                live.join();
                overview.close();
                metrics.end(LIVE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads the view as it stands in the database. */
    @Override
    public <D extends View<D>> ViewReader<D> of(Projection<D> projection) {
        return new StoredReader<>(projection, database, registry);
    }

    public Freshness freshness() {
        return new Freshness(database, progress, this::settled, hold);
    }

    /** What wakes those who wait for a coalition to move on. */
    public Movements movements() {
        return movements;
    }

    /** Whether every view is served by a build that this version of the product feeds. */
    private boolean settled() {
        return projections.stream().allMatch(projection -> registry.entry(projection.name())
                .map(entry -> entry.serving().madeBy(projection))
                .orElse(true));
    }

    /**
     * Begins to build the view anew, beside what serves.
     *
     * @return whether it began; false when a build is under way
     * @throws NoSuchElementException when there is no such view
     */
    public boolean rebuild(String view) {
        return keeper.begin(projection(view));
    }

    /**
     * Holds up the build of the view that is under way, in every process, or lets it go on from where it stopped; readers
     * notice nothing.
     *
     * @return false when no build is under way that this would change
     * @throws NoSuchElementException when there is no such view
     */
    public boolean pause(String view, boolean held) {
        return keeper.pause(projection(view), held);
    }

    /**
     * Holds up the live feeds of all views, in every process and over restarts, or lets them go on from where they stand.
     * Readers keep what was there; builds beside are still made, but do not begin to serve.
     *
     * @return false when that is so already
     */
    public boolean pause(boolean held) {
        if (hold.held() == held) {
            return false;
        }
        hold.set(held);
        return true;
    }

    /** Whether the live feeds are held up. */
    public boolean held() {
        return hold.held();
    }

    /**
     * An order-independent hash over the documents of the build that serves, with their number before it. Reads them
     * all.
     *
     * @throws NoSuchElementException when there is no such view
     */
    public String digest(String view) {
        Digest digest = new Digest();
        registry.entry(projection(view).name())
                .ifPresent(entry -> database.getCollection(entry.serving().collection(), BsonDocument.class)
                        .find()
                        .batchSize(StoredReader.BATCH)
                        .forEach(digest::add));
        return digest.toString();
    }

    public List<ProjectionStatus> status() {
        return projections.stream().map(standings::of).toList();
    }

    /** How the views stand as a whole; answers at once, whatever log and database do. */
    public Condition condition() {
        return overview.condition(status);
    }

    private void keep() {
        long swept = System.nanoTime();
        try {
            do {
                try {
                    swept = lookAfter(swept);
                } catch (RuntimeException failure) {
                    LOG.warn("the builds are looked after later: {}", failure.toString());
                }
                metrics.lag(status);
            } while (!closing.await(settings.watch().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private long lookAfter(long swept) {
        for (Projection<?> projection : projections) {
            keeper.lookAfter(projection);
        }
        long now = System.nanoTime();
        if (now - swept <= settings.retirement().toNanos()) {
            return swept;
        }
        keeper.sweep(projections);
        List<ProjectionStatus> all = status();
        metrics.views(all, overview.end());
        all.stream()
                .map(ProjectionStatus::rebuild)
                .filter(Objects::nonNull)
                .forEach(rebuild -> LOG.info("{}", rebuild.progress()));
        return now;
    }

    private Projection<?> projection(String view) {
        return projections.stream()
                .filter(projection -> projection.name().equals(view))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no view \"" + view + "\""));
    }
}
