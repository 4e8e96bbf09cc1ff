package org.mithaq.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.mithaq.embedded.EmbeddedBroker;
import org.mithaq.events.Envelope;
import org.mithaq.events.wire.EventCodec;

/** A log of its own, on the shared broker unless told otherwise, written as the command side writes: in transactions, keyed by coalition. */
public final class TestLog implements AutoCloseable {

    private final EventCodec codec = new EventCodec();
    private final String topic = "log-" + UUID.randomUUID();
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();
    private final EmbeddedBroker broker;
    private @Nullable KafkaProducer<String, byte[]> producer;

    public TestLog() {
        this(EmbeddedBroker.shared());
    }

    /** One on a broker that may be stopped. */
    TestLog(EmbeddedBroker broker) {
        this.broker = broker;
    }

    public String topic() {
        return topic;
    }

    public Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    public TestLog create(int partitions) {
        try (Admin admin = Admin.create(new HashMap<>(kafka()))) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        Map<String, Object> config = new HashMap<>(kafka());
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topic);
        KafkaProducer<String, byte[]> opened =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        opened.initTransactions();
        producer = opened;
        return this;
    }

    public void append(List<Envelope> envelopes) {
        transaction(
                true,
                () -> envelopes.forEach(envelope -> send(envelope.coalition().value(), codec.encode(envelope))));
    }

    public void appendAborted(List<Envelope> envelopes) {
        transaction(
                false,
                () -> envelopes.forEach(envelope -> send(envelope.coalition().value(), codec.encode(envelope))));
    }

    public void appendRaw(String coalition, String value) {
        transaction(true, () -> send(coalition, value.getBytes(StandardCharsets.UTF_8)));
    }

    public String encoded(Envelope envelope) {
        return new String(codec.encode(envelope), StandardCharsets.UTF_8);
    }

    private void transaction(boolean commit, Runnable writes) {
        KafkaProducer<String, byte[]> open = requireNonNull(producer, "create the log first");
        sent.clear();
        open.beginTransaction();
        writes.run();
        if (commit) {
            open.commitTransaction();
            assertThat(sent).allMatch(Future::isDone);
        } else {
            open.flush();
            open.abortTransaction();
        }
    }

    private void send(String coalition, byte[] value) {
        sent.add(requireNonNull(producer).send(new ProducerRecord<>(topic, coalition, value)));
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
