package org.mithaq.standalone.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.wire.EventJson;
import org.mithaq.standalone.importing.ImportLine.Expected;
import org.mithaq.text.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of commands, read as a whole before anything is sent, so that a malformed line is found before the first
 * command.
 *
 * @param title what the file is called, or {@code null}
 * @param lines the commands in order
 */
public record ImportFile(@Nullable Text title, List<ImportLine> lines) {

    private static final String FORMAT = "mithaq-import/1";
    private static final JsonMapper JSON = EventJson.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Set<String> HEADER = Set.of("format", "title", "timeZone", "epochs");
    private static final Set<String> COMMAND = Set.of(
            "row", "at", "coalition", "actor", "actingAs", "justification", "visibility", "command", "data", "expect");

    /** How many commands it holds. */
    public int size() {
        return lines.size();
    }

    /** The first command of every coalition, in order: who opens it. */
    public List<Opening> openings() {
        Map<String, Opening> openings = new LinkedHashMap<>();
        lines.forEach(line -> openings.putIfAbsent(line.coalition(), new Opening(line.coalition(), line.sender())));
        return List.copyOf(openings.values());
    }

    /** Who sends the first command of a coalition. */
    public record Opening(String coalition, Sender sender) {}

    /**
     * Reads a file.
     *
     * @throws ImportException naming the line that is malformed, and why
     * @throws IOException when it cannot be read
     */
    public static ImportFile read(BufferedReader reader) throws IOException {
        Reading reading = new Reading();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                reading.take(line, number);
            }
        }
        return new ImportFile(reading.title, List.copyOf(reading.lines));
    }

    /** What was read so far. */
    private static final class Reading {
        private final List<ImportLine> lines = new ArrayList<>();
        private final Map<String, Integer> repetitions = new HashMap<>();
        private Labels labels = new Labels(Map.of(), ZoneId.of("UTC"));
        private @Nullable Text title;

        void take(String line, int number) {
            try {
                ObjectNode json = object(JSON.readTree(line));
                if (number == 1 && json.has("format")) {
                    header(json);
                } else {
                    lines.add(command(json, number));
                }
            } catch (JacksonException | IllegalArgumentException | DateTimeException malformed) {
                throw new ImportException(number, null, String.valueOf(malformed.getMessage()));
            }
        }

        private void header(ObjectNode json) {
            if (!FORMAT.equals(text(json, "format"))) {
                throw new IllegalArgumentException("the format is not " + FORMAT);
            }
            refuseUnknown(json, HEADER);
            Map<String, LocalDate> epochs = new LinkedHashMap<>();
            json.withObject("epochs")
                    .properties()
                    .forEach(p ->
                            epochs.put(p.getKey(), LocalDate.parse(p.getValue().stringValue())));
            labels = new Labels(epochs, ZoneId.of(json.path("timeZone").asString("UTC")));
            title = json.has("title") ? JSON.treeToValue(json.get("title"), Text.class) : null;
        }

        private ImportLine command(ObjectNode json, int number) {
            refuseUnknown(json, COMMAND);
            String coalition = labels.coalition(text(json, "coalition"));
            String content = json.toString();
            int repetition = repetitions.merge(content, 1, Integer::sum);
            JsonNode row = json.get("row");
            JsonNode at = json.get("at");
            return new ImportLine(
                    number,
                    row == null ? null : row.asString(),
                    coalition,
                    sender(json, coalition),
                    at == null ? null : labels.moment(at.stringValue()),
                    text(json, "command"),
                    labels.command(coalition, content, repetition),
                    body(json, coalition),
                    json.has("expect")
                            ? JSON.treeToValue(json.get("expect"), Expected.class)
                            : new Expected(null, null, null));
        }

        private Sender sender(ObjectNode json, String coalition) {
            ObjectNode actor = object(json.get("actor"));
            return new Sender(
                    labels.resolve(text(actor, "party"), coalition),
                    text(actor, "role"),
                    labels.resolve(text(actor, "person"), coalition));
        }

        private ObjectNode body(ObjectNode json, String coalition) {
            ObjectNode meta = JSON.createObjectNode();
            if (json.has("at")) {
                meta.put("occurredAt", labels.moment(text(json, "at")).toString());
            }
            for (String field : List.of("actingAs", "justification", "visibility")) {
                if (json.has(field)) {
                    meta.set(field, labels.resolve(json.get(field), coalition));
                }
            }
            ObjectNode body = JSON.createObjectNode();
            body.set("meta", meta);
            JsonNode data = json.has("data") ? json.get("data") : JSON.createObjectNode();
            body.setAll(object(labels.resolve(data, coalition)));
            return body;
        }

        /** A misspelt justification or expectation would otherwise be none. */
        private static void refuseUnknown(ObjectNode json, Set<String> known) {
            for (String field : json.propertyNames()) {
                if (!known.contains(field)) {
                    throw new IllegalArgumentException("there is no field \"" + field + "\"");
                }
            }
        }

        private static ObjectNode object(@Nullable JsonNode node) {
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new IllegalArgumentException("an object such as {\"command\": …} is expected");
        }

        private static String text(ObjectNode json, String field) {
            JsonNode value = json.get(field);
            if (value == null || !value.isString()) {
                throw new IllegalArgumentException("\"" + field + "\" is missing or no string");
            }
            return value.stringValue();
        }
    }
}
