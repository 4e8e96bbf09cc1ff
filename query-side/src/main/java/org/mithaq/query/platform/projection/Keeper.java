package org.mithaq.query.platform.projection;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the builds: begins one where the product's version of a view is newer than what serves, lets one that has
 * caught up join the live feed, switches to it once it is level with what serves, and drops what was replaced. Every
 * step is a compare-and-set on the registry, so that several processes may do this at once, and any of them may die at
 * any point.
 */
final class Keeper {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

    private final MongoDatabase database;
    private final Registry registry;
    private final Positions positions;
    private final Rebuilds rebuilds;
    private final Hold hold;
    private final ProjectionSettings settings;
    private final Clock clock;
    private final Orphans orphans;

    Keeper(
            MongoDatabase database,
            Registry registry,
            Positions positions,
            Rebuilds rebuilds,
            Hold hold,
            ProjectionSettings settings,
            Clock clock) {
        this.database = database;
        this.registry = registry;
        this.positions = positions;
        this.rebuilds = rebuilds;
        this.hold = hold;
        this.settings = settings;
        this.clock = clock;
        this.orphans = new Orphans(database, registry, positions, settings, clock);
    }

    void lookAfter(Projection<?> projection) {
        Entry entry = registry.open(projection);
        Build building = entry.building();
        if (outdated(entry, projection)) {
            begin(projection, entry);
        } else if (building != null && building.madeBy(projection)) {
            advance(entry, building);
        } else if (building == null) {
            rebuilds.end(projection.name()); // another process was faster
        }
        entry.retired().stream()
                .filter(old -> old.since().plus(settings.retirement()).isBefore(clock.instant()))
                .findFirst()
                .ifPresent(old -> registry.change(entry, entry.without(old.build())));
    }

    /** Begins a build beside the one that serves; false when one is under way. */
    boolean begin(Projection<?> projection) {
        Entry entry = registry.open(projection);
        return entry.building() == null && begin(projection, entry);
    }

    private boolean begin(Projection<?> projection, Entry entry) {
        Entry begun = entry.building(projection, clock.instant());
        boolean changed = registry.change(entry, begun);
        if (changed) {
            LOG.info("builds {} beside {}", begun.building(), entry.serving().collection());
        }
        return changed;
    }

    private static boolean outdated(Entry entry, Projection<?> projection) {
        Build building = entry.building();
        Build newest = building != null ? building : entry.serving();
        return newest.version() < projection.version();
    }

    /** Holds up the build that is under way, or lets it go on; false when there is none, or it is about to serve. */
    boolean pause(Projection<?> projection, boolean held) {
        Entry entry = registry.open(projection);
        if (entry.building() == null || entry.joining() || entry.paused() == held) {
            return false;
        }
        boolean changed = registry.change(entry, entry.paused(held));
        if (changed) {
            LOG.info("{} {}", entry.building().collection(), held ? "is held up" : "goes on");
        }
        return changed;
    }

    /** While the live feed is held up nothing takes the place of what serves: it may hold what happened since. */
    private void advance(Entry entry, Build building) {
        if (!entry.joining()) {
            boolean near = rebuilds.near(positions.of(building), settings.batch());
            rebuilds.run(building, entry.paused(), !near);
            if (near
                    && !entry.paused()
                    && rebuilds.near(building, settings.batch())
                    && !hold.held()
                    && registry.change(entry, entry.joined())) {
                LOG.info("{} has caught up and joins the live feed", building.collection());
            }
        } else {
            rebuilds.end(building);
            if (!hold.held()
                    && level(building, entry.serving())
                    && registry.change(entry, entry.switched(clock.instant()))) {
                LOG.info(
                        "{} serves, in place of {}",
                        building.collection(),
                        entry.serving().collection());
            }
        }
    }

    /**
     * Whether the build holds all that the serving one holds, in every partition: marks are true of both then. Positions
     * alone do not tell: what serves may be ahead of the one that was noted of it, as when a process was killed.
     */
    private boolean level(Build building, Build serving) {
        if (!rebuilds.everywhere(positions.level(building))) {
            return false;
        }
        Map<Integer, Long> before = positions.of(serving);
        Map<Integer, Long> reached = positions.of(building);
        return before.entrySet().stream()
                .allMatch(position -> reached.getOrDefault(position.getKey(), 0L) >= position.getValue());
    }

    /**
     * Drops the collections of builds that the registry does not know any more, and of views that nobody knows. What a feed writes into one after that,
     * because it has not noticed yet, is swept away the next time.
     */
    void sweep(List<Projection<?>> projections) {
        List<String> found = database.listCollectionNames().into(new ArrayList<>());
        for (Projection<?> projection : projections) {
            // the names come before the entry: a build is entered before its first document
            Entry entry = registry.open(projection);
            Pattern build = Build.named(projection.name());
            found.stream().map(build::matcher).filter(Matcher::matches).forEach(name -> {
                Build old =
                        new Build(projection.name(), Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)));
                if (!entry.knows(old)) {
                    rebuilds.end(old);
                    database.getCollection(name.group()).drop();
                    positions.forget(name.group());
                    LOG.info("{} is dropped", name.group());
                }
            });
        }
        orphans.sweep(projections.stream().map(Projection::name).collect(Collectors.toSet()), found);
    }
}
