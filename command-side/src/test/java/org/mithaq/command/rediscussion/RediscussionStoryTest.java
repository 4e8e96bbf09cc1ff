package org.mithaq.command.rediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Scenario;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.Advisory;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingId;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.wire.EventJson;
import org.mithaq.rediscussion.Standing;
import tools.jackson.databind.JsonNode;

/**
 * The story's decision on fast funding, from its proposal to the decision that replaced it. The two meetings are
 * plenaries here, and what other features add stands between the lines.
 */
class RediscussionStoryTest {

    private static final LocalDate EPOCH = LocalDate.parse("2025-03-02");
    private static final Pattern LABEL = Pattern.compile("\"@(\\d\\d|[A-Za-z0-9-]+)\"");
    private static final Pattern MOMENT = Pattern.compile("D\\+(\\d+)T(.*)");

    private static final DecisionId OLD = new DecisionId(id("D8"));
    private static final DecisionId NEW = new DecisionId(id("D10"));
    private static final MeetingId S2 = new MeetingId(id("S2"));
    private static final MeetingId S3 = new MeetingId(id("S3"));

    private Scenario story = Gathering.chartered(charter());

    @Test
    void playsAsItIsTold() throws IOException {
        for (JsonNode line : lines()) {
            story = story.at(instant(line.path("at").asString()));
            before(line.path("row").asInt());
            play(line);
        }
        assertThat(story.state().decisions().standing(OLD, EPOCH.plusDays(200))).isEqualTo(Standing.IN_FORCE);
        assertThat(story.state().decisions().standing(OLD, EPOCH.plusDays(256))).isEqualTo(Standing.SUPERSEDED);
        assertThat(story.state().decisions().standing(NEW, EPOCH.plusDays(256))).isEqualTo(Standing.IN_FORCE);
        assertThat(story.state().rediscussions().onMatterOf(NEW)).hasSize(2);
    }

    private void before(int row) {
        if (row == 53 && story.state().meetings().find(S2) == null) {
            story.and(opened(S2, MeetingKind.PLENARY, 19));
        } else if (row == 55) {
            story.fundingScreened(OLD);
        } else if (row == 63) {
            story.and(new MeetingClosed(S2, List.of(), S3)).and(scheduled());
        } else if (row == 73) {
            story.and(opened(S3, MeetingKind.PLENARY, 20).skip(1)).fundingScreened(NEW);
        }
    }

    private MeetingScheduled scheduled() {
        return new MeetingScheduled(
                S3,
                MeetingKind.PLENARY,
                text("S3"),
                null,
                instant("D+255T10:00"),
                text("place"),
                Scenario.party(1),
                MeetingFormat.MEETING,
                List.of(),
                null,
                null,
                false);
    }

    private void play(JsonNode line) {
        int number = Integer.parseInt(line.at("/actor/party").asString().substring(1));
        Actor actor = new Actor(Scenario.party(number), line.at("/actor/role").asString(), person(number));
        Ruling ruling = story.actor(actor, ActingAs.ownOrganisation())
                .when(command(line))
                .ruling();
        JsonNode expected = line.path("expect");
        String row = "row " + line.path("row").asInt();
        if (expected.has("refused")) {
            assertThat(ruling).as(row).isInstanceOf(Ruling.Refused.class);
            assertThat(((Ruling.Refused) ruling).rules())
                    .as(row)
                    .extracting(BrokenRule::rule)
                    .containsExactlyInAnyOrderElementsOf(texts(expected.path("refused")));
            return;
        }
        assertThat(ruling).as(row).isInstanceOf(Ruling.Accepted.class);
        Ruling.Accepted accepted = (Ruling.Accepted) ruling;
        assertThat(accepted.events())
                .as(row)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactlyElementsOf(texts(expected.path("events")));
        assertThat(accepted.advisories())
                .as(row)
                .extracting(Advisory::rule)
                .containsExactlyInAnyOrderElementsOf(texts(expected.path("warn")));
        story.and(accepted.events().stream());
    }

    private static Command command(JsonNode line) {
        String data = LABEL.matcher(line.path("data").toString()).replaceAll(label -> '"' + id(label.group(1)) + '"');
        CommandCatalogue.Entry entry =
                CommandCatalogue.scan().find(line.path("command").asString()).orElseThrow();
        return EventJson.mapper().readValue(data, entry.type());
    }

    private static String id(String label) {
        return label.matches("\\d\\d")
                ? Scenario.party(Integer.parseInt(label)).value()
                : UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Instant instant(String moment) {
        Matcher matcher = MOMENT.matcher(moment);
        assertThat(matcher.matches()).isTrue();
        return EPOCH.plusDays(Long.parseLong(matcher.group(1)))
                .atTime(LocalTime.parse(matcher.group(2)))
                .toInstant(ZoneOffset.UTC);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<JsonNode> lines() throws IOException {
        var file =
                Objects.requireNonNull(RediscussionStoryTest.class.getResourceAsStream("/stories/rediscussion.jsonl"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> EventJson.mapper().readTree(line))
                    .toList();
        }
    }
}
