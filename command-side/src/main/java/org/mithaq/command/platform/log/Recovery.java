package org.mithaq.command.platform.log;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.platform.log.index.StoredEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes this process the writer of one partition, at first and after every unknown outcome. */
final class Recovery {

    private static final Logger logger = LoggerFactory.getLogger(Recovery.class);
    private static final Duration RETRY = Duration.ofMillis(200);

    private final LogParts parts;
    private final int partition;
    private final WriterClaim claim;
    private final PartitionMemory memory;
    private final BooleanSupplier closing;

    Recovery(LogParts parts, int partition, WriterClaim claim, PartitionMemory memory, BooleanSupplier closing) {
        this.parts = parts;
        this.partition = partition;
        this.claim = claim;
        this.memory = memory;
        this.closing = closing;
    }

    /**
     * Shuts earlier writers out, then reads the log from where the index ends. Tries until it succeeds.
     *
     * @throws WriterFencedException if another process is the writer by right
     */
    ProducerRing takeOver() {
        while (true) {
            try {
                long from = memory.nextOffset() == 0 ? memory.begin(partition) : memory.nextOffset();
                ProducerRing ring = fence();
                try {
                    readOn(from);
                    return ring;
                } catch (RuntimeException e) {
                    ring.close();
                    throw e;
                }
            } catch (MongoException | KafkaException e) {
                pauseAfter(e);
            }
        }
    }

    private void readOn(long from) {
        long end = parts.topic().settledEnd(partition, from);
        parts.reader().read(topicPartition(), from, end, events -> {
            awaitRoom();
            memory.replayed(events, from == 0);
        });
    }

    /**
     * Finds out what became of {@code unknown} and answers its appends, those that were not stored with a
     * {@link LogUnavailableException}. When that takes longer than the commit timeout they are answered with an
     * {@link UnknownOutcomeException} and this goes on.
     *
     * @throws WriterFencedException if another process is the writer by right
     */
    ProducerRing recover(Batch unknown, RuntimeException cause) {
        long deadline = System.nanoTime() + parts.settings().commitTimeout().toNanos();
        while (true) {
            try {
                ProducerRing ring = fence();
                try {
                    answer(unknown, readAllAtOnce(), cause);
                    return ring;
                } catch (RuntimeException e) {
                    ring.close();
                    throw e;
                }
            } catch (KafkaException e) {
                if (System.nanoTime() > deadline) {
                    unknown.failed(unknown(cause));
                }
                pauseAfter(e);
            } catch (WriterFencedException e) {
                answerWithoutFence(unknown, cause);
                throw e;
            }
        }
    }

    /** The new writer may not have ended our transaction yet: what is in the log is stored, the rest is unknown. */
    private void answerWithoutFence(Batch unknown, RuntimeException cause) {
        try {
            List<StoredEvent> events = new ArrayList<>();
            long end = parts.topic().committedEnd(partition);
            parts.reader().read(topicPartition(), memory.nextOffset(), end, events::addAll);
            Map<String, StoredEvent> found = byPlace(events);
            unknown.appends().stream().filter(append -> isIn(found, append)).forEach(Append::stored);
        } catch (KafkaException e) {
            logger.warn("The log of partition {} cannot be read after losing it", partition, e);
        }
        unknown.failed(unknown(cause));
    }

    private List<StoredEvent> readAllAtOnce() {
        List<StoredEvent> events = new ArrayList<>();
        long from = memory.nextOffset();
        long end = parts.topic().settledEnd(partition, from);
        parts.reader().read(topicPartition(), from, end, events::addAll);
        if (!events.isEmpty()) {
            memory.replayed(events, from == 0);
        }
        return events;
    }

    private void answer(Batch unknown, List<StoredEvent> events, RuntimeException cause) {
        Map<String, StoredEvent> found = byPlace(events);
        for (Append append : unknown.appends()) {
            if (isIn(found, append)) {
                append.stored();
            } else {
                append.failed(new LogUnavailableException("the append was not stored: " + cause.getMessage(), cause));
            }
        }
    }

    private static boolean isIn(Map<String, StoredEvent> found, Append append) {
        return append.records().stream().allMatch(record -> {
            StoredEvent stored = found.get(place(record.key(), record.head().sequence()));
            return stored != null && Arrays.equals(stored.value(), record.value());
        });
    }

    private static Map<String, StoredEvent> byPlace(List<StoredEvent> events) {
        Map<String, StoredEvent> found = new HashMap<>();
        events.forEach(event -> found.put(place(event.aggregateId(), event.sequence()), event));
        return found;
    }

    private static String place(String coalition, long sequence) {
        return sequence + "/" + coalition;
    }

    private ProducerRing fence() {
        claim.require();
        ProducerRing ring = ProducerRing.open(parts.settings(), partition);
        try {
            claim.require();
            return ring;
        } catch (RuntimeException e) {
            ring.close();
            throw e;
        }
    }

    /** Waits while the tail is full. */
    void awaitRoom() {
        var limits = parts.settings().memory();
        Tail tail = memory.tail();
        while (tail.size() > limits.tailEvents() || tail.bytes() > limits.tailBytes()) {
            requireOpen(null);
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    private void pauseAfter(RuntimeException e) {
        boolean hopeless = e instanceof AuthorizationException
                || e instanceof AuthenticationException
                || e instanceof ConfigException
                || e instanceof UnsupportedVersionException;
        if (hopeless) {
            throw e;
        }
        requireOpen(e);
        logger.warn("Partition {} cannot be taken over yet: {}", partition, e.toString());
        LockSupport.parkNanos(RETRY.toNanos());
    }

    private void requireOpen(@Nullable RuntimeException cause) {
        if (closing.getAsBoolean()) {
            throw new LogClosingException(cause);
        }
    }

    private UnknownOutcomeException unknown(RuntimeException cause) {
        return new UnknownOutcomeException("it is unknown whether the append was stored: " + cause.getMessage(), cause);
    }

    private TopicPartition topicPartition() {
        return parts.topic().partition(partition);
    }
}
