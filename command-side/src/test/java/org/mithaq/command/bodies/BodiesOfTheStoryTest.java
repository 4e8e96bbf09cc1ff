package org.mithaq.command.bodies;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mithaq.command.Scenario.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Parties;
import org.mithaq.command.platform.axon.Admitted;
import org.mithaq.command.platform.http.BoundCommand;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.Advisory;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingId;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.Meta;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.wire.EventJson;
import tools.jackson.databind.JsonNode;

/** The rows of the reference story about bodies, bound, admitted and decided one after the other. */
class BodiesOfTheStoryTest {

    private static final Pattern LABEL = Pattern.compile("\"@([^\"]+)\"");
    private static final Pattern DAY = Pattern.compile("([DW])\\+(\\d+)(?:T(\\d\\d:\\d\\d))?");
    private static final ZoneId ZONE = ZoneId.of("Asia/Damascus");
    private static final Map<String, LocalDate> EPOCHS =
            Map.of("D", LocalDate.of(2025, 3, 2), "W", LocalDate.of(2020, 6, 28));
    private static final Set<Integer> COMMUNITY = Set.of(1, 5, 7, 8, 18, 19);
    private static final Set<Integer> STEWARDS = Set.of(5, 6, 7, 8);

    private final Map<String, CoalitionState> coalitions = new HashMap<>();
    private final List<Event> happened = new ArrayList<>();

    @Test
    void happensAsTold() throws IOException {
        begin("@COA-YV", youthViolence());
        begin("@COA-WSL", wasl());
        for (String line : lines()) {
            play(EventJson.mapper().readTree(resolved(line)), line);
        }
        assertThat(happened)
                .filteredOn(BodySeated.class::isInstance)
                .extracting(
                        event -> ((BodySeated) event).seats().size(),
                        event -> ((BodySeated) event).quorum(),
                        event -> ((BodySeated) event).community())
                .containsExactly(tuple(21, 11, 6), tuple(10, 6, 4), tuple(9, 5, 9));
    }

    private void play(JsonNode row, String line) {
        String coalition = row.get("coalition").asString();
        CoalitionState state = requireNonNull(coalitions.get(coalition));
        Command command =
                BoundCommand.of(row.get("command").asString(), row.get("data").toString());
        Actor actor = EventJson.mapper().treeToValue(row.get("actor"), Actor.class);
        ActingAs actingAs = row.has("actingAs")
                ? EventJson.mapper().treeToValue(row.get("actingAs"), ActingAs.class)
                : ActingAs.ownOrganisation();
        Context context = new Context(actor, actingAs, moment(row.get("at").asString()), null, false, null);
        assertThat(Admitted.fault(command, context, state)).as(line).isEmpty();
        JsonNode expected = row.get("expect");
        switch (command.decide(state, context)) {
            case Ruling.Refused refused ->
                assertThat(refused.rules())
                        .as(line)
                        .extracting(BrokenRule::rule)
                        .containsExactlyInAnyOrderElementsOf(strings(expected, "refused"));
            case Ruling.Impossible impossible ->
                assertThat(impossible.fault()).as(line).isNull();
            case Ruling.Accepted accepted -> {
                assertThat(accepted.events())
                        .as(line)
                        .extracting(event -> event.getClass().getSimpleName())
                        .containsExactlyElementsOf(strings(expected, "events"));
                assertThat(accepted.advisories())
                        .as(line)
                        .extracting(Advisory::rule)
                        .containsExactlyInAnyOrderElementsOf(strings(expected, "warn"));
                happened.addAll(accepted.events());
                coalitions.put(coalition, after(state, accepted.events().stream(), context));
            }
        }
    }

    private void begin(String label, Stream<Event> events) {
        Context context = new Context(
                new Actor(party("01"), "director", person("person-01")),
                ActingAs.ownOrganisation(),
                moment("D+61T10:00"),
                null,
                false,
                null);
        coalitions.put(id(label.substring(1)), after(CoalitionState.EMPTY, events, context));
    }

    private static CoalitionState after(CoalitionState state, Stream<Event> events, Context context) {
        Meta meta =
                new Meta(context.actor(), context.actingAs(), context.occurredAt(), 1, null, List.of(), false, null);
        CoalitionState after = state;
        for (Event event : events.toList()) {
            after = after.evolve(event, meta);
        }
        return after;
    }

    /** What rows 1 to 32 leave behind, as far as bodies ask for it. */
    private static Stream<Event> youthViolence() {
        return Stream.concat(
                IntStream.rangeClosed(1, 21)
                        .boxed()
                        .flatMap(n -> member(
                                "%02d".formatted(n),
                                COMMUNITY.contains(n),
                                STEWARDS.contains(n) ? Circle.STEWARD : Circle.INFLUENCER)),
                Stream.of(
                        Parties.founded(ZONE.getId()),
                        new CoordinatorAssigned(person("coordinator"), party("01"), text("coordinator")),
                        new CharterAdopted(1, new DecisionId(id("D4")), Gathering.charter(), List.of()),
                        scheduled("S1", MeetingKind.STRATEGIC, "D+75T10:00", "10")));
    }

    /** What rows 82 to 85 leave behind, as far as bodies ask for it. */
    private static Stream<Event> wasl() {
        List<String> parties =
                IntStream.rangeClosed(1, 9).mapToObj(n -> "WSL-" + n).toList();
        List<Attendee> present = parties.stream()
                .map(party -> new Attendee(party(party), null, null))
                .toList();
        return Stream.concat(
                parties.stream().flatMap(party -> member(party, true, Circle.GATEWAY)),
                Stream.of(
                        Parties.founded(ZONE.getId()),
                        new CoordinatorAssigned(person("coordinator"), party("WSL-1"), text("coordinator")),
                        new CharterAdopted(
                                1,
                                new DecisionId(id("W-D1")),
                                Gathering.charter(
                                        CharterProfile.BOARD, DecisionRule.SIMPLE_MAJORITY, Map.of(), Map.of()),
                                List.of()),
                        scheduled("G1", MeetingKind.GENERAL, "W+57T10:00", "WSL-1"),
                        new MeetingOpened(new MeetingId(id("G1")), null, null, present, List.of(), List.of())));
    }

    private static Stream<Event> member(String label, boolean community, Circle circle) {
        return Stream.of(
                new PartyRegistered(party(label), text("party"), community, null, false),
                new StakeholderClassified(party(label), Set.of(circle), List.of()),
                new MemberAdmitted(party(label), null, null, null));
    }

    private static MeetingScheduled scheduled(String label, MeetingKind kind, String at, String host) {
        return new MeetingScheduled(
                new MeetingId(id(label)),
                kind,
                text("meeting"),
                null,
                moment(at),
                text("place"),
                party(host),
                MeetingFormat.MEETING,
                List.of(),
                null,
                null,
                false);
    }

    private static List<String> strings(JsonNode node, String field) {
        return node.has(field)
                ? node.get(field).valueStream().map(JsonNode::asString).toList()
                : List.of();
    }

    /** Labels are ids; those that count days are days or moments. */
    private static String resolved(String line) {
        return LABEL.matcher(line).replaceAll(found -> {
            String label = found.group(1);
            return '"' + (DAY.matcher(label).matches() ? counted(label) : id(label)) + '"';
        });
    }

    private static String counted(String label) {
        return label.contains("T") ? moment(label).toString() : day(label).toString();
    }

    private static Instant moment(String written) {
        return day(written)
                .atTime(LocalTime.parse(parts(written).group(3)))
                .atZone(ZONE)
                .toInstant();
    }

    private static LocalDate day(String written) {
        MatchResult parts = parts(written);
        return requireNonNull(EPOCHS.get(parts.group(1))).plusDays(Long.parseLong(parts.group(2)));
    }

    private static MatchResult parts(String written) {
        return DAY.matcher(written).results().findFirst().orElseThrow();
    }

    private static PartyId party(String label) {
        return new PartyId(id(label));
    }

    private static PersonId person(String label) {
        return new PersonId(id(label));
    }

    private static String id(String label) {
        return UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = BodiesOfTheStoryTest.class.getResourceAsStream("/stories/bodies.jsonl")) {
            return new String(requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
