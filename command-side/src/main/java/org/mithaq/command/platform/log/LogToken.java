package org.mithaq.command.platform.log;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;

/**
 * A place in the whole log: for each partition the offset from which to read on; a partition that is not named is read from
 * its start.
 *
 * @param next offsets by partition
 */
public record LogToken(Map<Integer, Long> next) implements TrackingToken {

    public LogToken {
        next = Map.copyOf(next);
    }

    long next(int partition) {
        return next.getOrDefault(partition, 0L);
    }

    LogToken advancedTo(int partition, long offset) {
        Map<Integer, Long> advanced = new HashMap<>(next);
        advanced.put(partition, offset);
        return new LogToken(advanced);
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        LogToken that = (LogToken) other;
        Map<Integer, Long> lower = new HashMap<>();
        next.forEach((partition, offset) -> lower.put(partition, Math.min(offset, that.next(partition))));
        return new LogToken(lower);
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        Map<Integer, Long> upper = new HashMap<>(next);
        ((LogToken) other).next.forEach((partition, offset) -> upper.merge(partition, offset, Math::max));
        return new LogToken(upper);
    }

    @Override
    public boolean covers(TrackingToken other) {
        return ((LogToken) other).next.entrySet().stream().allMatch(entry -> next(entry.getKey()) >= entry.getValue());
    }

    /** The sum of the offsets: it grows with the log, no more. */
    @Override
    public OptionalLong position() {
        return OptionalLong.of(next.values().stream().mapToLong(Long::longValue).sum());
    }
}
