package org.mithaq.command.platform.axon;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.mithaq.command.platform.log.KafkaEventStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes snapshots of coalitions as they stand in memory. (Axon's own snapshotter reads the last snapshot and every event
 * since then from the log again, which costs about as much as recording them did.) Thread-safe.
 */
final class SnapshotWriter implements AutoCloseable {

    /** Events after which a snapshot is written. */
    static final int EVERY = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotWriter.class);

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("snapshots").daemon().factory());
    private final KafkaEventStorageEngine log;

    SnapshotWriter(KafkaEventStorageEngine log) {
        this.log = log;
    }

    /**
     * Has a snapshot written when one is due and as soon as what the present unit of work records is durable. Called on
     * the thread that handles the coalition's commands.
     */
    void consider(Coalition coalition) {
        if (isDue(coalition)) {
            CurrentUnitOfWork.get().afterCommit(committed -> begin(coalition));
        }
    }

    private static boolean isDue(Coalition coalition) {
        return coalition.sequence() - coalition.snapshotSequence() >= EVERY;
    }

    /** Several commands of one unit of work may have found it due. */
    private void begin(Coalition coalition) {
        if (isDue(coalition) && !writer.isShutdown() && underWay.add(coalition.id())) {
            CoalitionSnapshot snapshot = coalition.snapshot();
            coalition.snapshotTaken();
            writer.execute(() -> write(snapshot));
        }
    }

    private void write(CoalitionSnapshot snapshot) {
        try {
            log.storeSnapshot(new GenericDomainEventMessage<>(
                    CoalitionSnapshots.TYPE, snapshot.coalition(), snapshot.sequence() - 1, snapshot));
        } catch (RuntimeException e) {
            LOG.warn(
                    "No snapshot of {} was written; the next one is due after {} events",
                    snapshot.coalition(),
                    EVERY,
                    e);
        } finally {
            underWay.remove(snapshot.coalition());
        }
    }

    /** Waits a few seconds for what is under way; a snapshot that is not written only saves less reading. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("Snapshots were still being written when the command side closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
