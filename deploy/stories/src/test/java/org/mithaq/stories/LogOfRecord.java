package org.mithaq.stories;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that is in the log, as anybody with a Kafka consumer and a JSON parser finds it. */
final class LogOfRecord {

    private static final String TOPIC = "mithaq.log";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LogOfRecord() {}

    /**
     * A record.
     *
     * @param contentTypes the values of the header {@code content-type}
     */
    record Entry(String key, List<String> contentTypes, JsonNode event) {

        String text(String attribute) {
            return event.path(attribute).asString();
        }

        String type() {
            return text("type");
        }

        long sequence() {
            return Long.parseLong(text("sequence"));
        }

        JsonNode data() {
            return event.path("data");
        }

        private static Entry of(ConsumerRecord<String, String> record) {
            List<String> contentTypes = new ArrayList<>();
            for (Header header : record.headers().headers("content-type")) {
                contentTypes.add(new String(header.value(), StandardCharsets.UTF_8));
            }
            return new Entry(record.key(), List.copyOf(contentTypes), JSON.readTree(record.value()));
        }
    }

    /** Every committed record, by coalition in the order of the log; what was acknowledged before is among them. */
    static List<Entry> read(String bootstrapServers) {
        // the end as an uncommitted reader sees it: the marker of an acknowledged commit may still be on its way
        Map<TopicPartition, Long> ends;
        try (var end = consumer(bootstrapServers, "read_uncommitted")) {
            end.assign(partitions(end));
            ends = end.endOffsets(end.assignment());
        }
        List<Entry> entries = new ArrayList<>();
        try (var reader = consumer(bootstrapServers, "read_committed")) {
            reader.assign(ends.keySet());
            reader.seekToBeginning(ends.keySet());
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("the log cannot be read to its end " + ends);
                }
                reader.poll(Duration.ofMillis(100)).forEach(record -> entries.add(Entry.of(record)));
            }
        }
        // a coalition is in one partition, and the sort keeps the order of those
        return entries.stream().sorted(Comparator.comparing(Entry::key)).toList();
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
        return consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
    }

    private static KafkaConsumer<String, String> consumer(String bootstrapServers, String isolation) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
