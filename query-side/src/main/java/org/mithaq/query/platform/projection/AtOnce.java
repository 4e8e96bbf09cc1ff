package org.mithaq.query.platform.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with several things at once. */
final class AtOnce {

    private AtOnce() {}

    /**
     * The results in the order of the things, when all are there: what is done in another thread happened before.
     *
     * @throws FeedStoppedException when that came of one of them; of several, the one at the lowest offset
     */
    static <T, R> List<R> each(List<T> things, Function<T, R> work) {
        List<Future<R>> all;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all = things.stream()
                    .map(thing -> threads.submit(() -> work.apply(thing)))
                    .toList();
        }
        List<R> results = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (Future<R> done : all) {
            switch (done.state()) {
                case SUCCESS -> results.add(done.resultNow());
                case FAILED -> failures.add(done.exceptionNow());
                case CANCELLED, RUNNING -> throw new IllegalStateException("was interrupted");
            }
        }
        failures.stream()
                .filter(FeedStoppedException.class::isInstance)
                .map(FeedStoppedException.class::cast)
                .min(Comparator.comparingLong(FeedStoppedException::offset))
                .ifPresent(stop -> {
                    throw stop;
                });
        for (Throwable failure : failures) {
            throw failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
        }
        return results;
    }
}
