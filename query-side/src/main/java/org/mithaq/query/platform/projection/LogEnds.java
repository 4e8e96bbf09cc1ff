package org.mithaq.query.platform.projection;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Asks the log for the end of what is committed, by partition, whoever reads it. A consumer does not tell: one whose
 * broker is gone looks like one to which nothing new has come. To be asked by one thread, and closed after it.
 */
final class LogEnds implements Callable<Map<Integer, Long>>, AutoCloseable {

    /** A broker that hangs is asked anew before its last answer grows old. */
    private static final int PATIENCE_MILLIS = 2_000;

    private final ProjectionSettings settings;
    private volatile @Nullable Admin admin;

    LogEnds(ProjectionSettings settings) {
        this.settings = settings;
    }

    /** @throws KafkaException when the log does not answer soon, or does not exist */
    @Override
    public Map<Integer, Long> call() throws InterruptedException {
        try {
            Admin asked = opened();
            Map<TopicPartition, OffsetSpec> partitions = log(asked).partitions().stream()
                    .map(partition -> new TopicPartition(settings.topic(), partition.partition()))
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            return asked
                    .listOffsets(
                            partitions,
                            new ListOffsetsOptions(IsolationLevel.READ_COMMITTED).timeoutMs(PATIENCE_MILLIS))
                    .all()
                    .get()
                    .entrySet()
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(end -> end.getKey().partition(), end -> end.getValue()
                            .offset()));
        } catch (ExecutionException failed) {
            throw new KafkaException("the ends of the log cannot be asked for: " + failed.getCause(), failed);
        }
    }

    /** Opened late: while the addresses of the brokers cannot be resolved there can be none. */
    private Admin opened() {
        Admin open = admin;
        if (open == null) {
            open = Admin.create(new HashMap<>(settings.kafka()));
            admin = open;
        }
        return open;
    }

    private TopicDescription log(Admin asked) throws InterruptedException, ExecutionException {
        DescribeTopicsOptions soon = new DescribeTopicsOptions().timeoutMs(PATIENCE_MILLIS);
        return requireNonNull(asked.describeTopics(List.of(settings.topic()), soon)
                .allTopicNames()
                .get()
                .get(settings.topic()));
    }

    @Override
    public void close() {
        Admin open = admin;
        if (open != null) {
            open.close(Duration.ZERO);
        }
    }
}
