package org.mithaq.query.platform.projection;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells how the builds of a view stand, from what is stored and from what the feeds of this process do. Thread-safe. */
final class Standings {

    private final Registry registry;
    private final Positions positions;
    private final FeedStatus live;
    private final Rebuilds rebuilds;
    private final Overview overview;

    Standings(Registry registry, Positions positions, FeedStatus live, Rebuilds rebuilds, Overview overview) {
        this.registry = registry;
        this.positions = positions;
        this.live = live;
        this.rebuilds = rebuilds;
        this.overview = overview;
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
                trouble(),
                entry.map(this::rebuild).orElse(null));
    }

    private @Nullable String trouble() {
        Map<Trouble, String> trouble = overview.trouble(live);
        return trouble.isEmpty()
                ? null
                : trouble.entrySet().stream()
                        .map(each -> each.getKey().sentence() + ": " + each.getValue())
                        .collect(Collectors.joining("; "));
    }

    private ProjectionStatus.@Nullable Rebuild rebuild(Entry entry) {
        Build building = entry.building();
        if (building == null) {
            return null;
        }
        FeedStatus own = rebuilds.status(building).orElseGet(() -> new FeedStatus(overview::ends));
        OptionalDouble rate = own.rate();
        long position = reached(building);
        OptionalLong end = overview.end();
        Long left = end.isPresent() ? Math.max(0, end.getAsLong() - position) : null;
        return new ProjectionStatus.Rebuild(
                building.collection(),
                state(entry, building, own),
                own.events(),
                rate.isPresent() ? rate.getAsDouble() : null,
                position,
                left == null ? null : position + left,
                left != null && rate.isPresent() ? Math.round(left / rate.getAsDouble()) : null,
                own.partitions());
    }

    private ProjectionStatus.State state(Entry entry, Build building, FeedStatus own) {
        if (own.stoppedPartitions() > 0) {
            return ProjectionStatus.State.STOPPED;
        }
        if (entry.paused()) {
            return ProjectionStatus.State.PAUSED;
        }
        if (entry.joining()) {
            return ProjectionStatus.State.JOINING;
        }
        return rebuilds.held(building) ? ProjectionStatus.State.WAITING : ProjectionStatus.State.BUILDING;
    }

    private long reached(Build build) {
        return positions.of(build).values().stream().mapToLong(Long::longValue).sum();
    }
}
