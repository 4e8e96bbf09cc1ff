package org.mithaq.query.platform.projection;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Map;
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
    private final Consumers consumers;
    private final Rebuilds rebuilds;
    private final ProjectionSettings settings;
    private final Clock clock;

    Keeper(
            MongoDatabase database,
            Registry registry,
            Positions positions,
            Rebuilds rebuilds,
            ProjectionSettings settings,
            Clock clock) {
        this.database = database;
        this.registry = registry;
        this.positions = positions;
        this.consumers = new Consumers(settings);
        this.rebuilds = rebuilds;
        this.settings = settings;
        this.clock = clock;
    }

    void lookAfter(Projection<?> projection) throws InterruptedException {
        Entry entry = registry.open(projection);
        Build building = entry.building();
        if (outdated(entry, projection)) {
            begin(projection, entry);
        } else if (building != null && building.madeBy(projection)) {
            advance(entry, building);
        }
        entry.retired().stream()
                .filter(old -> old.since().plus(settings.retirement()).isBefore(clock.instant()))
                .findFirst()
                .ifPresent(old -> drop(entry, old.build()));
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

    private void advance(Entry entry, Build building) throws InterruptedException {
        if (!entry.joining()) {
            rebuilds.run(building);
            if (caughtUp(building) && registry.change(entry, entry.joined())) {
                LOG.info("{} has caught up and joins the live feed", building.collection());
            }
        } else {
            rebuilds.end(building);
            if (level(building, entry.serving()) && registry.change(entry, entry.switched(clock.instant()))) {
                LOG.info(
                        "{} serves, in place of {}",
                        building.collection(),
                        entry.serving().collection());
            }
        }
    }

    private boolean caughtUp(Build building) throws InterruptedException {
        Map<Integer, Long> reached = positions.of(building);
        return consumers.ends().entrySet().stream()
                .allMatch(end -> reached.getOrDefault(end.getKey(), 0L) >= end.getValue() - settings.batch());
    }

    /** Whether the build holds all that the serving one holds, in every partition: marks are true of both then. */
    private boolean level(Build building, Build serving) {
        Map<Integer, Long> before = positions.of(serving);
        Map<Integer, Long> reached = positions.of(building);
        return before.entrySet().stream()
                .allMatch(position -> reached.getOrDefault(position.getKey(), 0L) >= position.getValue());
    }

    private void drop(Entry entry, Build old) {
        rebuilds.end(old);
        if (registry.change(entry, entry.without(old))) {
            for (String name : database.listCollectionNames()) {
                if (name.equals(old.collection()) || name.equals(Rebuilds.marks(old))) {
                    database.getCollection(name).drop();
                }
            }
            positions.forget(old);
            LOG.info("{} is dropped", old.collection());
        }
    }
}
