package org.mithaq.command.platform.log;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.mithaq.command.platform.log.index.StoredEvent;
import org.mithaq.embedded.EmbeddedBroker;
import org.mithaq.embedded.EmbeddedMongo;

/** One log of its own on the shared broker, and any number of engines on it. */
final class LogFixture implements AutoCloseable {

    final TextCodec codec = new TextCodec();
    final LogSettings settings;
    final MongoDatabase database;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<KafkaEventStorageEngine> engines = new ArrayList<>();

    LogFixture(LogSettings settings, MongoDatabase database) {
        this.settings = settings;
        this.database = database;
    }

    static LogFixture fresh() {
        String topic = "log-" + UUID.randomUUID();
        return new LogFixture(
                LogSettings.to(EmbeddedBroker.shared().bootstrapServers()).withTopic(topic),
                EmbeddedMongo.shared().database(topic));
    }

    /** A writer that has taken over. */
    KafkaEventStorageEngine writer() {
        return writer(CommitStep.Listener.NONE);
    }

    KafkaEventStorageEngine writer(CommitStep.Listener steps) {
        KafkaEventStorageEngine engine = standby(settings, steps);
        engine.takeOver();
        return engine;
    }

    KafkaEventStorageEngine standby(LogSettings changed, CommitStep.Listener steps) {
        KafkaEventStorageEngine engine = new KafkaEventStorageEngine(
                changed, codec, codec.snapshots(true), database, meters, CommandSpans.NONE, steps);
        engines.add(engine);
        return engine;
    }

    /** What anybody can read of the log with Kafka alone. */
    List<StoredEvent> committed() {
        List<StoredEvent> events = new ArrayList<>();
        try (LogTopic topic = new LogTopic(settings)) {
            for (int partition = 0; partition < settings.partitions(); partition++) {
                long end = topic.settledEnd(partition, 0);
                new LogReader(settings, codec).read(topic.partition(partition), 0, end, events::addAll);
            }
        }
        return events;
    }

    static DomainEventMessage<?> event(String coalition, long sequence) {
        return event(coalition, sequence, "command-" + sequence);
    }

    static DomainEventMessage<?> event(String coalition, long sequence, String command) {
        return new GenericDomainEventMessage<>(
                "coalition",
                coalition,
                sequence,
                "event " + sequence + " of " + coalition,
                Map.of(TextCodec.COMMAND, command));
    }

    static List<DomainEventMessage<?>> events(String coalition, long first, long last) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        LongStream.rangeClosed(first, last).forEach(sequence -> events.add(event(coalition, sequence)));
        return events;
    }

    static List<Long> sequences(KafkaEventStorageEngine engine, String coalition) {
        return engine.readEvents(coalition)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .collect(Collectors.toList());
    }

    static List<Long> upTo(long last) {
        return LongStream.rangeClosed(0, last).boxed().toList();
    }

    /** Waits until something is so, for half a minute at most. */
    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not come about in time");
            }
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }

    static void awaitIndexed(KafkaEventStorageEngine engine) {
        await(() -> engine.health().indexLag() == 0);
    }

    @Override
    public void close() {
        engines.forEach(KafkaEventStorageEngine::close);
    }
}
