package org.mithaq.command.platform.log;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one partition, on a thread of its own, during one term of this process as the writer. */
final class PartitionWriter {

    private static final Logger logger = LoggerFactory.getLogger(PartitionWriter.class);

    private final BlockingQueue<Append> queue = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> accepting = new CompletableFuture<>();
    private final LogParts parts;
    private final WriterTerm term;
    private final PartitionMemory memory;
    private final Recovery recovery;
    private final Committer committer;
    private final Thread thread;
    private volatile LogState state = LogState.TAKING_OVER;

    PartitionWriter(LogParts parts, int partition, WriterTerm term, PartitionMemory memory) {
        this.parts = parts;
        this.term = term;
        this.memory = memory;
        this.recovery = new Recovery(parts, partition, term.claim(), memory, term::hasEnded);
        this.committer = new Committer(parts, partition);
        this.thread = Thread.ofPlatform()
                .name(parts.settings().topic() + "-" + partition + "-writer")
                .daemon()
                .unstarted(this::run);
    }

    void start() {
        memory.indexWriter().start();
        thread.start();
    }

    /** Completes when the first append could be taken, exceptionally if the term ends before. */
    CompletableFuture<Void> accepting() {
        return accepting;
    }

    int waiting() {
        return queue.size();
    }

    LogState state() {
        return state;
    }

    PartitionMemory memory() {
        return memory;
    }

    /** The memory, complete up to the last commit. */
    PartitionMemory readable() {
        if (state == LogState.TAKING_OVER) {
            throw new LogUnavailableException("the log is being taken over");
        }
        return memory;
    }

    /** Queues the append; its sequences are checked when its turn comes. */
    void submit(Append append) {
        term.requireRunning();
        queue.add(append);
        if (term.hasEnded()) {
            refuseQueued();
        }
    }

    private void run() {
        @Nullable ProducerRing ring = null;
        try {
            ring = recovery.takeOver();
            state = LogState.ACCEPTING;
            accepting.complete(null);
            while (!term.hasEnded()) {
                ring = serve(ring);
            }
        } catch (LogClosingException e) {
            term.end(LogState.CLOSED, e);
        } catch (WriterFencedException e) {
            term.end(LogState.FENCED, e);
        } catch (RuntimeException | Error e) {
            term.end(LogState.FAILED, e);
        } finally {
            if (ring != null) {
                ring.close();
            }
            refuseQueued();
            accepting.completeExceptionally(term.refusal());
        }
    }

    private ProducerRing serve(ProducerRing ring) {
        recovery.awaitRoom();
        Append first = next();
        if (first == null) {
            return ring;
        }
        Batch batch = Batch.collect(first, queue, parts.settings().batch(), memory::head);
        if (batch.isEmpty()) {
            return ring;
        }
        try {
            var events = committer.commit(batch, ring);
            memory.committed(events);
            batch.stored();
            return ring;
        } catch (RuntimeException e) {
            return recover(batch, e, ring);
        } catch (Error e) {
            batch.failed(new UnknownOutcomeException("the writer of the log died", e));
            throw e;
        }
    }

    private ProducerRing recover(Batch batch, RuntimeException cause, ProducerRing ring) {
        logger.warn("A commit of {} events has an unknown outcome", batch.events(), cause);
        state = LogState.RECOVERING;
        parts.metrics().unknownOutcome();
        ring.close();
        try {
            ProducerRing renewed = recovery.recover(batch, cause);
            state = LogState.ACCEPTING;
            return renewed;
        } finally {
            batch.failed(new UnknownOutcomeException("the writer of the log stopped", cause)); // if not answered yet
        }
    }

    private @Nullable Append next() {
        try {
            return queue.poll(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new LogClosingException(e);
        }
    }

    private void refuseQueued() {
        for (Append append = queue.poll(); append != null; append = queue.poll()) {
            if (append.take()) {
                append.failed(term.refusal());
            }
        }
    }

    void join(Duration patience) throws InterruptedException {
        thread.join(patience);
    }
}
