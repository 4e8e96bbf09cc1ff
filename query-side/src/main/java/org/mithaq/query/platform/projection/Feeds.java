package org.mithaq.query.platform.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;

/** Opens the feeds of partitions from what is stored. Thread-safe. */
final class Feeds {

    private final MongoDatabase database;
    private final List<Projection<?>> projections;
    private final Registry registry;
    private final Positions positions;
    private final int capacity;

    Feeds(
            MongoDatabase database,
            List<Projection<?>> projections,
            Registry registry,
            Positions positions,
            int capacity) {
        this.database = database;
        this.projections = projections;
        this.registry = registry;
        this.positions = positions;
        this.capacity = capacity;
    }

    /** The builds that the live feed takes along, among those that this version of the product can make. */
    List<Build> live() {
        return projections.stream()
                .flatMap(projection -> registry.open(projection).live().filter(build -> build.madeBy(projection)))
                .toList();
    }

    /** @param end of the log in the partition, now */
    PartitionFeed open(int partition, List<Build> builds, String marks, FeedListener listener, long end) {
        List<BuildFeed<?>> feeds = builds.stream()
                .<BuildFeed<?>>flatMap(build -> projections.stream()
                        .filter(build::madeBy)
                        .<BuildFeed<?>>map(projection -> open(projection, build, partition)))
                .toList();
        return new PartitionFeed(partition, feeds, new Marks(database, marks, capacity), positions, listener, end);
    }

    private <D extends View<D>> BuildFeed<D> open(Projection<D> projection, Build build, int partition) {
        return new BuildFeed<>(projection, build, database, capacity, positions.of(build.collection(), partition));
    }
}
