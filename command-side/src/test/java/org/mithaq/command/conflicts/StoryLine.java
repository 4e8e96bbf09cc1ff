package org.mithaq.command.conflicts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Context;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.wire.EventJson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command of an import file; each label stands for an id of its own, days count from an epoch. */
record StoryLine(JsonNode json) {

    private static final JsonMapper STRICT = EventJson.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final CommandCatalogue COMMANDS = CommandCatalogue.scan();
    private static final Pattern LABEL = Pattern.compile("\"@([^\"]+)\"");
    private static final Pattern COUNTED = Pattern.compile("[DW]\\+(\\d+)(?:T(\\d\\d:\\d\\d))?");
    private static final LocalDate EPOCH = LocalDate.parse("2025-03-02");

    static List<StoryLine> read(String resource) {
        try (InputStream file = StoryLine.class.getResourceAsStream(resource)) {
            String text = new String(requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(STRICT::readTree).map(StoryLine::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String id(String label) {
        return UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static Instant at(String written) {
        Matcher counted = COUNTED.matcher(written);
        assertThat(counted.matches()).as(written).isTrue();
        LocalTime time = counted.group(2) == null ? LocalTime.NOON : LocalTime.parse(counted.group(2));
        return day(counted).atTime(time).toInstant(ZoneOffset.UTC);
    }

    String title() {
        return json.get("row").asInt() + " " + name();
    }

    String name() {
        return json.get("command").stringValue();
    }

    String coalition() {
        return json.get("coalition").stringValue();
    }

    Command command() {
        return STRICT.readValue(
                resolved(json.get("data")), COMMANDS.find(name()).orElseThrow().type());
    }

    Context context() {
        return new Context(
                STRICT.readValue(resolved(json.get("actor")), Actor.class),
                json.has("actingAs")
                        ? STRICT.readValue(resolved(json.get("actingAs")), ActingAs.class)
                        : ActingAs.ownOrganisation(),
                at(json.get("at").stringValue()),
                null,
                true,
                null);
    }

    /** What must come of it, {@code events} or {@code refused}; empty where the line does not say. */
    List<String> expected(String what) {
        JsonNode list = json.get("expect").get(what);
        return list == null
                ? List.of()
                : list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static String resolved(JsonNode node) {
        return LABEL.matcher(STRICT.writeValueAsString(node)).replaceAll(found -> "\"" + value(found.group(1)) + "\"");
    }

    private static String value(String label) {
        Matcher counted = COUNTED.matcher(label);
        if (!counted.matches()) {
            return id(label);
        }
        return counted.group(2) == null ? day(counted).toString() : at(label).toString();
    }

    private static LocalDate day(Matcher counted) {
        return EPOCH.plusDays(Long.parseLong(counted.group(1)));
    }
}
