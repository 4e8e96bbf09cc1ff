package org.mithaq.command.platform.log;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Reads all partitions from a place on, as Axon's tracking processors do; all that was committed before is read. */
final class WholeLog {

    private final LogParts parts;
    private final IntToLongFunction knownEnd;

    /** @param knownEnd the end of a partition as far as this writer knows */
    WholeLog(LogParts parts, IntToLongFunction knownEnd) {
        this.parts = parts;
        this.knownEnd = knownEnd;
    }

    /** The events from {@code token} to the present end. The stream holds a connection until it is read or closed. */
    Stream<TrackedEventMessage<?>> read(@Nullable LogToken token) {
        LogToken from = token == null ? new LogToken(Map.of()) : token;
        Scan scan = new Scan(from, head());
        return StreamSupport.stream(scan, false).onClose(scan.consumer::close);
    }

    /** The place after the last committed event. */
    LogToken head() {
        return places(partition -> parts.topic().settledEnd(partition, knownEnd.applyAsLong(partition)));
    }

    /** The place before the first event that is not older than {@code instant}. */
    LogToken at(Instant instant) {
        LogToken head = head();
        return places(partition -> {
            long offset = parts.topic().offsetAt(partition, instant.toEpochMilli());
            return offset < 0 ? head.next(partition) : offset;
        });
    }

    private LogToken places(IntToLongFunction offset) {
        Map<Integer, Long> places = new HashMap<>();
        IntStream.range(0, parts.settings().partitions())
                .forEach(partition -> places.put(partition, offset.applyAsLong(partition)));
        return new LogToken(places);
    }

    /** Axon tells an event of no aggregate by its having no aggregate type. */
    private static EventMessage<?> plain(DomainEventMessage<?> event) {
        return event.getType() == null ? new GenericEventMessage<>(event, event::getTimestamp) : event;
    }

    private final class Scan extends AbstractSpliterator<TrackedEventMessage<?>> {
        private final Queue<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
        private final KafkaConsumer<byte[], byte[]> consumer;
        private final LogToken end;
        private LogToken place;

        Scan(LogToken from, LogToken end) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.place = from;
            this.end = end;
            this.consumer = parts.reader().consumer();
            consumer.assign(IntStream.range(0, parts.settings().partitions())
                    .mapToObj(parts.topic()::partition)
                    .toList());
            consumer.assignment().forEach(partition -> consumer.seek(partition, from.next(partition.partition())));
        }

        @Override
        public boolean tryAdvance(Consumer<? super TrackedEventMessage<?>> action) {
            long deadline = System.nanoTime() + parts.settings().commitTimeout().toNanos();
            while (fetched.isEmpty() && !atEnd()) {
                if (System.nanoTime() > deadline) {
                    throw new TimeoutException("the log could not be read to " + end);
                }
                fetch();
            }
            if (fetched.isEmpty()) {
                consumer.close();
                return false;
            }
            action.accept(Objects.requireNonNull(fetched.poll()));
            return true;
        }

        private boolean atEnd() {
            for (TopicPartition partition : consumer.assignment()) {
                if (consumer.position(partition) < end.next(partition.partition())) {
                    return false;
                }
            }
            return true;
        }

        private void fetch() {
            consumer.poll(Duration.ofMillis(100)).forEach(message -> {
                place = place.advancedTo(message.partition(), message.offset() + 1);
                LogToken here = place;
                parts.codec()
                        .decodeAll(message.value())
                        .forEach(event -> fetched.add(EventUtils.asTrackedEventMessage(plain(event), here)));
            });
        }
    }
}
