package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mithaq.stories.LogOfRecord.Entry;
import tools.jackson.databind.JsonNode;

/** What a log says of a coalition's decisions and refusals, in lines. Decision 7 is labelled D7 in its story. */
final class LogLines {

    private static final Set<String> TELLING = Set.of("from", "until", "supportersMissing", "earliest");
    private static final int MOST_DECISIONS = 99;

    private LogLines() {}

    /** Kind, outcome, decision rule, tally, and who of those entitled was present against the quorum. */
    static List<String> decisions(String coalition, List<Entry> log) {
        return all(log, "decision.recorded")
                .map(made -> decision(coalition, made))
                .toList();
    }

    private static String decision(String coalition, JsonNode made) {
        String label = "D" + made.path("number").asInt();
        assertThat(made.path("decision").asString()).isEqualTo(StoryFile.id(coalition, label));
        JsonNode quorum = made.path("quorum");
        return Stream.of(
                        label,
                        made.path("kind").asString(),
                        made.path("outcome").asString(),
                        made.path("rule").asString(),
                        ReferenceStory.tally(made.path("vote")),
                        quorum.isMissingNode()
                                ? ""
                                : "present %d of %d, quorum %d"
                                        .formatted(
                                                quorum.path("present").asInt(),
                                                quorum.path("entitled").asInt(),
                                                quorum.path("required").asInt()),
                        made.path("proxies").isEmpty() ? "" : "one by proxy",
                        made.path("recused").isEmpty() ? "" : "one recused",
                        made.path("validity").has("afterDays")
                                ? "after "
                                        + made.path("validity")
                                                .path("afterDays")
                                                .asInt() + " days"
                                : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What became of decisions, in the order in which it happened. */
    static List<String> fates(String coalition, List<Entry> log) {
        Map<String, String> labels = IntStream.rangeClosed(1, MOST_DECISIONS)
                .mapToObj(number -> "D" + number)
                .collect(Collectors.toMap(label -> StoryFile.id(coalition, label), label -> label));
        String fate = "org\\.mithaq\\.decision"
                + "\\.(ratified|ratification-refused|reaffirmed|superseded|rescinded|settled)\\.v1";
        return log.stream()
                .filter(entry -> entry.type().matches(fate))
                .map(entry -> {
                    String by = entry.data().path("by").asString("");
                    return labels.get(entry.data().path("decision").asString())
                            + entry.type().replaceAll(fate, " $1")
                            + (by.isEmpty() ? "" : " by " + labels.get(by));
                })
                .toList();
    }

    /** The refusals that say from when, until when, or how many are missing. */
    static List<String> told(List<Entry> log) {
        return all(log, "command.refused")
                .flatMap(refused -> refused.path("rules").valueStream())
                .filter(rule -> rule.path("facts").propertyStream().anyMatch(LogLines::telling))
                .map(rule ->
                        rule.path("rule").asString() + " " + rule.path("clause").asString("")
                                + rule.path("facts")
                                        .propertyStream()
                                        .filter(LogLines::telling)
                                        .map(fact -> " " + fact.getKey() + " "
                                                + fact.getValue().asString())
                                        .collect(Collectors.joining()))
                .toList();
    }

    private static boolean telling(Map.Entry<String, JsonNode> fact) {
        return TELLING.contains(fact.getKey()) && !fact.getValue().asString("").equals("null");
    }

    private static Stream<JsonNode> all(List<Entry> log, String name) {
        return log.stream()
                .filter(entry -> entry.type().equals("org.mithaq." + name + ".v1"))
                .map(Entry::data);
    }

    static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
