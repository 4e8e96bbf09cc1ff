package org.mithaq.query.platform.projection;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Tells how the builds of a view stand, from what is stored and from what the feeds of this process do. Thread-safe. */
final class Standings {

    private final Registry registry;
    private final Positions positions;
    private final FeedStatus live;
    private final Rebuilds rebuilds;

    Standings(Registry registry, Positions positions, FeedStatus live, Rebuilds rebuilds) {
        this.registry = registry;
        this.positions = positions;
        this.live = live;
        this.rebuilds = rebuilds;
    }

    ProjectionStatus of(Projection<?> projection) {
        Optional<Entry> entry = Optional.ofNullable(registry.refresh(projection.name()));
        return new ProjectionStatus(
                projection.name(),
                projection.version(),
                entry.map(Entry::serving).map(Build::collection).orElse(null),
                entry.map(Entry::serving)
                        .map(build -> build.readableBy(projection))
                        .orElse(true),
                entry.map(Entry::serving).map(this::reached).orElse(0L),
                live.partitions(),
                live.trouble().orElse(null),
                entry.map(this::rebuild).orElse(null));
    }

    private ProjectionStatus.@Nullable Rebuild rebuild(Entry entry) {
        Build building = entry.building();
        if (building == null) {
            return null;
        }
        FeedStatus own = rebuilds.status(building).orElseGet(FeedStatus::new);
        OptionalDouble rate = own.rate();
        long position = reached(building);
        long end = Math.max(position, end());
        return new ProjectionStatus.Rebuild(
                building.collection(),
                state(entry, own),
                own.events(),
                rate.isPresent() ? rate.getAsDouble() : null,
                position,
                end,
                rate.isPresent() ? Math.round((end - position) / rate.getAsDouble()) : null,
                own.partitions());
    }

    private static ProjectionStatus.State state(Entry entry, FeedStatus own) {
        if (own.stoppedPartitions() > 0) {
            return ProjectionStatus.State.STOPPED;
        }
        if (entry.paused()) {
            return ProjectionStatus.State.PAUSED;
        }
        return entry.joining() ? ProjectionStatus.State.JOINING : ProjectionStatus.State.BUILDING;
    }

    private long reached(Build build) {
        return positions.of(build).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The end of what is committed, over the partitions that the live feed of this process reads. */
    long end() {
        return live.partitions().stream()
                .mapToLong(partition -> partition.position() + partition.lag())
                .sum();
    }
}
