package org.mithaq.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Callers each of which calls again as soon as it has its answer. */
final class ClosedLoop {

    private ClosedLoop() {}

    /** What a caller does once. */
    interface Call {
        void by(int caller) throws Exception;
    }

    /**
     * @param calls completed in the time and until the last caller had its answer
     * @param nanos how long that took
     */
    record Result(long calls, long nanos) {
        double perSecond() {
            return calls / (nanos / 1e9);
        }
    }

    /** Callers on virtual threads, as the requests of the web server are. Ends by itself; fails if one call fails. */
    static Result run(int callers, Duration time, Call call) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicReference<Exception> failure = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(callers);
        LongAdder calls = new LongAdder();
        long begun = System.nanoTime();
        List<Thread> all = IntStream.range(0, callers)
                .mapToObj(caller -> Thread.ofVirtual().unstarted(() -> {
                    try {
                        while (!stop.get()) {
                            call.by(caller);
                            calls.increment();
                        }
                    } catch (Exception e) {
                        failure.set(e);
                        stop.set(true);
                    } finally {
                        ended.countDown();
                    }
                }))
                .toList();
        all.forEach(Thread::start);
        if (!ended.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
            stop.set(true);
        }
        for (Thread thread : all) {
            thread.join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return new Result(calls.sum(), System.nanoTime() - begun);
    }
}
