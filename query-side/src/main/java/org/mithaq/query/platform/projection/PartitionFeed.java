package org.mithaq.query.platform.projection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of one partition, in order, into a set of builds. After any exception it is to be thrown away and
 * opened again: its memory may then be ahead of what is written. Not thread-safe.
 */
final class PartitionFeed {

    private final int partition;
    private final List<BuildFeed<?>> builds;
    private final Marks marks;
    private final Positions positions;
    private final FeedListener listener;
    /** Whether it feeds what serves. */
    private final boolean live;
    /** Nothing that serves is beyond this offset. */
    private long furthest;

    private long noted;
    private boolean level;

    /** @param end of the log in the partition, now */
    PartitionFeed(
            int partition,
            List<BuildFeed<?>> builds,
            Marks marks,
            Positions positions,
            FeedListener listener,
            long end) {
        this.partition = partition;
        this.builds = List.copyOf(builds);
        this.marks = marks;
        this.positions = positions;
        this.listener = listener;
        this.live = marks.name().equals(Marks.LIVE);
        this.furthest = end;
    }

    /** Where to start reading: everything before is in all builds, and in the marks, which a build may be ahead of. */
    long start() {
        return builds.stream().mapToLong(BuildFeed::position).reduce(positions.of(marks.name(), partition), Math::min);
    }

    /**
     * Takes the records.
     *
     * @throws FeedStoppedException at a record that cannot be taken; those before it have been taken and written
     */
    void take(Batch batch) {
        take(batch.decoded(), batch.stop());
    }

    /** Notes that everything before {@code next}, which is behind the last record taken, is in all builds and marks. */
    void passed(long next) {
        if (live && !level && next >= furthest) {
            positions.saveLevel(names(), partition, next);
            level = true;
            noted = next;
        } else if (next > noted) {
            positions.save(names(), partition, next);
            noted = next;
        }
    }

    private List<String> names() {
        return Stream.concat(builds.stream().map(BuildFeed::build).map(Build::collection), Stream.of(marks.name()))
                .toList();
    }

    private void take(List<LogRecord> records, @Nullable FeedStoppedException stop) {
        try {
            fold(records);
        } catch (FeedStoppedException earlier) {
            marks.forget();
            builds.forEach(BuildFeed::forget);
            take(before(earlier.offset(), records), earlier);
            return;
        }
        write(records.size());
        if (stop != null) {
            furthest = Math.min(furthest, stop.offset()); // what serves stops there, too
            passed(stop.offset());
            throw stop;
        }
    }

    private static List<LogRecord> before(long offset, List<LogRecord> records) {
        return records.stream().filter(record -> record.offset() < offset).toList();
    }

    private void fold(List<LogRecord> records) {
        marks.load(records.stream().map(LogRecord::coalition).toList());
        records.forEach(marks::advance);
        AtOnce.each(longestFirst(BuildFeed::folding), build -> build.fold(records));
    }

    /** A view that takes long would be waited for alone if it began last. */
    private List<BuildFeed<?>> longestFirst(ToLongFunction<BuildFeed<?>> took) {
        return builds.stream().sorted(Comparator.comparingLong(took).reversed()).toList();
    }

    /**
     * Documents first, then marks; positions follow now and then (see {@link #passed}): none of them is ever ahead of its
     * data, and what is taken once more changes nothing.
     */
    private void write(int events) {
        List<BuildFeed<?>> first = longestFirst(BuildFeed::writing);
        List<Integer> written = AtOnce.each(first, BuildFeed::write);
        for (int i = 0; i < written.size(); i++) {
            listener.wrote(first.get(i).build(), written.get(i));
        }
        Map<String, Long> reached = marks.save();
        listener.took(events, reached);
    }
}
