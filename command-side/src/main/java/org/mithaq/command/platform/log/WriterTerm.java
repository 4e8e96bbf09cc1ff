package org.mithaq.command.platform.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.platform.log.index.IndexLostException;
import org.mithaq.command.platform.log.index.LogIdentity;
import org.mithaq.command.platform.log.index.LogIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The time during which this process is the writer of all partitions, with one claim and one index. Ends once. */
final class WriterTerm implements IndexWriter.Listener, AutoCloseable {

    private record Ending(LogState state, @Nullable Throwable cause) {}

    private static final Logger logger = LoggerFactory.getLogger(WriterTerm.class);
    private static final Duration WATCH = Duration.ofSeconds(1);

    private final LogParts parts;
    private final WriterClaim claim;
    private final Consumer<WriterTerm> onIndexLost;
    private final AtomicReference<@Nullable Ending> ending = new AtomicReference<>();
    private final List<PartitionWriter> writers;

    private WriterTerm(LogParts parts, WriterClaim claim, LogIndex index, Consumer<WriterTerm> onIndexLost) {
        this.parts = parts;
        this.claim = claim;
        this.onIndexLost = onIndexLost;
        this.writers = IntStream.range(0, parts.settings().partitions())
                .mapToObj(partition ->
                        new PartitionWriter(parts, partition, this, new PartitionMemory(parts, partition, index, this)))
                .toList();
    }

    /** Opens the index and starts the writers, which then take over in the background. */
    static WriterTerm begin(LogParts parts, WriterClaim claim, LogIdentity log, Consumer<WriterTerm> onIndexLost) {
        LogIndex index = LogIndex.open(parts.database(), log, parts.topic()::ends);
        WriterTerm term = new WriterTerm(parts, claim, index, onIndexLost);
        term.writers.forEach(PartitionWriter::start);
        Thread.ofPlatform().name(parts.settings().topic() + "-claim").daemon().start(term::watchClaim);
        return term;
    }

    /** A writer that has nothing to write would not notice otherwise that it was replaced, and give stale reads. */
    private void watchClaim() {
        while (!hasEnded()) {
            try {
                claim.require();
            } catch (WriterFencedException e) {
                end(LogState.FENCED, e);
            } catch (KafkaException e) {
                logger.debug("The claims cannot be read now", e);
            }
            LockSupport.parkNanos(WATCH.toNanos());
        }
    }

    WriterClaim claim() {
        return claim;
    }

    /** Waits until every partition takes appends. */
    void awaitAccepting() {
        try {
            CompletableFuture.allOf(
                            writers.stream().map(PartitionWriter::accepting).toArray(CompletableFuture[]::new))
                    .join();
            parts.metrics().tookOver();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    PartitionWriter writer(String coalition) {
        return writers.get(parts.topic().partitionOf(coalition));
    }

    List<PartitionWriter> writers() {
        return writers;
    }

    /** Ends the term; its threads stop by themselves. */
    void end(LogState state, @Nullable Throwable cause) {
        if (ending.compareAndSet(null, new Ending(state, cause))) {
            if (state == LogState.FAILED) {
                logger.error("The log has failed", cause);
            } else {
                logger.info("No longer the writer of the log: {}", state);
            }
            if (state != LogState.CLOSED) {
                writers.forEach(writer -> writer.memory().indexWriter().abandon());
            }
        }
    }

    @Override
    public void indexFailed(RuntimeException cause) {
        end(LogState.FAILED, cause);
    }

    @Override
    public void indexLost(IndexLostException cause) {
        logger.warn("The index is rebuilt from the log", cause);
        boolean first = ending.compareAndSet(null, new Ending(LogState.TAKING_OVER, cause));
        if (first) {
            writers.forEach(writer -> writer.memory().indexWriter().abandon());
            Thread.ofPlatform()
                    .name(parts.settings().topic() + "-rebuild")
                    .daemon()
                    .start(() -> onIndexLost.accept(this));
        }
    }

    boolean hasEnded() {
        return ending.get() != null;
    }

    void requireRunning() {
        if (hasEnded()) {
            throw refusal();
        }
    }

    /** Why nothing is taken any more. */
    LogUnavailableException refusal() {
        Ending ended = ending.get();
        LogState state = ended == null ? LogState.FAILED : ended.state();
        return switch (state) {
            case FENCED -> new WriterFencedException("another process has taken over the log");
            case CLOSED -> new LogUnavailableException("the log is closed");
            case TAKING_OVER -> new LogUnavailableException("the index of the log is being rebuilt");
            case FAILED, STANDING_BY, ACCEPTING, INDEX_BEHIND, RECOVERING ->
                ended == null || ended.cause() == null
                        ? new LogUnavailableException("the log has failed")
                        : new LogUnavailableException("the log has failed: " + ended.cause(), ended.cause());
        };
    }

    LogState state() {
        Ending ended = ending.get();
        if (ended != null) {
            return ended.state();
        }
        for (PartitionWriter writer : writers) {
            if (writer.state() != LogState.ACCEPTING) {
                return writer.state();
            }
        }
        boolean behind = writers.stream()
                .anyMatch(writer -> !writer.memory().indexWriter().reachable()
                        || writer.memory().tail().size()
                                > parts.settings().memory().tailEvents() / 2
                        || writer.memory().tail().bytes()
                                > parts.settings().memory().tailBytes() / 2);
        return behind ? LogState.INDEX_BEHIND : LogState.ACCEPTING;
    }

    @Override
    public void close() {
        end(LogState.CLOSED, null);
        try {
            for (PartitionWriter writer : writers) {
                writer.join(Duration.ofSeconds(30));
                writer.memory().indexWriter().close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
