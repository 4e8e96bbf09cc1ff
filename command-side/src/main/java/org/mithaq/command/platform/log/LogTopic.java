package org.mithaq.command.platform.log;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.utils.Utils;
import org.mithaq.command.platform.log.index.LogIdentity;

/** The topic of the log: made when absent, checked when present. Thread-safe. */
final class LogTopic implements AutoCloseable {

    private final LogSettings settings;
    private final Admin admin;

    LogTopic(LogSettings settings) {
        this(settings, admin(settings));
    }

    /** With an {@code admin} that is closed with this. */
    LogTopic(LogSettings settings, Admin admin) {
        this.settings = settings;
        this.admin = admin;
    }

    private static Admin admin(LogSettings settings) {
        Properties client = settings.client();
        client.setProperty(
                "default.api.timeout.ms", Long.toString(settings.commitTimeout().toMillis()));
        client.setProperty(
                "request.timeout.ms",
                Long.toString(Math.min(30_000, settings.commitTimeout().toMillis())));
        return Admin.create(client);
    }

    /** The partition of a coalition: as Kafka's own partitioner finds it for the coalition as key. */
    int partitionOf(String coalition) {
        byte[] key = coalition.getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % settings.partitions();
    }

    TopicPartition partition(int partition) {
        return new TopicPartition(settings.topic(), partition);
    }

    /**
     * Makes the topics that are absent and says which log this is.
     *
     * @throws IllegalStateException if the topic is not one that the log can be written to
     */
    LogIdentity ensure() {
        int brokers = get(admin.describeCluster().nodes()).size();
        int wanted = settings.replicationFactor();
        short copies = (short) (wanted > 0 ? wanted : brokers >= 3 ? 3 : 1);
        create(settings.topic(), settings.partitions(), copies);
        create(settings.claimsTopic(), 1, copies);
        TopicDescription topic = describe();
        if (topic.partitions().size() != settings.partitions()) {
            throw new IllegalStateException(
                    "topic %s has %d partitions, not %d: the partition of a coalition may not change"
                            .formatted(settings.topic(), topic.partitions().size(), settings.partitions()));
        }
        requireComplete();
        return new LogIdentity(
                get(admin.describeCluster().clusterId()), topic.topicId().toString());
    }

    private void create(String name, int partitions, short copies) {
        Map<String, String> config = new HashMap<>();
        config.put("cleanup.policy", "delete");
        config.put("retention.ms", "-1");
        config.put("retention.bytes", "-1");
        config.put("message.timestamp.type", "CreateTime");
        config.put("message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE));
        config.put("compression.type", "producer");
        config.put("max.message.bytes", Integer.toString(settings.batch().maxBytes() + (64 << 10)));
        config.put("unclean.leader.election.enable", "false");
        if (copies == 1) {
            config.put("flush.messages", "1");
        } else {
            config.put("min.insync.replicas", Integer.toString(Math.max(1, copies - 1)));
        }
        try {
            get(admin.createTopics(List.of(new NewTopic(name, partitions, copies).configs(config)))
                    .all());
        } catch (TopicExistsException ignored) {
            // as it is on every start but the first
        }
    }

    /** Waits until the broker asked knows the topic, which it may not for seconds after its creation ({@link Admin}). */
    private TopicDescription describe() {
        String name = settings.topic();
        long deadline = System.nanoTime() + settings.commitTimeout().toNanos();
        while (true) {
            try {
                return Objects.requireNonNull(
                        get(admin.describeTopics(List.of(name)).allTopicNames()).get(name));
            } catch (UnknownTopicOrPartitionException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    /** Nothing may ever have been deleted from the log. */
    private void requireComplete() {
        for (int partition = 0; partition < settings.partitions(); partition++) {
            long start = offset(partition, OffsetSpec.earliest(), IsolationLevel.READ_UNCOMMITTED);
            if (start != 0) {
                throw new IllegalStateException("partition %d of %s begins at offset %d: events were deleted"
                        .formatted(partition, settings.topic(), start));
            }
        }
    }

    /** The end of every partition, in order. */
    List<Long> ends() {
        return IntStream.range(0, settings.partitions())
                .mapToObj(partition -> offset(partition, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED))
                .toList();
    }

    /** The end of what readers of committed events see. */
    long committedEnd(int partition) {
        return offset(partition, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED);
    }

    /** Waits until no transaction is open below {@code offset} or below the present end, and gives the end. */
    long settledEnd(int partition, long offset) {
        long end = Math.max(offset, offset(partition, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED));
        long deadline = System.nanoTime() + settings.commitTimeout().toNanos();
        while (committedEnd(partition) < end) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException(
                        "a transaction below offset %d of %s stays open".formatted(end, partition(partition)));
            }
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
        return end;
    }

    /** The offset of the first event with that timestamp or a later one, or -1. */
    long offsetAt(int partition, long epochMillis) {
        return offset(partition, OffsetSpec.forTimestamp(epochMillis), IsolationLevel.READ_COMMITTED);
    }

    /** The number of claims that were ever written. */
    long claims() {
        return offset(
                new TopicPartition(settings.claimsTopic(), 0), OffsetSpec.latest(), IsolationLevel.READ_COMMITTED);
    }

    private long offset(int partition, OffsetSpec spec, IsolationLevel isolation) {
        return offset(partition(partition), spec, isolation);
    }

    private long offset(TopicPartition partition, OffsetSpec spec, IsolationLevel isolation) {
        return get(admin.listOffsets(Map.of(partition, spec), new ListOffsetsOptions(isolation))
                        .partitionResult(partition))
                .offset();
    }

    private <T> T get(KafkaFuture<T> future) {
        try {
            return future.get(settings.commitTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new KafkaException(e.getCause());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new TimeoutException("Kafka did not answer within " + settings.commitTimeout(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
