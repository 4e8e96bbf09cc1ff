package org.mithaq.command.platform.log;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Where the log is and how it is written. {@link #to(String)} gives the defaults; the {@code with} methods change one
 * thing each.
 *
 * @param bootstrapServers Kafka's {@code host:port} list
 * @param topic the topic of the log; the transactional ids begin with it
 * @param partitions the number of partitions, fixed when the topic is created
 * @param replicationFactor copies of each partition; 0 means 3 in a cluster of at least three brokers and 1 elsewhere
 * @param batch how much is committed at once
 * @param commitTimeout how long one commit, and one caller's wait for its turn, may take
 * @param memory how much the writer may hold in memory
 * @param kafka further properties for every Kafka client, such as those for security
 */
public record LogSettings(
        String bootstrapServers,
        String topic,
        int partitions,
        int replicationFactor,
        BatchLimits batch,
        Duration commitTimeout,
        MemoryLimits memory,
        Map<String, String> kafka) {

    /**
     * How much is committed at once.
     *
     * @param ringSize transactional producers per partition, used in turn
     * @param maxEvents most events of one commit
     * @param maxBytes most bytes of one commit, and of one event; an append of several events may exceed it
     */
    public record BatchLimits(int ringSize, int maxEvents, int maxBytes) {
        public BatchLimits {
            requirePositive(ringSize, "ringSize");
            requirePositive(maxEvents, "maxEvents");
            requirePositive(maxBytes, "maxBytes");
        }
    }

    /**
     * How much the writer of one partition may hold in memory.
     *
     * @param tailEvents committed events that are not yet in the index; appends wait above that
     * @param tailBytes bytes of those events; appends wait above that
     * @param heads coalitions whose last sequence is remembered; the index knows the others
     */
    public record MemoryLimits(int tailEvents, long tailBytes, int heads) {
        public MemoryLimits {
            requirePositive(tailEvents, "tailEvents");
            requirePositive(tailBytes, "tailBytes");
            requirePositive(heads, "heads");
        }
    }

    public LogSettings {
        Objects.requireNonNull(bootstrapServers);
        Objects.requireNonNull(topic);
        requirePositive(partitions, "partitions");
        requirePositive(commitTimeout.toMillis(), "commitTimeout in milliseconds");
        kafka = Map.copyOf(kafka);
    }

    /** The defaults: topic {@code mithaq.log}, one partition, ring of 4, 500 events or 1 MiB, 10 seconds. */
    public static LogSettings to(String bootstrapServers) {
        return new LogSettings(
                bootstrapServers,
                "mithaq.log",
                1,
                0,
                new BatchLimits(4, 500, 1 << 20),
                Duration.ofSeconds(10),
                new MemoryLimits(200_000, 128L << 20, 100_000),
                Map.of());
    }

    public LogSettings withTopic(String name) {
        return new LogSettings(
                bootstrapServers, name, partitions, replicationFactor, batch, commitTimeout, memory, kafka);
    }

    public LogSettings withPartitions(int count) {
        return new LogSettings(bootstrapServers, topic, count, replicationFactor, batch, commitTimeout, memory, kafka);
    }

    public LogSettings withReplicationFactor(int copies) {
        return new LogSettings(bootstrapServers, topic, partitions, copies, batch, commitTimeout, memory, kafka);
    }

    public LogSettings withBatch(BatchLimits limits) {
        return new LogSettings(
                bootstrapServers, topic, partitions, replicationFactor, limits, commitTimeout, memory, kafka);
    }

    public LogSettings withCommitTimeout(Duration timeout) {
        return new LogSettings(bootstrapServers, topic, partitions, replicationFactor, batch, timeout, memory, kafka);
    }

    public LogSettings withMemory(MemoryLimits limits) {
        return new LogSettings(
                bootstrapServers, topic, partitions, replicationFactor, batch, commitTimeout, limits, kafka);
    }

    public LogSettings withKafka(Map<String, String> properties) {
        return new LogSettings(
                bootstrapServers, topic, partitions, replicationFactor, batch, commitTimeout, memory, properties);
    }

    /** The topic that records who became the writer and when; its last record names the writer by right. */
    String claimsTopic() {
        return topic + ".writers";
    }

    /** A copy of what every Kafka client needs. */
    Properties client() {
        Properties properties = new Properties();
        properties.putAll(kafka);
        properties.setProperty("bootstrap.servers", bootstrapServers);
        return properties;
    }

    private static void requirePositive(long number, String name) {
        if (number <= 0) {
            throw new IllegalArgumentException(name + " must be positive, not " + number);
        }
    }
}
