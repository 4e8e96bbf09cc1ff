package org.mithaq.command.platform.log;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.platform.log.index.LogIdentity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether this process is the writer of the log: its present term, and how one term follows another. */
final class WriterRole implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(WriterRole.class);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Object changingTerms = new Object();
    private final LogParts parts;
    private volatile @Nullable WriterTerm term;
    private volatile boolean closed;

    WriterRole(LogParts parts) {
        this.parts = parts;
    }

    /** See {@link KafkaEventStorageEngine#takeOver()}. */
    void takeOver() {
        WriterTerm begun;
        synchronized (changingTerms) {
            requireOpen();
            endTerm();
            try {
                LogIdentity log = parts.topic().ensure();
                WriterClaim claim = WriterClaim.stake(parts.settings(), parts.topic());
                begun = WriterTerm.begin(parts, claim, log, this::renew);
            } catch (KafkaException | MongoException e) {
                throw new LogUnavailableException("the log cannot be taken over now: " + e.getMessage(), e);
            }
            term = begun;
        }
        begun.awaitAccepting();
    }

    /** Begins anew with an empty index and the same claim: another process that has taken over is not disturbed. */
    private void renew(WriterTerm lost) {
        while (!closed && term == lost) {
            try {
                synchronized (changingTerms) {
                    if (!closed && term == lost) {
                        lost.close();
                        term = WriterTerm.begin(
                                parts, lost.claim(), parts.topic().ensure(), this::renew);
                    }
                }
            } catch (RuntimeException e) {
                logger.warn("The index cannot be rebuilt yet", e);
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
    }

    /**
     * The present term.
     *
     * @throws LogUnavailableException if this process is not the writer
     */
    WriterTerm term() {
        requireOpen();
        WriterTerm current = term;
        if (current == null) {
            throw new WriterFencedException("this process is not the writer of the log");
        }
        current.requireRunning();
        return current;
    }

    LogState state() {
        WriterTerm current = term;
        return closed ? LogState.CLOSED : current == null ? LogState.STANDING_BY : current.state();
    }

    LogHealth health() {
        WriterTerm current = term;
        List<PartitionWriter> writers = current == null ? List.of() : current.writers();
        List<PartitionMemory> memories =
                writers.stream().map(PartitionWriter::memory).toList();
        return new LogHealth(
                state(),
                writers.stream().mapToInt(PartitionWriter::waiting).sum(),
                memories.stream().allMatch(memory -> memory.indexWriter().reachable()),
                memories.stream().mapToLong(memory -> memory.tail().size()).sum(),
                memories.stream().mapToLong(memory -> memory.tail().bytes()).sum());
    }

    @Override
    public void close() {
        closed = true;
        synchronized (changingTerms) {
            endTerm();
            parts.topic().close();
        }
    }

    private void endTerm() {
        WriterTerm current = term;
        if (current != null) {
            current.close();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new LogUnavailableException("the log is closed");
        }
    }
}
