package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AtOnceTest {

    @Test
    void allAreUnderWayBeforeOneIsDone() {
        CountDownLatch all = new CountDownLatch(3);
        assertThat(AtOnce.each(List.of(1, 2, 3), number -> {
                    all.countDown();
                    return awaited(all, number * 10);
                }))
                .containsExactly(10, 20, 30);
    }

    @Test
    void theEarliestStopIsTheOneThatCounts() {
        assertThatThrownBy(() -> AtOnce.each(
                        List.of(30L, 10L, 20L),
                        failing(offset -> new FeedStoppedException(offset, "cannot", new IllegalStateException()))))
                .isInstanceOfSatisfying(FeedStoppedException.class, stop -> assertThat(stop.offset())
                        .isEqualTo(10));
    }

    @Test
    void aFailureComesOutAsItIsAfterTheOthersAreDone() {
        AtomicInteger done = new AtomicInteger();
        assertThatThrownBy(() -> AtOnce.each(List.of(1, 2, 3), number -> {
                    if (number == 2) {
                        throw new IllegalArgumentException("two");
                    }
                    return done.incrementAndGet();
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two");
        assertThat(done).hasValue(2);
    }

    private static int awaited(CountDownLatch latch, int result) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return result;
    }

    private static Function<Long, Integer> failing(Function<Long, RuntimeException> with) {
        return offset -> {
            throw with.apply(offset);
        };
    }
}
