package org.mithaq.command.platform.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The transactional producers of one partition, used in turn: a producer whose transaction was just committed has to wait
 * until the broker has written the markers, and the others need not.
 */
final class ProducerRing implements AutoCloseable {

    private final List<KafkaProducer<byte[], byte[]>> producers = new ArrayList<>();
    private int next;

    /** Shuts out every earlier writer of the partition and ends its open transactions. */
    static ProducerRing open(LogSettings settings, int partition) {
        ProducerRing ring = new ProducerRing();
        try {
            for (int slot = 0; slot < settings.batch().ringSize(); slot++) {
                var producer = new KafkaProducer<>(
                        properties(settings, partition, slot), new ByteArraySerializer(), new ByteArraySerializer());
                ring.producers.add(producer);
                producer.initTransactions();
            }
            return ring;
        } catch (RuntimeException e) {
            ring.close();
            throw e;
        }
    }

    KafkaProducer<byte[], byte[]> next() {
        KafkaProducer<byte[], byte[]> producer = producers.get(next);
        next = (next + 1) % producers.size();
        return producer;
    }

    private static Properties properties(LogSettings settings, int partition, int slot) {
        Properties client = settings.client();
        long timeout = settings.commitTimeout().toMillis();
        client.setProperty("transactional.id", settings.topic() + "-" + partition + "-" + slot);
        client.setProperty("client.id", settings.topic() + "-" + partition + "-" + slot);
        client.setProperty("acks", "all");
        client.setProperty("enable.idempotence", "true");
        client.setProperty("max.block.ms", Long.toString(timeout));
        client.setProperty("delivery.timeout.ms", Long.toString(timeout));
        client.setProperty("transaction.timeout.ms", Long.toString(Math.min(900_000, 3 * timeout)));
        // the writer flushes each batch itself: lingering keeps the sender from taking the first event alone
        client.setProperty("linger.ms", Long.toString(Math.min(1_000, timeout / 4)));
        client.setProperty("batch.size", Integer.toString(settings.batch().maxBytes()));
        client.setProperty("max.request.size", Integer.toString(settings.batch().maxBytes() + (128 << 10)));
        client.setProperty("buffer.memory", Long.toString(16L * settings.batch().maxBytes()));
        client.putIfAbsent("compression.type", "none");
        // delivery.timeout.ms may not be less than linger.ms + request.timeout.ms
        client.setProperty(
                "request.timeout.ms",
                Long.toString(Math.min(30_000, timeout - Long.parseLong(client.getProperty("linger.ms")))));
        return client;
    }

    @Override
    public void close() {
        producers.forEach(producer -> producer.close(Duration.ZERO));
    }
}
