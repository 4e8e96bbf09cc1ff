package org.mithaq.query.platform.projection;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Consumers that see committed records only and never start anywhere but where they are told. Thread-safe. */
final class Consumers {

    private static final int MEBIBYTE = 1 << 20;

    /** A hundredth of the memory, and as much again while what was fetched before is in hand. */
    private static final int FETCHED = Math.clamp(Runtime.getRuntime().maxMemory() / 100, 8 * MEBIBYTE, 16 * MEBIBYTE);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final ProjectionSettings settings;

    Consumers(ProjectionSettings settings) {
        this.settings = settings;
    }

    KafkaConsumer<byte[], byte[]> inGroup(String group) {
        Map<String, Object> config = new HashMap<>(settings.kafka());
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        // a reader that was killed makes way for its successor soon; 6 s is the least that brokers allow by default
        config.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        config.putIfAbsent(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_500);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batch());
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        // what is fetched by default holds some hundreds of records, and no more are ever taken at once. Usual records
        // take a kibibyte: of what holds more than a batch, the rest would come by itself as a small one
        config.putIfAbsent(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCHED);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** The log's partitions; waits until there is a log. Empty when {@code closing} came first. */
    List<TopicPartition> awaitLog(CountDownLatch closing) throws InterruptedException {
        Map<String, Object> config = new HashMap<>(settings.kafka());
        Duration pause = FIRST_PAUSE;
        try (Admin admin = Admin.create(config)) {
            do {
                List<TopicPartition> partitions = partitions(admin);
                if (!partitions.isEmpty()) {
                    return partitions;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            } while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        }
        return List.of();
    }

    private List<TopicPartition> partitions(Admin admin) throws InterruptedException {
        try {
            TopicDescription log = admin.describeTopics(List.of(settings.topic()))
                    .allTopicNames()
                    .get()
                    .get(settings.topic());
            return log == null
                    ? List.of()
                    : log.partitions().stream()
                            .map(TopicPartitionInfo::partition)
                            .map(partition -> new TopicPartition(settings.topic(), partition))
                            .toList();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnknownTopicOrPartitionException) {
                return List.of();
            }
            throw new KafkaException("the log cannot be described", failed.getCause());
        }
    }
}
