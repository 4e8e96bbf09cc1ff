package org.mithaq.benchmark;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is measured and for how long.
 *
 * @param only the numbers of the measurements
 * @param round how long one round takes
 * @param rounds how often each is repeated
 * @param events the size of the large coalition
 * @param mongo another MongoDB server than the embedded one
 */
record Options(
        Set<String> only,
        Duration round,
        int rounds,
        int events,
        @Nullable String mongo) {

    /** The size of the small coalition. */
    static final int FEW_EVENTS = 1_000;

    static final Set<String> ALL = Set.of("1", "2", "3", "4", "5", "6", "7", "9");

    static Options standard() {
        return new Options(ALL, Duration.ofSeconds(4), 5, 1_000_000, null);
    }

    /** A run of seconds, which shows that everything works and measures nothing. */
    static Options quick() {
        return new Options(ALL, Duration.ofMillis(200), 1, 3_000, null);
    }

    /** Rounds whose figures are thrown away, for the compiler of the virtual machine. */
    int warmUps() {
        return Math.min(3, rounds);
    }
}
