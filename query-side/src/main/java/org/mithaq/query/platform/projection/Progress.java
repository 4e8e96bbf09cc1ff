package org.mithaq.query.platform.projection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far the views of this process came lately, for readers that wait for them to move on. Thread-safe. */
final class Progress {

    private static final int KEPT = 10_000;
    private static final long LATELY = TimeUnit.SECONDS.toNanos(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final RecentlyUsed<String, Reached> lately = new RecentlyUsed<>(KEPT);
    private long count;

    private record Reached(long sequence, long at) {}

    /** A number that changes with every move. */
    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** @param reached the sequences that the coalitions of a batch came to */
    void move(Map<String, Long> reached) {
        lock.lock();
        try {
            long now = System.nanoTime();
            reached.forEach((coalition, sequence) -> lately.put(coalition, new Reached(sequence, now)));
            lately.trim();
            count++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The sequence that the coalition came to here within the last second; 0 if it did not move here. */
    long reached(String coalition) {
        lock.lock();
        try {
            Reached last = lately.get(coalition);
            return last == null || System.nanoTime() - last.at > LATELY ? 0 : last.sequence;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something moved since {@code before} was read, or {@code atMost} is over. */
    void await(long before, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (count == before && left > 0) {
                left = moved.awaitNanos(Math.min(left, TimeUnit.SECONDS.toNanos(1)));
            }
        } finally {
            lock.unlock();
        }
    }
}
