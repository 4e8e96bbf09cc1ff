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

    /** Does the work until it is warm; once where only one round is wanted, which measures nothing exactly. */
    void warm(Warmth.Work work) throws Exception {
        if (rounds == 1) {
            work.run();
        } else {
            Warmth.reach(2, work);
        }
    }

    /** What is measured again and again. */
    interface Measured {
        /** @param counts whether its figures are kept */
        void round(boolean counts) throws Exception;
    }

    /** Rounds whose figures are thrown away, until the work is warm, and then the rounds. */
    void measure(Measured measured) throws Exception {
        warm(() -> measured.round(false));
        for (int round = 0; round < rounds; round++) {
            measured.round(true);
        }
    }
}
