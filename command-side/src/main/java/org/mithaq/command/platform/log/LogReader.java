package org.mithaq.command.platform.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.mithaq.command.platform.log.index.StoredEvent;

/** Reads committed events from Kafka. */
final class LogReader {

    private final LogSettings settings;
    private final RecordCodec codec;

    LogReader(LogSettings settings, RecordCodec codec) {
        this.settings = settings;
        this.codec = codec;
    }

    KafkaConsumer<byte[], byte[]> consumer() {
        Properties client = settings.client();
        client.setProperty("isolation.level", "read_committed");
        client.setProperty("enable.auto.commit", "false");
        client.setProperty("auto.offset.reset", "none");
        client.setProperty("allow.auto.create.topics", "false");
        client.setProperty("max.poll.records", "2000");
        // at the end of the log the last fetch, which would wait for more, holds up closing the consumer
        client.setProperty("fetch.max.wait.ms", "20");
        return new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Gives the events of a partition from {@code from} up to {@code end} to {@code sink}, some at a time.
     *
     * @throws TimeoutException if the log does not get on for the commit timeout
     */
    void read(TopicPartition partition, long from, long end, Consumer<List<StoredEvent>> sink) {
        if (from >= end) {
            return;
        }
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, from);
            long deadline = deadline();
            while (consumer.position(partition) < end) {
                List<StoredEvent> events = new ArrayList<>();
                long before = consumer.position(partition);
                consumer.poll(Duration.ofMillis(100)).forEach(message -> events.add(event(message)));
                if (!events.isEmpty()) {
                    sink.accept(events);
                }
                if (consumer.position(partition) > before) {
                    deadline = deadline();
                } else if (System.nanoTime() > deadline) {
                    throw new TimeoutException("%s could not be read to offset %d".formatted(partition, end));
                }
            }
        }
    }

    StoredEvent event(ConsumerRecord<byte[], byte[]> message) {
        EventHead head = codec.head(message.value());
        return new StoredEvent(
                head.aggregateId(), head.sequence(), head.commandId(), message.value(), message.offset());
    }

    private long deadline() {
        return System.nanoTime() + settings.commitTimeout().toNanos();
    }
}
