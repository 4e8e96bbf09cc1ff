package org.mithaq.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.Advisory;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Meta;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract of every event outside Java: one golden record and one JSON Schema for each wire name and version. With
 * {@code -Dcontract.write=true} it first writes the golden records that are missing and every schema, and then checks
 * them; a golden record that changes is a broken contract.
 */
class EventContractTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path SCHEMAS = Path.of("src/main/resources/org/mithaq/schemas/events");
    private static final String WRITE = "run mvn -pl shared-events test -Dtest=EventContractTest -Dcontract.write=true";
    private static final JsonMapper JSON = EventJson.mapper();
    private static final EventCodec CODEC = new EventCodec();

    static List<EventCatalogue.Entry> events() {
        return EventCatalogue.standard().entries();
    }

    @BeforeAll
    static void writeWhatIsMissing() throws IOException {
        if (Boolean.getBoolean("contract.write")) {
            for (EventCatalogue.Entry entry : events()) {
                Path golden = GOLDEN.resolve(fileOf(entry));
                if (Files.notExists(golden)) {
                    Files.write(golden, CODEC.encode(sample(entry.type())));
                }
                Files.writeString(SCHEMAS.resolve(fileOf(entry)), generated(entry));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void writesTheGoldenRecordToTheByte(EventCatalogue.Entry entry) throws IOException {
        assertThat(new String(CODEC.encode(sample(entry.type())), StandardCharsets.UTF_8))
                .as(
                        "records on file are like the golden one: take the change back, or raise the event's version and lift"
                                + " older records in Upcasters")
                .isEqualTo(golden(entry));
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsTheGoldenRecord(EventCatalogue.Entry entry) throws IOException {
        assertThat(CODEC.decode(golden(entry).getBytes(StandardCharsets.UTF_8))).isEqualTo(sample(entry.type()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsTheUsualFormInOnePassAsItReadsAnyForm(EventCatalogue.Entry entry) throws IOException {
        byte[] golden = golden(entry).getBytes(StandardCharsets.UTF_8);
        assertThat(new UsualForm(EventJson.mapper(), EventCatalogue.standard()).read(golden))
                .isNotNull()
                .isEqualTo(CODEC.decodeAnyForm(golden));
    }

    @Test
    void readsAttributesInAnyOrder() {
        ObjectNode record = record();
        ObjectNode reordered = JSON.createObjectNode();
        reordered.set("data", record.get("data"));
        record.properties().forEach(attribute -> reordered.set(attribute.getKey(), attribute.getValue()));
        assertThat(CODEC.decode(JSON.writeValueAsBytes(reordered)))
                .isEqualTo(CODEC.decode(JSON.writeValueAsBytes(record())));
    }

    @ParameterizedTest
    @MethodSource("events")
    void publishesTheSchemaOfTheData(EventCatalogue.Entry entry) throws IOException {
        assertThat(read(SCHEMAS.resolve(fileOf(entry))))
                .as("the schema follows the record: %s", WRITE)
                .isEqualTo(generated(entry));
    }

    @ParameterizedTest
    @MethodSource("events")
    void keepsTheGoldenRecordValidByItsSchema(EventCatalogue.Entry entry) throws IOException {
        JsonNode data =
                JSON.readTree(golden(entry).getBytes(StandardCharsets.UTF_8)).get("data");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(SCHEMAS.resolve(fileOf(entry))), com.networknt.schema.InputFormat.JSON);
        assertThat(schema.validate(data.toString(), com.networknt.schema.InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isACloudEventToOthers(EventCatalogue.Entry entry) throws IOException {
        CloudEvent event = new JsonFormat().deserialize(golden(entry).getBytes(StandardCharsets.UTF_8));
        assertThat(event.getType()).isEqualTo(entry.wireName());
        assertThat(event.getSource()).hasToString("/coalitions/0198c0de-0000-7000-8000-000000000001");
        assertThat(event.getExtension("sequence")).isEqualTo("42");
        assertThat(Objects.requireNonNull(event.getData()).toBytes()).isNotEmpty();
    }

    @Test
    void hasNoGoldenRecordOfAnUnknownEvent() throws IOException {
        Set<String> known = events().stream().map(EventCatalogue.Entry::name).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("\\.v\\d+\\.json$", "")))
                    .as(
                            "golden records of events that are no more: records on file are like them, so the event has to stay")
                    .isSubsetOf(known);
        }
    }

    @Test
    void liftsTheFirstVersionOfATask() throws IOException {
        Envelope envelope = CODEC.decode(Files.readAllBytes(GOLDEN.resolve("task.assigned.v1.json")));
        assertThat(envelope.event()).isInstanceOfSatisfying(TaskAssigned.class, task -> assertThat(task.owners())
                .containsExactly(new PartyId("00000000-0000-7000-8000-000000000002")));
    }

    @Test
    void readsPastFieldsOfANewerWriter() {
        ObjectNode record = record();
        record.put("traceparent", "00-1");
        ((ObjectNode) record.get("data")).put("colour", "green");
        ((ObjectNode) record.get("data").get("meta")).put("weather", "fair");
        assertThat(CODEC.decode(JSON.writeValueAsBytes(record)))
                .isEqualTo(CODEC.decode(JSON.writeValueAsBytes(record())));
    }

    @Test
    void stopsAtAnUnknownType() {
        ObjectNode record = record().put("type", "org.mithaq.weather.observed.v1");
        assertThatThrownBy(() -> CODEC.decode(JSON.writeValueAsBytes(record)))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("weather.observed");
    }

    @Test
    void stopsAtANewerVersion() {
        ObjectNode record = record().put("type", "org.mithaq.task.assigned.v9");
        assertThatThrownBy(() -> CODEC.decode(JSON.writeValueAsBytes(record)))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("version 9");
    }

    @Test
    void stopsAtBytesThatAreNoRecord() {
        for (String bytes : List.of("", "[]", "{", "{}", "null", "{\"type\":1}")) {
            assertThatThrownBy(() -> CODEC.decode(bytes.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(UnreadableRecordException.class);
            assertThatThrownBy(() -> CODEC.head(bytes.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(UnreadableRecordException.class);
        }
    }

    @Test
    void placesARecordWithoutReadingItsData() {
        EventCodec.Head head = CODEC.head(JSON.writeValueAsBytes(record()));
        assertThat(head.sequence()).isEqualTo(42);
        assertThat(head.coalition().value()).isEqualTo("0198c0de-0000-7000-8000-000000000001");
        assertThat(head.command().value()).isEqualTo("0198c0de-0000-7000-8000-000000000002");
    }

    private static String golden(EventCatalogue.Entry entry) throws IOException {
        return read(GOLDEN.resolve(fileOf(entry)));
    }

    private static String read(Path file) throws IOException {
        assertThat(file).as(WRITE).exists();
        return Files.readString(file);
    }

    private static String generated(EventCatalogue.Entry entry) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema(entry)) + "\n";
    }

    private static ObjectNode record() {
        return (ObjectNode) JSON.readTree(CODEC.encode(sample(TaskAssigned.class)));
    }

    private static ObjectNode schema(EventCatalogue.Entry entry) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", entry.schema());
        schema.put("title", entry.title().en());
        schema.put("description", entry.title().ar());
        ObjectNode data = new JsonSchemas().of(entry.type());
        data.withObject("properties").set("meta", new JsonSchemas().of(Meta.class));
        data.withArray("required").add("meta");
        return schema.setAll(data);
    }

    private static String fileOf(EventCatalogue.Entry entry) {
        return entry.name() + ".v" + entry.version() + ".json";
    }

    private static Envelope sample(Class<? extends Event> type) {
        PartyId party = new PartyId("0198c0de-0000-7000-8000-000000000003");
        PersonId person = new PersonId("0198c0de-0000-7000-8000-000000000004");
        return new Envelope(
                "0198c0de-0000-7000-8000-000000000009",
                new CoalitionId("0198c0de-0000-7000-8000-000000000001"),
                42,
                Instant.parse("2026-03-01T10:00:00.125Z"),
                new CommandStamp(new CommandId("0198c0de-0000-7000-8000-000000000002"), "q83vASNFZ4mrze8BI0VniQ"),
                "0198c0de-0000-7000-8000-000000000002",
                new Meta(
                        new Actor(party, "coordinator", person),
                        ActingAs.coalition(),
                        Instant.parse("2026-03-01T09:59:00Z"),
                        1,
                        Text.of("لضرورة", "out of need"),
                        List.of(new Advisory("R-032", "notice", "JUST", Map.of("days", 3))),
                        false,
                        null),
                Sampler.event(type));
    }
}
