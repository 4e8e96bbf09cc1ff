package org.mithaq.command.platform.log;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The right to write the log: a record in the topic of claims, valid until there is a later one. A claim shuts nobody out,
 * that is what the transactional ids are for; it decides which of two writers that shut each other out gives way.
 */
final class WriterClaim {

    private final LogTopic topic;
    private final long offset;

    private WriterClaim(LogTopic topic, long offset) {
        this.topic = topic;
        this.offset = offset;
    }

    /** Writes a new claim, which makes all earlier ones invalid. */
    static WriterClaim stake(LogSettings settings, LogTopic topic) {
        Properties client = settings.client();
        String timeout = Long.toString(settings.commitTimeout().toMillis());
        client.setProperty("acks", "all");
        client.setProperty("enable.idempotence", "true");
        client.setProperty("request.timeout.ms", timeout);
        client.setProperty("delivery.timeout.ms", timeout);
        client.setProperty("max.block.ms", timeout);
        client.setProperty("linger.ms", "0");
        String claimant = host() + "/" + ProcessHandle.current().pid();
        try (var producer = new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            byte[] value = claimant.getBytes(StandardCharsets.UTF_8);
            var sent = producer.send(new ProducerRecord<>(settings.claimsTopic(), 0, null, value));
            return new WriterClaim(topic, sent.get().offset());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /**
     * Checks that this is still the last claim.
     *
     * @throws WriterFencedException if it is not
     */
    void require() {
        if (topic.claims() > offset + 1) {
            throw new WriterFencedException("another process has taken over the log");
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown host";
        }
    }
}
