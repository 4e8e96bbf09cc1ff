package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.mithaq.stories.LogOfRecord.Entry;
import tools.jackson.databind.JsonNode;

/** What stands in the log when rows 1 to 32 of the reference story were told, wherever that was. */
final class ReferenceStory {

    /** How often each type of event stands in the log. */
    private static final String TYPES = """
            1 barrier.declared.v1
            20 charter.acknowledged.v1
            1 charter.adopted.v1
            1 charter.delegation-defined.v1
            1 coalition.approach-set.v1
            1 coalition.coordinator-assigned.v1
            1 coalition.founded.v1
            1 coalition.issue-defined.v1
            1 coalition.mission-adopted.v1
            1 coalition.phase-advanced.v1
            2 coalition.readiness-assessed.v1
            1 coalition.structure-type-selected.v1
            1 coalition.values-adopted.v1
            1 coalition.vision-adopted.v1
            6 command.refused.v1
            3 contact.logged.v1
            1 core-group.dissolved.v1
            1 core-group.formed.v1
            1 core-group.member-added.v1
            4 decision.recorded.v1
            17 invitation.answered.v1
            2 meeting.closed.v1
            19 meeting.introduction-recorded.v1
            1 meeting.minutes-circulated.v1
            2 meeting.opened.v1
            2 meeting.papers-circulated.v1
            21 meeting.reminder-sent.v1
            3 meeting.scheduled.v1
            21 member.admitted.v1
            17 member.invited.v1
            21 party.due-diligence-recorded.v1
            21 party.registered.v1
            21 party.stakeholder-classified.v1
            18 prospect.contact-assigned.v1
            18 prospect.nominated.v1
            2 supporter.registered.v1
            3 task.assigned.v2
            3 task.completed.v1
            1 task.followed-up.v1
            """;

    /** Rows 2, 6, 12, 19, 25 and 29. */
    static final List<String> REFUSALS = List.of(
            "found-coalition R-003",
            "invite-member R-018",
            "invite-member R-031",
            "close-meeting R-069",
            "record-decision R-113",
            "adopt-charter R-084");

    /** Rows 7, 27 and 28. */
    static final List<String> ADVISORIES = List.of(
            "org.mithaq.core-group.formed.v1 R-019",
            "org.mithaq.decision.recorded.v1 R-046",
            "org.mithaq.coalition.mission-adopted.v1 R-062");

    /** The decisions with in favour, against, abstained. */
    static final List<String> DECISIONS = List.of("D1 19-1-1", "D2 21-0-0", "D3 20-0-1", "D4 20-0-1");

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern NO_PROSE = Pattern.compile(UUID + "|[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9٠-٩]([ ()/.-]?[0-9٠-٩]){6,}");

    private ReferenceStory() {}

    static void assertLog(List<Entry> log) {
        assertStream(StoryFile.COALITION, log);
        assertThat(types(log)).isEqualTo(TYPES);
        assertThat(refusals(log)).isEqualTo(REFUSALS);
        assertThat(advisories(log)).isEqualTo(ADVISORIES);
        assertThat(decisions(log)).isEqualTo(DECISIONS);
    }

    /** CloudEvents of that coalition, without a gap in their sequence and without a person's name. */
    static void assertStream(String coalition, List<Entry> log) {
        assertThat(log).allSatisfy(ReferenceStory::isACloudEvent);
        assertThat(log).extracting(Entry::key).containsOnly(coalition);
        assertThat(log)
                .extracting(Entry::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, log.size()).boxed().toList());
        assertThat(log).allSatisfy(ReferenceStory::namesNoPerson);
    }

    static String types(List<Entry> log) {
        return log.stream()
                .collect(Collectors.groupingBy(Entry::type, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(type -> type.getValue() + type.getKey().replace("org.mithaq.", " ") + "\n")
                .collect(Collectors.joining());
    }

    /** In structured mode: the content type in a header, everything else in one JSON object (CloudEvents 1.0). */
    private static void isACloudEvent(Entry entry) {
        assertThat(entry.contentTypes()).containsExactly("application/cloudevents+json");
        assertThat(entry.text("specversion")).isEqualTo("1.0");
        assertThat(entry.text("source")).isEqualTo("/coalitions/" + entry.key());
        assertThat(entry.text("datacontenttype")).isEqualTo("application/json");
        assertThat(entry.data().isObject()).isTrue();
        for (String attribute : List.of("id", "type", "time", "sequence", "commandid", "correlationid")) {
            assertThat(entry.text(attribute)).as(attribute).isNotBlank();
        }
    }

    static List<String> refusals(List<Entry> log) {
        return log.stream()
                .filter(entry -> entry.type().equals("org.mithaq.command.refused.v1"))
                .map(entry -> entry.data().path("name").asString() + " "
                        + rules(entry.data().path("rules")))
                .toList();
    }

    static List<String> advisories(List<Entry> log) {
        Function<Entry, JsonNode> advisories =
                entry -> entry.data().path("meta").path("advisories");
        return log.stream()
                .filter(entry -> !advisories.apply(entry).isEmpty())
                .map(entry -> entry.type() + " " + rules(advisories.apply(entry)))
                .toList();
    }

    private static String rules(JsonNode rules) {
        return rules.valueStream().map(rule -> rule.path("rule").asString()).collect(Collectors.joining(" "));
    }

    private static List<String> decisions(List<Entry> log) {
        return log.stream()
                .filter(entry -> entry.type().equals("org.mithaq.decision.recorded.v1"))
                .map(entry -> {
                    String label = "D" + entry.data().path("number").asInt();
                    assertThat(entry.data().path("decision").asString()).isEqualTo(StoryFile.id(label));
                    assertThat(entry.data().path("outcome").asString()).isEqualTo("ADOPTED");
                    return label + " " + tally(entry.data().path("vote"));
                })
                .toList();
    }

    static String tally(JsonNode vote) {
        return "%d-%d-%d"
                .formatted(
                        vote.path("inFavour").asInt(),
                        vote.path("against").asInt(),
                        vote.path("abstained").asInt());
    }

    /** People are random ids with a role and an organisation, and no text tells how to reach one. */
    private static void namesNoPerson(Entry entry) {
        eachText("", entry.data(), (path, text) -> {
            if (path.endsWith("/person") || path.endsWith("/party")) {
                assertThat(text).as(path).matches(UUID);
            }
            if (!NO_PROSE.matcher(text).matches()) {
                assertThat(text).as(path).doesNotContainPattern(MAIL).doesNotContainPattern(PHONE);
            }
        });
        assertThat(names(entry.data().path("meta").path("actor"))).containsExactlyInAnyOrder("party", "role", "person");
    }

    private static List<String> names(JsonNode object) {
        return new ArrayList<>(object.propertyNames());
    }

    private static void eachText(String path, JsonNode node, BiConsumer<String, String> seen) {
        node.propertyStream().forEach(field -> eachText(path + "/" + field.getKey(), field.getValue(), seen));
        if (node.isArray()) {
            node.forEach(element -> eachText(path, element, seen));
        }
        if (node.isString()) {
            seen.accept(path, node.stringValue());
        }
    }
}
