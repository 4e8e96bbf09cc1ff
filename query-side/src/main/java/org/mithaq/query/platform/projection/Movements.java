package org.mithaq.query.platform.projection;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes those who wait for a coalition to move on in the views that this process builds. What another process builds is
 * not heard of here: who waits asks {@link Freshness} now and then. Thread-safe.
 */
public final class Movements {

    private final Map<String, Set<Watch>> watches = new ConcurrentHashMap<>();

    /** Begins to watch the coalition; to be closed. */
    public Watch watch(String coalition) {
        Watch watch = new Watch(coalition);
        watches.compute(coalition, (id, some) -> {
            Set<Watch> all = some == null ? ConcurrentHashMap.newKeySet() : some;
            all.add(watch);
            return all;
        });
        return watch;
    }

    /** The same listener, and those who watch what it hears of. */
    FeedListener after(FeedListener listener) {
        return new FeedListener() {
            @Override
            public void wrote(Build build, int documents) {
                listener.wrote(build, documents);
            }

            @Override
            public void took(int events, Map<String, Long> reached) {
                listener.took(events, reached);
                reached.keySet().forEach(coalition -> watches.getOrDefault(coalition, Set.of())
                        .forEach(Watch::wake));
            }
        };
    }

    /** One that watches one coalition. */
    public final class Watch implements AutoCloseable {

        private final String coalition;
        private final Semaphore moved = new Semaphore(0);

        private Watch(String coalition) {
            this.coalition = coalition;
        }

        /** Waits until the coalition moved since the last call, or {@link #wake} was called, or the time is over. */
        public void await(Duration atMost) throws InterruptedException {
            if (moved.tryAcquire(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS)) {
                moved.drainPermits();
            }
        }

        public void wake() {
            moved.release();
        }

        @Override
        public void close() {
            watches.computeIfPresent(coalition, (id, some) -> {
                some.remove(this);
                return some.isEmpty() ? null : some;
            });
        }
    }
}
