package org.mithaq.command.platform.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.mithaq.command.platform.log.index.StoredEvent;
import org.mithaq.tracing.TraceParent;

/** Commits batches in Kafka transactions, one after the other. */
final class Committer {

    private final LogParts parts;
    private final int partition;

    Committer(LogParts parts, int partition) {
        this.parts = parts;
        this.partition = partition;
    }

    /**
     * Commits the batch with the next producer of the ring.
     *
     * @throws RuntimeException after which it is unknown whether the batch is committed
     */
    List<StoredEvent> commit(Batch batch, ProducerRing ring) {
        List<LogRecord> records = batch.records();
        return parts.spans().appending(records, () -> commit(batch, records, ring));
    }

    private List<StoredEvent> commit(Batch batch, List<LogRecord> records, ProducerRing ring) {
        long begun = System.nanoTime();
        KafkaProducer<byte[], byte[]> producer = ring.next();
        parts.steps().at(CommitStep.BEFORE_SEND);
        producer.beginTransaction();
        List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
        for (LogRecord record : records) {
            sent.add(producer.send(message(record)));
        }
        if (parts.steps().separatesSending()) {
            producer.flush();
            parts.steps().at(CommitStep.AFTER_SEND);
        }
        producer.commitTransaction();
        parts.steps().at(CommitStep.AFTER_COMMIT);
        parts.metrics().committed(batch.events(), batch.bytes(), System.nanoTime() - begun);
        return stored(records, sent);
    }

    private ProducerRecord<byte[], byte[]> message(LogRecord record) {
        byte[] key = record.key().getBytes(StandardCharsets.UTF_8);
        var message = new ProducerRecord<>(
                parts.settings().topic(), partition, record.timestamp().toEpochMilli(), key, record.value());
        record.headers().forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        String traceparent = parts.spans().traceparent(record);
        if (traceparent != null) {
            message.headers().add(TraceParent.HEADER, traceparent.getBytes(StandardCharsets.US_ASCII));
        }
        return message;
    }

    private static List<StoredEvent> stored(List<LogRecord> records, List<Future<RecordMetadata>> sent) {
        List<StoredEvent> stored = new ArrayList<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            EventHead head = records.get(i).head();
            stored.add(new StoredEvent(
                    head.aggregateId(),
                    head.sequence(),
                    head.commandId(),
                    records.get(i).value(),
                    offset(sent.get(i))));
        }
        return stored;
    }

    private static long offset(Future<RecordMetadata> sent) {
        try {
            return sent.get().offset();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
