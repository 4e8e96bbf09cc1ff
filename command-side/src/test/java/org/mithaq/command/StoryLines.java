package org.mithaq.command;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.Event;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.wire.EventJson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Rows of the reference story, written as the import file writes them, played against decisions alone: each line must
 * come to exactly the events, refusing rules and warnings that it expects.
 */
public final class StoryLines {

    private static final JsonMapper STRICT = EventJson.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Pattern TIME = Pattern.compile("@?([A-Z])\\+(\\d+)(?:T(\\d\\d:\\d\\d))?");
    private static final CommandCatalogue COMMANDS = CommandCatalogue.scan();
    private static final ZoneId ZONE = ZoneId.of("Asia/Damascus");
    private static final Map<String, LocalDate> EPOCHS =
            Map.of("D", LocalDate.parse("2025-03-02"), "W", LocalDate.parse("2020-06-28"));

    private final List<JsonNode> lines;
    private final Scenario scenario;

    /** The lines of that coalition in a file under {@code stories}, to be played from the scenario on. */
    public StoryLines(String file, String coalition, Scenario scenario) {
        this.lines = read(file).stream()
                .filter(line -> line.path("coalition").asString("").equals("@" + coalition))
                .toList();
        this.scenario = scenario;
    }

    /** The id that the label always becomes. */
    public static String id(String label) {
        return UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The moment that {@code D+40T10:00} means. */
    public static Instant moment(String written) {
        Matcher counted = TIME.matcher(written);
        assertThat(counted.matches()).as(written).isTrue();
        return day(counted)
                .atTime(LocalTime.parse(requireNonNull(counted.group(3))))
                .atZone(ZONE)
                .toInstant();
    }

    /** Plays the lines of the row, all of them or it fails. */
    public StoryLines row(int row) {
        List<JsonNode> played =
                lines.stream().filter(line -> line.get("row").asInt() == row).toList();
        assertThat(played).as("lines of row " + row).isNotEmpty();
        played.forEach(this::play);
        return this;
    }

    /** A line as it is sent, whatever is expected of it. */
    public record Sent(int row, Instant at, Actor actor, ActingAs actingAs, Command command) {}

    /** The lines of that coalition in an import file, in their order. */
    public static List<Sent> sent(Path file, String coalition) {
        try (Stream<String> written = Files.lines(file)) {
            return written.map(STRICT::readTree)
                    .filter(line -> line.path("coalition").asString("").equals("@" + coalition))
                    .map(StoryLines::sent)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sent sent(JsonNode line) {
        JsonNode actor = line.get("actor");
        CommandCatalogue.Entry entry =
                COMMANDS.find(line.get("command").asString()).orElseThrow();
        return new Sent(
                line.get("row").asInt(),
                moment(line.get("at").asString()),
                new Actor(
                        new PartyId(resolve(actor.get("party").asString())),
                        actor.get("role").asString(),
                        new PersonId(resolve(actor.get("person").asString()))),
                line.has("actingAs")
                        ? STRICT.treeToValue(resolve(line.get("actingAs")), ActingAs.class)
                        : ActingAs.ownOrganisation(),
                STRICT.treeToValue(resolve(line.get("data")), entry.type()));
    }

    private void play(JsonNode line) {
        Sent sent = sent(line);
        scenario.at(sent.at()).actor(sent.actor(), sent.actingAs());
        check(line.get("expect"), scenario.when(sent.command()), line.toString());
    }

    private void check(JsonNode expected, Scenario.Outcome outcome, String line) {
        assertThat(outcome.ruling()).as(line).isNotInstanceOf(Ruling.Impossible.class);
        if (expected.has("refused")) {
            // each rule once: two broken clauses of a rule are one rule that refuses
            assertThat(outcome.ruling()).as(line).isInstanceOf(Ruling.Refused.class);
            assertThat(((Ruling.Refused) outcome.ruling())
                            .rules().stream().map(BrokenRule::rule).distinct())
                    .as(line)
                    .containsExactlyInAnyOrder(strings(expected.get("refused")));
            return;
        }
        assertThat(outcome.ruling()).as(line).isInstanceOf(Ruling.Accepted.class);
        outcome.isAcceptedDespite(expected.has("warn") ? strings(expected.get("warn")) : new String[0]);
        List<Event> events = outcome.accepted().events();
        assertThat(events)
                .as(line)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactlyInAnyOrder(strings(expected.get("events")));
        scenario.and(events.toArray(Event[]::new));
    }

    private static String[] strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toArray(String[]::new);
    }

    private static JsonNode resolve(JsonNode data) {
        return switch (data) {
            case ObjectNode object -> {
                ObjectNode resolved = object.objectNode();
                object.properties().forEach(p -> resolved.set(p.getKey(), resolve(p.getValue())));
                yield resolved;
            }
            case ArrayNode array -> {
                ArrayNode resolved = array.arrayNode();
                array.forEach(element -> resolved.add(resolve(element)));
                yield resolved;
            }
            case StringNode string -> StringNode.valueOf(resolve(string.stringValue()));
            default -> data;
        };
    }

    private static String resolve(String written) {
        Matcher counted = TIME.matcher(written);
        if (!written.startsWith("@")) {
            return written;
        }
        if (!counted.matches()) {
            return id(written.substring(1));
        }
        return counted.group(3) == null
                ? day(counted).toString()
                : moment(written).toString();
    }

    private static LocalDate day(Matcher counted) {
        return requireNonNull(EPOCHS.get(counted.group(1))).plusDays(Long.parseLong(counted.group(2)));
    }

    private static List<JsonNode> read(String file) {
        var stream = requireNonNull(StoryLines.class.getResourceAsStream("/stories/" + file));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().map(STRICT::readTree).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
