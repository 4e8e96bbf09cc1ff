package org.mithaq.command.platform.log;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets something happen at a step of a commit, once, when it is set. */
final class StepTrap implements CommitStep.Listener {

    private @Nullable CommitStep step;
    private Runnable happening = () -> {};

    synchronized void set(CommitStep at, Runnable what) {
        step = at;
        happening = what;
    }

    @Override
    public void at(CommitStep reached) {
        Runnable now = () -> {};
        synchronized (this) {
            if (reached == step) {
                step = null;
                now = happening;
            }
        }
        now.run();
    }

    /** Stops the thread that runs into it until it is let go. */
    static final class Hold implements Runnable {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        @Override
        public void run() {
            reached.countDown();
            awaitLatch(released);
        }

        void awaitReached() {
            awaitLatch(reached);
        }

        void release() {
            released.countDown();
        }

        private static void awaitLatch(CountDownLatch latch) {
            try {
                if (!latch.await(60, TimeUnit.SECONDS)) {
                    throw new AssertionError("it was not reached in time");
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
