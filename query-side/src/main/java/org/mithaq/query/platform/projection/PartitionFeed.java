package org.mithaq.query.platform.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.wire.EventCodec;
import org.mithaq.events.wire.UnreadableRecordException;

/**
 * Takes the records of one partition, in order, into a set of builds. After any exception it is to be thrown away and
 * opened again: its memory may then be ahead of what is written. Not thread-safe.
 */
final class PartitionFeed {

    /** So many records are decoded by one thread. */
    private static final int PART = 100;

    /** What could be read of some records, up to the one that could not. */
    private record Decoded(
            List<LogRecord> records, @Nullable FeedStoppedException stop) {}

    private final int partition;
    private final List<BuildFeed<?>> builds;
    private final Marks marks;
    private final Positions positions;
    private final FeedListener listener;
    private final EventCodec codec = new EventCodec();
    private long noted;

    PartitionFeed(int partition, List<BuildFeed<?>> builds, Marks marks, Positions positions, FeedListener listener) {
        this.partition = partition;
        this.builds = List.copyOf(builds);
        this.marks = marks;
        this.positions = positions;
        this.listener = listener;
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
    void take(List<ConsumerRecord<byte[], byte[]>> records) {
        List<LogRecord> decoded = new ArrayList<>(records.size());
        FeedStoppedException stop = null;
        for (Decoded part : AtOnce.each(parts(records), this::decode)) {
            if (stop == null) {
                decoded.addAll(part.records);
                stop = part.stop;
            }
        }
        take(decoded, stop);
    }

    private static List<List<ConsumerRecord<byte[], byte[]>>> parts(List<ConsumerRecord<byte[], byte[]>> records) {
        return IntStream.iterate(0, from -> from < records.size(), from -> from + PART)
                .mapToObj(from -> records.subList(from, Math.min(from + PART, records.size())))
                .toList();
    }

    /** Notes that everything before {@code next}, which is behind the last record taken, is in all builds and marks. */
    void passed(long next) {
        if (next > noted) {
            Stream<String> names = builds.stream().map(BuildFeed::build).map(Build::collection);
            positions.save(Stream.concat(names, Stream.of(marks.name())).toList(), partition, next);
            noted = next;
        }
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
            passed(stop.offset());
            throw stop;
        }
    }

    private static List<LogRecord> before(long offset, List<LogRecord> records) {
        return records.stream().filter(record -> record.offset() < offset).toList();
    }

    private Decoded decode(List<ConsumerRecord<byte[], byte[]>> part) {
        List<LogRecord> decoded = new ArrayList<>(part.size());
        try {
            part.forEach(record -> decoded.add(decode(record)));
            return new Decoded(decoded, null);
        } catch (FeedStoppedException unreadable) {
            return new Decoded(decoded, unreadable);
        }
    }

    private LogRecord decode(ConsumerRecord<byte[], byte[]> record) {
        try {
            return new LogRecord(record.offset(), record.value(), codec.decode(record.value()));
        } catch (UnreadableRecordException unreadable) {
            throw new FeedStoppedException(record.offset(), String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private void fold(List<LogRecord> records) {
        marks.load(records.stream().map(LogRecord::coalition).toList());
        records.forEach(marks::advance);
        AtOnce.each(builds, build -> build.fold(records));
    }

    /**
     * Documents first, then marks; positions follow now and then (see {@link #passed}): none of them is ever ahead of its
     * data, and what is taken once more changes nothing.
     */
    private void write(int events) {
        List<Integer> written = AtOnce.each(builds, BuildFeed::write);
        for (int i = 0; i < written.size(); i++) {
            listener.wrote(builds.get(i).build(), written.get(i));
        }
        Map<String, Long> reached = marks.save();
        listener.took(events, reached);
    }
}
