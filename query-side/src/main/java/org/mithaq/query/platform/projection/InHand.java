package org.mithaq.query.platform.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The batches that are being folded and written. Where they are large, as behind a long log, that is done in a thread of
 * its own while the next ones are read; small ones are done at once, so that none that comes after them waits for more
 * than it has to. For one thread.
 */
final class InHand {

    private static final Logger LOG = LoggerFactory.getLogger(InHand.class);

    private final BatchSpans spans;
    private final int large;
    private FutureTask<List<Done>> work = nothing();
    private boolean beside;

    /** @param large so many records are worth a thread of their own */
    InHand(BatchSpans spans, int large) {
        this.spans = spans;
        this.large = large;
    }

    /** @param stop at the record that could not be taken; missing where all were */
    record Done(Batch batch, @Nullable FeedStoppedException stop) {}

    private static FutureTask<List<Done>> nothing() {
        FutureTask<List<Done>> nothing = new FutureTask<>(List::of);
        nothing.run();
        return nothing;
    }

    /** Begins with these, in their order; what was in hand before has ended. */
    void begin(List<Batch> batches) {
        work = new FutureTask<>(() -> take(batches));
        beside = batches.stream().mapToInt(batch -> batch.decoded().size()).sum() >= large;
        if (beside) {
            Thread.startVirtualThread(work);
        } else {
            work.run();
        }
    }

    private List<Done> take(List<Batch> batches) {
        List<Done> done = new ArrayList<>();
        for (Batch batch : batches) {
            try {
                spans.taking(batch.records(), () -> batch.feed().take(batch));
                done.add(new Done(batch, null));
            } catch (FeedStoppedException stop) {
                done.add(new Done(batch, stop));
            }
        }
        return done;
    }

    /** Whether something goes on beside. */
    boolean beside() {
        return beside;
    }

    /** What became of them, once; waits for it. What went wrong with the database or the machine is thrown. */
    List<Done> end() throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(failed);
        } finally {
            work = nothing();
            beside = false;
        }
    }

    /** Waits for it where nobody will ask what became of it: it is taken again. */
    void leave() throws InterruptedException {
        try {
            end();
        } catch (RuntimeException failure) {
            LOG.warn("what was in hand is taken again", failure);
        }
    }
}
