package org.mithaq.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A log of many coalitions that decide in meetings: each is founded by ten parties and then meets again and again, with
 * five decisions and five tasks in each meeting. The records are those that the contract of events shows, with ids of
 * their own. The coalitions' records stand mixed, a meeting at a time.
 *
 * @param coalitions their ids
 * @param events how many records there are
 * @param each how many each coalition has
 */
record GeneratedLog(List<String> coalitions, long events, long each) {

    static final int DECISIONS_OF_A_MEETING = 5;

    private static final int PARTIES = 10;
    private static final Instant BEGINNING = Instant.parse("2024-01-01T08:00:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Writes them to a new topic of one partition. */
    static GeneratedLog write(String bootstrapServers, String topic, int coalitions, int decisions)
            throws IOException, InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
        return append(bootstrapServers, topic, coalitions, decisions);
    }

    /** Writes them to a topic that is there; the decisions are rounded up to whole meetings of every coalition. */
    static GeneratedLog append(String bootstrapServers, String topic, int coalitions, int decisions)
            throws IOException, InterruptedException, ExecutionException {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "batch.size", 262_144);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            Writer writer = new Writer(producer, topic, coalitions);
            for (int coalition = 0; coalition < coalitions; coalition++) {
                writer.founding(coalition);
            }
            int meetings = Math.ceilDiv(decisions, coalitions * DECISIONS_OF_A_MEETING);
            for (int meeting = 0; meeting < meetings; meeting++) {
                for (int coalition = 0; coalition < coalitions; coalition++) {
                    writer.meeting(coalition, meeting);
                }
            }
            producer.flush();
            return writer.written();
        }
    }

    /** A party that reads everything of every coalition. */
    static String founder() {
        return id(1, 0);
    }

    /** The id of a meeting of a coalition. */
    static String meeting(int coalition, int number) {
        return id(2, coalition * 100_000L + number);
    }

    private static String id(int kind, long number) {
        return "%08d-0000-7000-8000-%012d".formatted(kind, number);
    }

    private static final class Writer {

        private final KafkaProducer<byte[], byte[]> producer;
        private final String topic;
        private final long[] sequences;
        private final List<String> ids = new ArrayList<>();
        private final Map<String, ObjectNode> samples;
        /** One that failed lets all later ones fail. */
        private @Nullable Future<RecordMetadata> last;

        Writer(KafkaProducer<byte[], byte[]> producer, String topic, int coalitions) throws IOException {
            this.producer = producer;
            this.topic = topic;
            this.sequences = new long[coalitions];
            for (int i = 0; i < coalitions; i++) {
                ids.add(id(9, i));
            }
            this.samples = Map.of(
                    "party", sample("party.registered.v1"),
                    "founded", sample("coalition.founded.v1"),
                    "scheduled", sample("meeting.scheduled.v1"),
                    "opened", sample("meeting.opened.v1"),
                    "quorum", sample("meeting.quorum-confirmed.v1"),
                    "decided", sample("decision.recorded.v1"),
                    "assigned", sample("task.assigned.v2"),
                    "closed", sample("meeting.closed.v1"));
        }

        GeneratedLog written() throws InterruptedException, ExecutionException {
            if (last != null) {
                last.get();
            }
            long all = 0;
            for (long sequence : sequences) {
                all += sequence;
            }
            return new GeneratedLog(List.copyOf(ids), all, sequences[0]);
        }

        void founding(int coalition) {
            write(coalition, "founded", "coalition", Map.of());
            for (int party = 0; party < PARTIES; party++) {
                write(coalition, "party", "parties/" + id(1, party), Map.of("party", id(1, party)));
            }
        }

        void meeting(int coalition, int number) {
            String meeting = GeneratedLog.meeting(coalition, number);
            String subject = "meetings/" + meeting;
            Map<String, Object> only = Map.of("meeting", meeting);
            write(coalition, "scheduled", subject, only);
            write(coalition, "opened", subject, only);
            write(coalition, "quorum", subject, only);
            for (int item = 0; item < DECISIONS_OF_A_MEETING; item++) {
                int decided = number * DECISIONS_OF_A_MEETING + item + 1;
                String decision = id(3, coalition * 1_000_000L + decided);
                String task = id(4, coalition * 1_000_000L + decided);
                write(
                        coalition,
                        "decided",
                        "decisions/" + decision,
                        Map.of("decision", decision, "meeting", meeting, "number", decided));
                write(
                        coalition,
                        "assigned",
                        "tasks/" + task,
                        Map.of("task", task, "meeting", meeting, "decision", decision));
            }
            write(coalition, "closed", subject, only);
        }

        private void write(int coalition, String kind, String subject, Map<String, Object> fields) {
            long sequence = ++sequences[coalition];
            String at = BEGINNING.plusSeconds(sequence * 3_600).toString();
            ObjectNode record = Objects.requireNonNull(samples.get(kind)).deepCopy();
            String command = id(5, coalition * 10_000_000L + sequence);
            record.put("id", id(6, coalition * 10_000_000L + sequence))
                    .put("source", "/coalitions/" + ids.get(coalition))
                    .put("subject", subject)
                    .put("time", at)
                    .put("sequence", Long.toString(sequence))
                    .put("commandid", command)
                    .put("correlationid", command);
            ObjectNode data = (ObjectNode) record.get("data");
            ((ObjectNode) data.get("meta")).put("occurredAt", at);
            ((ObjectNode) data.get("meta").get("actor")).put("party", founder());
            fields.forEach((name, value) -> data.set(name, JSON.valueToTree(value)));
            last = producer.send(new ProducerRecord<>(
                    topic, ids.get(coalition).getBytes(StandardCharsets.UTF_8), JSON.writeValueAsBytes(record)));
        }

        private static ObjectNode sample(String name) throws IOException {
            try (InputStream golden = GeneratedLog.class.getResourceAsStream("/golden/" + name + ".json")) {
                if (golden == null) {
                    throw new IllegalStateException("there is no record " + name);
                }
                return (ObjectNode) JSON.readTree(golden);
            }
        }
    }
}
