package org.mithaq.query.platform.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that reads its share of the log's partitions into builds. Where the database or the broker fails it begins
 * again from what is stored; where a record cannot be taken it stops that partition and goes on with the others.
 */
final class Feed implements Runnable, ConsumerRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final long PAUSE_MILLIS = 500;

    private final String name;
    private final String marks;
    private final ProjectionSettings settings;
    private final Consumers consumers;
    private final Feeds feeds;
    private final Supplier<List<Build>> wanted;
    private final BooleanSupplier hold;
    private final FeedListener listener;
    private final InHand inHand;
    private final FeedStatus status;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<TopicPartition, PartitionFeed> open = new HashMap<>();
    private final Set<TopicPartition> halted = new HashSet<>();
    private List<Build> builds = List.of();
    private boolean held;
    private long lookedAt = System.nanoTime();
    private volatile KafkaConsumer<byte[], byte[]> consumer;

    /**
     * @param name the consumer group, and the feed's name in the log file
     * @param marks the collection of its marks
     * @param wanted the builds to be fed; asked again and again
     * @param hold whether to stand still; asked again and again
     */
    @SuppressWarnings("NullAway.Init") // the consumer belongs to the session that run() begins
    Feed(
            String name,
            String marks,
            ProjectionSettings settings,
            Feeds feeds,
            Supplier<List<Build>> wanted,
            BooleanSupplier hold,
            FeedStatus status,
            FeedListener listener,
            BatchSpans spans) {
        this.name = name;
        this.marks = marks;
        this.settings = settings;
        this.consumers = new Consumers(settings);
        this.feeds = feeds;
        this.wanted = wanted;
        this.hold = hold;
        this.status = status;
        this.listener = listener;
        this.inHand = new InHand(spans, Math.max(1, settings.batch() / 4));
    }

    FeedStatus status() {
        return status;
    }

    void close() {
        closing.countDown();
        KafkaConsumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    @Override
    public void run() {
        try {
            while (open()) {
                try {
                    session();
                } catch (WakeupException woken) {
                    LOG.debug("{}: asked to end", name);
                } catch (RuntimeException | Error failure) { // a thread that ended would be missed by nobody
                    status.waiting(failure.toString());
                    LOG.error("{}: begins again from what is stored", name, failure);
                    closing.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean open() {
        return closing.getCount() > 0;
    }

    private void session() throws InterruptedException {
        open.clear();
        halted.clear();
        status.assigned(false);
        consumers.awaitLog(closing);
        builds = wanted.get();
        held = hold.getAsBoolean();
        try (KafkaConsumer<byte[], byte[]> session = consumers.inGroup(name)) {
            consumer = session;
            session.subscribe(List.of(settings.topic()), this);
            while (open()) {
                List<Batch> read = read(poll(session));
                if (inHand.beside()) {
                    settle(session);
                    lookAfter(session, read);
                }
                inHand.begin(read.stream().filter(this::current).toList());
                if (!inHand.beside()) {
                    settle(session);
                    lookAfter(session, List.of());
                }
            }
        } finally {
            inHand.leave();
        }
    }

    private ConsumerRecords<byte[], byte[]> poll(KafkaConsumer<byte[], byte[]> session) {
        try {
            return session.poll(POLL);
        } catch (InvalidOffsetException outside) {
            for (TopicPartition partition : outside.partitions()) {
                stop(
                        partition,
                        session.position(partition),
                        "the log does not hold the position reached: another log?");
            }
            return ConsumerRecords.empty();
        }
    }

    private List<Batch> read(ConsumerRecords<byte[], byte[]> records) {
        Map<TopicPartition, OffsetAndMetadata> next = records.nextOffsets();
        List<Batch> read = new ArrayList<>();
        for (TopicPartition partition : records.partitions()) {
            PartitionFeed feed = open.get(partition);
            OffsetAndMetadata position = next.get(partition);
            if (feed != null && position != null) {
                read.add(Batch.of(partition, feed, records.records(partition), position));
            }
        }
        return read;
    }

    /** Not where the partition stopped meanwhile, went to another process, or is read again with other builds. */
    private boolean current(Batch batch) {
        return batch.feed().equals(open.get(batch.partition())) && !halted.contains(batch.partition());
    }

    /** Waits for what is in hand. */
    private void settle(KafkaConsumer<byte[], byte[]> session) throws InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> taken = new HashMap<>();
        for (InHand.Done done : inHand.end()) {
            TopicPartition partition = done.batch().partition();
            FeedStoppedException stop = done.stop();
            if (!current(done.batch())) {
                continue;
            }
            if (stop == null) {
                taken.put(partition, done.batch().next());
            } else {
                LOG.error(
                        "{}: partition {} stops before offset {}: {}",
                        name,
                        partition.partition(),
                        stop.offset(),
                        stop.getMessage(),
                        stop);
                stop(partition, stop.offset(), String.valueOf(stop.getMessage()));
            }
        }
        if (!taken.isEmpty()) {
            session.commitAsync(taken, null);
        }
    }

    private void stop(TopicPartition partition, long offset, String reason) {
        halted.add(partition);
        consumer.pause(List.of(partition));
        status.stopped(partition.partition(), offset, reason);
    }

    /**
     * Every now and then: notes positions, takes up builds that were added, and stands still or goes on as it is told.
     *
     * @param read what is not taken yet
     */
    private void lookAfter(KafkaConsumer<byte[], byte[]> session, List<Batch> read) {
        Map<TopicPartition, Long> reached = read.stream().collect(Collectors.toMap(Batch::partition, Batch::first));
        long now = System.nanoTime();
        boolean due = now - lookedAt > settings.watch().toNanos();
        for (Map.Entry<TopicPartition, PartitionFeed> assigned : open.entrySet()) {
            TopicPartition partition = assigned.getKey();
            if (!halted.contains(partition)) {
                Long before = reached.get(partition);
                long position = before == null ? session.position(partition) : before;
                status.at(partition.partition(), held, position);
                if (due) {
                    assigned.getValue().passed(position);
                }
            }
        }
        if (due) {
            lookedAt = now;
            stand(session, hold.getAsBoolean());
            List<Build> current = wanted.get();
            if (!current.equals(builds)) {
                builds = current;
                onPartitionsAssigned(new ArrayList<>(open.keySet()));
            }
            status.goesOn();
        }
    }

    private void stand(KafkaConsumer<byte[], byte[]> session, boolean still) {
        if (still == held) {
            return;
        }
        held = still;
        LOG.info("{} {}", name, still ? "is held up" : "goes on");
        if (still) {
            session.pause(open.keySet());
        } else {
            session.resume(open.keySet().stream()
                    .filter(partition -> !halted.contains(partition))
                    .toList());
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        for (TopicPartition partition : partitions) {
            long end = ends.getOrDefault(partition, Long.MAX_VALUE);
            PartitionFeed feed = feeds.open(partition.partition(), builds, marks, listener, end);
            open.put(partition, feed);
            // one that had stopped comes to the same record again, with the builds that were added since
            halted.remove(partition);
            if (held) {
                consumer.pause(List.of(partition));
            } else {
                consumer.resume(List.of(partition));
            }
            long start = feed.start();
            consumer.seek(partition, start);
            status.at(partition.partition(), held, start);
        }
        status.assigned(true);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> {
            open.remove(partition);
            halted.remove(partition);
            status.left(partition.partition());
        });
    }
}
