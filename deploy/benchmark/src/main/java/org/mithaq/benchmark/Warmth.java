package org.mithaq.benchmark;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * The virtual machine's compiler takes a large part of the processors from the work that it has not seen for long, for
 * minutes where there are few; a product that has run for a day does not notice it.
 */
final class Warmth {

    /** So much of the time the compiler may take of work that is called warm. */
    private static final double RESTING = 0.1;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    private Warmth() {}

    /** Work that is done again and again. */
    interface Work {
        void run() throws Exception;
    }

    /** Does the work so often, and then until the compiler rests beside it, for some minutes at most. */
    static void reach(int atLeast, Work work) throws Exception {
        long begun = System.nanoTime();
        boolean warm = false;
        for (int done = 0; done < atLeast || (!warm && System.nanoTime() - begun < PATIENCE.toNanos()); done++) {
            warm = resting(work);
        }
    }

    private static boolean resting(Work work) throws Exception {
        long compiled = COMPILER.getTotalCompilationTime();
        long begun = System.nanoTime();
        work.run();
        double millis = (System.nanoTime() - begun) / 1e6;
        return COMPILER.getTotalCompilationTime() - compiled < RESTING * millis;
    }
}
