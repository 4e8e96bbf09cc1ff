package org.mithaq.query.platform.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a feed is doing, for people and meters. Written by the feed, read by anybody. Thread-safe. */
final class FeedStatus {

    private static final double NANOS = 1e9;

    private final AtomicLong events = new AtomicLong();
    private final AtomicLong busySince = new AtomicLong();
    private final AtomicLong lastEvent = new AtomicLong();
    private final Map<Integer, PartitionStatus> partitions = new ConcurrentSkipListMap<>();
    private final Supplier<Optional<Map<Integer, Long>>> ends;
    private volatile boolean assigned;
    private volatile @Nullable String trouble;

    /** @param ends where what is committed ends, by partition, where that is known */
    FeedStatus(Supplier<Optional<Map<Integer, Long>>> ends) {
        this.ends = ends;
    }

    void took(int more) {
        long now = System.nanoTime();
        busySince.compareAndSet(0, now);
        lastEvent.set(now);
        events.addAndGet(more);
    }

    /** One that is stopped stays so until it gets past the record that stopped it. */
    void at(int partition, boolean held, long position) {
        PartitionStatus.State state = held ? PartitionStatus.State.HELD : PartitionStatus.State.READING;
        partitions.compute(
                partition,
                (number, before) -> before != null
                                && before.state() == PartitionStatus.State.STOPPED
                                && position <= before.position()
                        ? before
                        : new PartitionStatus(number, state, position, null, null));
    }

    void stopped(int partition, long position, String reason) {
        partitions.put(
                partition, new PartitionStatus(partition, PartitionStatus.State.STOPPED, position, null, reason));
    }

    /** Whether its share of the partitions, which may be none, is known: each of them was told of. */
    void assigned(boolean known) {
        assigned = known;
    }

    /**
     * Whether it may have more than so many offsets before it, in a partition that is not stopped; also while its share of
     * the partitions is not known.
     */
    boolean behind(long offsets) {
        return !assigned
                || partitions().stream()
                        .filter(partition -> partition.state() != PartitionStatus.State.STOPPED)
                        .map(PartitionStatus::lag)
                        .anyMatch(lag -> lag == null || lag > offsets);
    }

    void left(int partition) {
        partitions.remove(partition);
    }

    void waiting(String reason) {
        trouble = reason;
    }

    /** Nothing is in the way any more. */
    void goesOn() {
        trouble = null;
    }

    /** Partitions at which the feed stands still because it was told to. */
    long heldPartitions() {
        return in(PartitionStatus.State.HELD);
    }

    /** Why the feed as a whole does not move; empty when it does. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Events since this process began. */
    long events() {
        return events.get();
    }

    /** Events per second between the first and the last batch of this process. */
    OptionalDouble rate() {
        double seconds = (lastEvent.get() - busySince.get()) / NANOS;
        return seconds > 0 ? OptionalDouble.of(events.get() / seconds) : OptionalDouble.empty();
    }

    List<PartitionStatus> partitions() {
        Map<Integer, Long> known = ends.get().orElseGet(Map::of);
        return partitions.values().stream()
                .map(partition -> partition.upTo(known.get(partition.partition())))
                .toList();
    }

    /** Whether each partition of this process is known to be that near to the end of the log. */
    boolean near(long offsets) {
        return partitions().stream().map(PartitionStatus::lag).allMatch(lag -> lag != null && lag <= offsets);
    }

    long stoppedPartitions() {
        return in(PartitionStatus.State.STOPPED);
    }

    private long in(PartitionStatus.State state) {
        return partitions.values().stream()
                .filter(partition -> partition.state() == state)
                .count();
    }
}
