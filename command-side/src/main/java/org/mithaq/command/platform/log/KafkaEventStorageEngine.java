package org.mithaq.command.platform.log;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.platform.log.index.CommandSpan;

/**
 * The log of record as Axon's event storage. See the package for how it works.
 *
 * <p>Thread-safe. Made standing by; {@link #takeOver()} makes it the writer. Until then, and once another process has
 * taken over, every append and every read is refused with a {@link LogUnavailableException}.
 *
 * <p>Sequence numbers here are Axon's, from 0.
 */
public final class KafkaEventStorageEngine implements EventStorageEngine, AutoCloseable {

    private final LogParts parts;
    private final WriterRole role;
    private final SnapshotCodec snapshots;

    /**
     * Connects to nothing yet.
     *
     * @param database holds the index and nothing else; it may be emptied at any time
     */
    public KafkaEventStorageEngine(
            LogSettings settings,
            RecordCodec events,
            SnapshotCodec snapshots,
            MongoDatabase database,
            MeterRegistry registry) {
        this(settings, events, snapshots, database, registry, CommandSpans.NONE);
    }

    /** The same, following traced commands. */
    public KafkaEventStorageEngine(
            LogSettings settings,
            RecordCodec events,
            SnapshotCodec snapshots,
            MongoDatabase database,
            MeterRegistry registry,
            CommandSpans spans) {
        this(settings, events, snapshots, database, registry, spans, CommitStep.Listener.NONE);
    }

    KafkaEventStorageEngine(
            LogSettings settings,
            RecordCodec events,
            SnapshotCodec snapshots,
            MongoDatabase database,
            MeterRegistry registry,
            CommandSpans spans,
            CommitStep.Listener steps) {
        LogMetrics metrics = new LogMetrics(registry, () -> health().indexLag(), () -> health().tailBytes());
        this.parts = new LogParts(settings, events, database, new LogTopic(settings), metrics, spans, steps);
        this.role = new WriterRole(parts);
        this.snapshots = snapshots;
    }

    /**
     * Makes this process the writer of the log, shutting any other out, and returns when the first append could be taken:
     * after the index has caught up with the log. Topics that are absent are made.
     *
     * @throws WriterFencedException if yet another process has taken over meanwhile
     * @throws LogUnavailableException if Kafka or MongoDB cannot be reached, or the log was closed meanwhile
     */
    public void takeOver() {
        role.takeOver();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        WriterTerm term = role.term();
        List<LogRecord> records = events.stream()
                .map(KafkaEventStorageEngine::inAStream)
                .map(this::encode)
                .toList();
        requireDistinct(events);
        PartitionWriter writer = term.writer(records.getFirst().key());
        for (LogRecord record : records) {
            if (term.writer(record.key()) != writer) {
                throw new IllegalArgumentException(
                        "%s and %s are in different partitions and cannot be appended at once"
                                .formatted(records.getFirst().key(), record.key()));
            }
            writer.readable().head(record.key());
        }
        parts.spans().committing(records, () -> {
            Append append = new Append(records);
            writer.submit(append);
            append.await(parts.settings().commitTimeout());
        });
    }

    /** An event of no aggregate is a stream of its own, as in Axon's own storage engines. */
    private static DomainEventMessage<?> inAStream(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain
                ? domain
                : new GenericDomainEventMessage<>(null, event.getIdentifier(), 0L, event, event::getTimestamp);
    }

    private LogRecord encode(DomainEventMessage<?> event) {
        LogRecord record = parts.codec().encode(event);
        int limit = parts.settings().batch().maxBytes();
        if (record.value().length > limit) {
            throw new IllegalArgumentException(
                    "an event has %d bytes, at most %d are taken".formatted(record.value().length, limit));
        }
        return record;
    }

    private static void requireDistinct(List<? extends EventMessage<?>> events) {
        Set<String> ids = new HashSet<>();
        for (EventMessage<?> event : events) {
            if (!ids.add(event.getIdentifier())) {
                String message = "event id [%s] is used twice".formatted(event.getIdentifier());
                boolean first = event instanceof DomainEventMessage<?> domain && domain.getSequenceNumber() == 0;
                throw first ? new AggregateStreamCreationException(message) : new ConcurrencyException(message);
            }
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return StreamReader.open(memory(aggregateIdentifier), parts.codec(), aggregateIdentifier, firstSequenceNumber);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        long head = memory(aggregateIdentifier).head(aggregateIdentifier);
        return head == Heads.NONE ? Optional.empty() : Optional.of(head);
    }

    /** The events that a command left in the stream of its coalition, however long ago; empty if it left none. */
    public Optional<CommandSpan> findCommand(String coalition, String commandId) {
        return Optional.ofNullable(findCommands(coalition, List.of(commandId)).get(commandId));
    }

    /** As {@link #findCommand} for several commands of a coalition; those that left no events are absent. */
    public Map<String, CommandSpan> findCommands(String coalition, Collection<String> commandIds) {
        PartitionMemory memory = memory(coalition);
        Map<String, CommandSpan> latest = new HashMap<>();
        for (String commandId : commandIds) {
            CommandSpan span = memory.tail().command(coalition, commandId);
            if (span != null) {
                latest.put(commandId, span);
            }
        }
        memory.fromIndex(index -> index.findCommands(coalition, commandIds))
                .forEach((commandId, span) -> latest.merge(commandId, span, CommandSpan::and));
        return latest;
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        String coalition = snapshot.getAggregateIdentifier();
        byte[] value = snapshots.encode(snapshot);
        memory(coalition).fromIndex(index -> {
            index.snapshots().store(coalition, snapshot.getSequenceNumber(), value);
            return true;
        });
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return memory(aggregateIdentifier)
                .fromIndex(index -> index.snapshots().find(aggregateIdentifier))
                .flatMap(snapshots::decode);
    }

    /** Reads all coalitions, each in order. The stream ends at the present end of the log and never blocks for more. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return wholeLog().read((LogToken) token);
    }

    @Override
    public TrackingToken createTailToken() {
        return new LogToken(Map.of());
    }

    @Override
    public TrackingToken createHeadToken() {
        return wholeLog().head();
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return wholeLog().at(dateTime);
    }

    /** What the log can do now. */
    public LogState state() {
        return role.state();
    }

    /** How the log is now. */
    public LogHealth health() {
        return role.health();
    }

    /** Commits what is being committed, refuses what is waiting, and lets the index catch up for a few seconds. */
    @Override
    public void close() {
        role.close();
    }

    private PartitionMemory memory(String coalition) {
        return role.term().writer(coalition).readable();
    }

    private WholeLog wholeLog() {
        WriterTerm term = role.term();
        return new WholeLog(
                parts, partition -> term.writers().get(partition).memory().nextOffset());
    }
}
