package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.query.platform.export.Sheet;
import tools.jackson.databind.JsonNode;

class ReadDocumentTest {

    private static final JsonNode DOCUMENT = RunningQuerySide.shared().json("/v3/api-docs", "");
    private static final JsonNode PATHS = DOCUMENT.path("paths");

    static Stream<Map.Entry<String, JsonNode>> reads() {
        return PATHS.properties().stream()
                .filter(path ->
                        path.getKey().startsWith("/api/") && path.getValue().has("get"))
                .map(path -> Map.entry(path.getKey(), path.getValue().path("get")));
    }

    @Test
    void namesEveryAddressToRead() {
        assertThat(reads().map(Map.Entry::getKey)).containsAll(Addresses.ofTheApi());
    }

    @ParameterizedTest
    @MethodSource("reads")
    void saysWhatEveryReadIsForAndWhatItAnswers(Map.Entry<String, JsonNode> read) {
        JsonNode content = read.getValue().at("/responses/200/content");

        assertThat(read.getValue().path("summary").asString()).contains(" ");
        assertThat(content.properties())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.getValue().has("schema")).isTrue());
    }

    @ParameterizedTest
    @MethodSource("reads")
    void namesTheStateAndTheProblemsOfEveryReadOfACoalition(Map.Entry<String, JsonNode> read) {
        if (!read.getKey().contains("{coalition}")) {
            return;
        }
        assertThat(parameters(read.getValue())).contains("coalition", "after", "Accept-Language");
        assertThat(parameters(read.getValue()).contains("asOf"))
                .as("of what is told as it happens there is no earlier state")
                .isNotEqualTo(read.getKey().endsWith("/changes"));
        for (String problem : List.of("400", "401", "403", "404", "503")) {
            assertThat(read.getValue()
                            .path("responses")
                            .path(problem)
                            .path("content")
                            .has("application/problem+json"))
                    .as(problem)
                    .isTrue();
        }
        assertThat(read.getValue().path("responses").has("422"))
                .as("where there is a PDF it may be too long")
                .isEqualTo(read.getValue().at("/responses/200/content").has("application/pdf"));
    }

    @Test
    void namesFiltersPagesAndFormats() {
        JsonNode audit = PATHS.path("/api/coalitions/{coalition}/audit").path("get");

        assertThat(parameters(audit))
                .contains(
                        "cursor",
                        "limit",
                        "actor",
                        "party",
                        "role",
                        "kind",
                        "rule",
                        "decision",
                        "refused",
                        "justified",
                        "text");
        assertThat(parameters(PATHS.path("/api/coalitions/{coalition}/meetings").path("get")))
                .contains("text", "body", "quorum", "cursor");
        assertThat(parameters(
                        PATHS.path("/api/coalitions/{coalition}/conflicts").path("get")))
                .contains("text", "body");
        assertThat(parameters(PATHS.path("/api/coalitions/{coalition}/risks").path("get")))
                .contains("text");
        assertThat(audit.at("/responses/200/content").propertyNames()).contains("application/json", "text/csv");
    }

    @ParameterizedTest
    @MethodSource("reads")
    void describesEveryParameterOnceAndSaysWhatItTakes(Map.Entry<String, JsonNode> read) {
        assertThat(parameters(read.getValue())).doesNotHaveDuplicates();
        for (JsonNode parameter : read.getValue().path("parameters")) {
            String name = parameter.path("name").asString();
            assertThat(parameter.path("schema").has("type")).as(name).isTrue();
            if (parameter.path("in").asString().equals("query")) {
                assertThat(parameter.path("description").asString()).as(name).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void saysWhatTheJsonOfEveryReadLooksLike(Map.Entry<String, JsonNode> read) {
        JsonNode content = read.getValue().at("/responses/200/content");

        assertThat(content.has("*/*")).isFalse();
        if (content.has("application/json")) {
            JsonNode schema = content.at("/application~1json/schema");
            assertThat(schema.has("$ref") || schema.has("type") || schema.has("allOf"))
                    .as(schema.toString())
                    .isTrue();
            assertThat(schema.path("type").asString().equals("object")
                            && !schema.has("properties")
                            && !schema.has("additionalProperties"))
                    .as(schema.toString())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void namesHowToTurnThePagesOfWhateverHasPages(Map.Entry<String, JsonNode> read) {
        JsonNode schema = read.getValue().at("/responses/200/content/application~1json/schema");
        String named = schema.path("$ref").asString("").replaceFirst("^#", "");

        boolean turns = (named.isEmpty() ? schema : DOCUMENT.at(named))
                .path("properties")
                .has("next");

        assertThat(parameters(read.getValue()).contains("cursor")).isEqualTo(turns);
        assertThat(parameters(read.getValue()).contains("limit")).isEqualTo(turns);
    }

    @Test
    void describesTheJsonOfAllReadsButFeedsAndLines() {
        assertThat(reads().filter(read ->
                                !read.getValue().at("/responses/200/content").has("application/json"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "/api/coalitions/{coalition}/bodies/{body}/calendar.ics",
                        "/api/coalitions/{coalition}/calendar.ics",
                        "/api/coalitions/{coalition}/changes",
                        "/api/coalitions/{coalition}/export.jsonl",
                        "/api/coalitions/{coalition}/people/me/calendar.ics");
    }

    @Test
    void namesTheFormatsAndTheValuesThatAreAllowed() {
        JsonNode tasks = PATHS.path("/api/coalitions/{coalition}/tasks").path("get");
        JsonNode decisions = PATHS.path("/api/coalitions/{coalition}/decisions").path("get");

        assertThat(values(tasks, "format"))
                .containsExactlyInAnyOrder("json", "html", "pdf", "docx", "md", "csv", "xlsx");
        assertThat(values(tasks, "state")).containsExactly("open", "overdue", "done", "untold");
        assertThat(parameters(tasks)).contains("text", "body", "version");
        assertThat(tasks.at("/responses/200/content").propertyNames())
                .contains("application/json", "application/pdf", "text/csv", Sheet.XLSX);
        assertThat(tasks.at("/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .startsWith("#/components/schemas/");
        assertThat(values(decisions, "status")).contains("in_force", "rescinded");
        assertThat(parameters(decisions))
                .contains("text", "kind", "body", "mover", "advisory", "affected", "inForce", "cursor", "limit");
    }

    @Test
    void speaksToPeopleAndNotToTheCompiler() {
        assertThat(DOCUMENT.toString()).doesNotContain("{@");
    }

    @Test
    void describesWhatIsNoJsonAndWhatIsNoReadAsItIs() {
        assertThat(PATHS.propertyNames()).noneMatch(path -> path.startsWith("/error"));
        assertThat(PATHS.path("/api/coalitions/{coalition}/calendar.ics")
                        .at("/get/responses/200/content")
                        .propertyNames())
                .containsExactly("text/calendar");
        assertThat(PATHS.at("/~1feeds~1{key}~1mine.ics/get/responses/200/content")
                        .propertyNames())
                .containsExactly("text/calendar");
        assertThat(PATHS.at("/~1api~1coalitions~1{coalition}~1people~1{person}~1feeds/delete/responses")
                        .propertyNames())
                .contains("204")
                .doesNotContain("200");
        JsonNode replay = PATHS.at("/~1api~1webhooks~1{id}~1replay/post");
        assertThat(parameters(replay)).contains("from");
        assertThat(replay.path("responses").propertyNames()).contains("202").doesNotContain("200");
        assertThat(PATHS.properties().stream()
                        .filter(path -> path.getKey().startsWith("/schemas/events/"))
                        .flatMap(path -> path.getValue().at("/get/responses/200/content").propertyNames().stream()))
                .containsExactly("application/schema+json");
    }

    private static List<String> values(JsonNode read, String name) {
        List<String> values = new ArrayList<>();
        read.path("parameters").forEach(parameter -> {
            if (parameter.path("name").asString().equals(name)) {
                parameter.at("/schema/enum").forEach(value -> values.add(value.asString()));
            }
        });
        return values;
    }

    private static List<String> parameters(JsonNode read) {
        List<String> names = new ArrayList<>();
        read.path("parameters")
                .forEach(parameter -> names.add(parameter.path("name").asString()));
        return names;
    }
}
