package org.mithaq.benchmark;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Times of single operations. Thread-safe while they are recorded; what exceeds the capacity is not kept. */
final class Latencies {

    private final long[] nanos;
    private final AtomicInteger count = new AtomicInteger();

    Latencies(int capacity) {
        nanos = new long[capacity];
    }

    void record(long duration) {
        int place = count.getAndIncrement();
        if (place < nanos.length) {
            nanos[place] = duration;
        }
    }

    /** In milliseconds. Called when nothing is recorded any more. */
    double millis(double quantile) {
        long[] sorted = Arrays.copyOf(nanos, Math.min(count.get(), nanos.length));
        Arrays.sort(sorted);
        return sorted[(int) Math.round(quantile * (sorted.length - 1))] / 1e6;
    }
}
