package org.mithaq.query.platform.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Given;

/**
 * What builds a view has.
 *
 * @param revision counts the changes of this entry
 * @param serving the build that answers reads
 * @param building the one that is built beside it
 * @param joining whether that one has caught up and is taken along by the live feed
 * @param paused whether that one is held up
 * @param retired replaced ones that are not dropped yet
 * @param next the number of the next build
 */
record Entry(
        String view,
        long revision,
        Build serving,
        @Nullable Build building,
        boolean joining,
        boolean paused,
        List<Retired> retired,
        int next) {

    Entry {
        retired = Given.list(retired);
    }

    /** @param since when it was replaced */
    record Retired(Build build, Instant since) {}

    static Entry first(Projection<?> projection) {
        return new Entry(
                projection.name(),
                1,
                new Build(projection.name(), projection.version(), 1),
                null,
                false,
                false,
                List.of(),
                2);
    }

    /** A new build begins; one that was under way is given up. */
    Entry building(Projection<?> projection, Instant now) {
        return new Entry(
                view,
                revision + 1,
                serving,
                new Build(view, projection.version(), next),
                false,
                false,
                building == null ? retired : and(building, now),
                next + 1);
    }

    Entry joined() {
        return new Entry(view, revision + 1, serving, building, true, false, retired, next);
    }

    /** The build beside is held up, or goes on. */
    Entry paused(boolean held) {
        return new Entry(view, revision + 1, serving, building, joining, held, retired, next);
    }

    /** The build beside takes over. */
    Entry switched(Instant now) {
        return new Entry(
                view, revision + 1, Objects.requireNonNull(building), null, false, false, and(serving, now), next);
    }

    Entry without(Build build) {
        return new Entry(
                view,
                revision + 1,
                serving,
                building,
                joining,
                paused,
                retired.stream().filter(old -> !old.build().equals(build)).toList(),
                next);
    }

    boolean knows(Build build) {
        return build.equals(building) || live().anyMatch(build::equals);
    }

    /** The builds that the live feed takes along. */
    Stream<Build> live() {
        Stream<Build> kept = Stream.concat(Stream.of(serving), retired.stream().map(Retired::build));
        return building != null && joining ? Stream.concat(kept, Stream.of(building)) : kept;
    }

    private List<Retired> and(Build build, Instant now) {
        List<Retired> more = new ArrayList<>(retired);
        more.add(new Retired(build, now));
        return more;
    }
}
