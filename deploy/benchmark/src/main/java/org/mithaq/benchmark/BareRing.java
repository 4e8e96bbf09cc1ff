package org.mithaq.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.Id;
import org.mithaq.events.wire.EventCodec;

/**
 * The limit of the log: four transactional producers used in turn, each commit after the one before, with the same bytes
 * and settings as the log's and nothing around them. For one thread.
 */
final class BareRing implements AutoCloseable {

    private static final int SLOTS = 4;
    private static final String TOPIC = "bare";

    private final byte[] key = Id.next().getBytes(StandardCharsets.UTF_8);
    private final byte[] value = new EventCodec()
            .encode(Contacts.record(
                    new CoalitionId(Id.next()), 2, Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS)));
    private final byte[] contentType = EventCodec.CONTENT_TYPE.getBytes(StandardCharsets.UTF_8);
    private final List<KafkaProducer<byte[], byte[]>> producers;
    private int next;

    BareRing(String bootstrapServers) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            NewTopic topic = new NewTopic(TOPIC, Optional.of(1), Optional.empty());
            admin.createTopics(List.of(topic.configs(Map.of("flush.messages", "1"))))
                    .all()
                    .get();
        }
        producers = IntStream.range(0, SLOTS)
                .mapToObj(slot -> producer(bootstrapServers, slot))
                .toList();
    }

    private static KafkaProducer<byte[], byte[]> producer(String bootstrapServers, int slot) {
        var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "transactional.id",
                        TOPIC + "-" + slot,
                        "acks",
                        "all",
                        "linger.ms",
                        "1000",
                        "batch.size",
                        String.valueOf(1 << 20),
                        "max.request.size",
                        String.valueOf((1 << 20) + (128 << 10)),
                        "buffer.memory",
                        String.valueOf(16 << 20)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
        return producer;
    }

    /** Commits that many events in one transaction. */
    void commit(int events) {
        KafkaProducer<byte[], byte[]> producer = producers.get(next);
        next = (next + 1) % SLOTS;
        producer.beginTransaction();
        for (int i = 0; i < events; i++) {
            var record = new ProducerRecord<>(TOPIC, 0, null, key, value);
            record.headers().add("content-type", contentType);
            // a failure comes up in the commit
            var unused = producer.send(record);
        }
        producer.commitTransaction();
    }

    /** Commits batches of that size for that time. */
    ClosedLoop.Result run(int batch, Duration time) {
        long events = 0;
        long begun = System.nanoTime();
        long now = begun;
        while (now - begun < time.toNanos()) {
            commit(batch);
            events += batch;
            now = System.nanoTime();
        }
        return new ClosedLoop.Result(events, now - begun);
    }

    @Override
    public void close() {
        producers.forEach(KafkaProducer::close);
    }
}
