package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.mithaq.standalone.importing.Sender;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a member of the coalition reads when rows 1 to 32 of the reference story were told, wherever that was.
 *
 * @param server where the query side answers
 * @param tokens gives a token for a sender
 * @param sequence the coalition's sequence after the story, which every answer must reflect
 */
record ReferenceViews(URI server, Function<Sender, String> tokens, long sequence) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Sender MEMBER = new Sender(StoryFile.id("01"), "director", StoryFile.id("person-01"));
    private static final Sender STRANGER = new Sender(StoryFile.id("nobody"), "director", StoryFile.id("stranger"));

    void check() throws Exception {
        minutesOfTheFirstMeeting();
        minutesOfTheSecondMeeting();
        theDecisionLog();
        theAuditTrail();
        theTasks();
        theMembers();
        nothingForStrangers();
    }

    private void minutesOfTheFirstMeeting() throws Exception {
        JsonNode minutes = json("/meetings/" + StoryFile.id("M1") + "/minutes");
        assertThat(minutes.path("status").asString()).isEqualTo("CLOSED");
        assertThat(minutes.path("present")).hasSize(19);
        assertThat(minutes.path("introductions")).hasSize(19);
        assertThat(texts(minutes.path("tasks"), "/id")).containsExactlyElementsOf(ids("T1", "T2", "T3"));
        assertThat(minutes.at("/next/id").asString()).isEqualTo(StoryFile.id("M2"));
        assertThat(minutes.has("quorum")).isFalse();
        assertThat(texts(minutes.path("refusals"), "/broken/0/rule")).containsExactly("R-069");
        pages("/meetings/" + StoryFile.id("M1") + "/minutes", minutes.path("title"));
        assertThat(minutes.at("/title/en").asString()).isEqualTo("First coalition meeting");
    }

    private void minutesOfTheSecondMeeting() throws Exception {
        JsonNode minutes = json("/meetings/" + StoryFile.id("M2") + "/minutes");
        assertThat(minutes.path("status").asString()).isEqualTo("CLOSED");
        assertThat(minutes.path("admitted")).hasSize(21);
        assertThat(minutes.path("decisions")
                        .valueStream()
                        .map(decided -> decision(decided.path("decision"), "decision")))
                .isEqualTo(ReferenceStory.DECISIONS);
        assertThat(texts(minutes.path("refusals"), "/broken/0/rule")).containsExactly("R-113", "R-084");
        assertThat(texts(minutes.path("remarks"), "/rules/0/rule")).contains("R-046");
        assertThat(minutes.at("/next/id").asString()).isEqualTo(StoryFile.id("S1"));
        pages("/meetings/" + StoryFile.id("M2") + "/minutes", minutes.path("title"));
        for (JsonNode decided : minutes.path("decisions")) {
            pages("/meetings/" + StoryFile.id("M2") + "/minutes", decided.at("/decision/title"));
        }
    }

    private void theDecisionLog() throws Exception {
        assertThat(items("/decisions").stream().map(item -> decision(item, "id")))
                .containsExactlyInAnyOrderElementsOf(ReferenceStory.DECISIONS);
        assertThat(texts(items("/decisions"), "/outcome")).containsOnly("ADOPTED");
    }

    private void theAuditTrail() throws Exception {
        assertThat(items("/audit?refused=true").stream()
                        .map(item -> item.path("refusedCommand").asString() + " "
                                + String.join(" ", texts(item.path("broken"), "/rule"))))
                .containsExactlyInAnyOrderElementsOf(ReferenceStory.REFUSALS);
        List<JsonNode> trail = items("/audit");
        assertThat(trail.stream()
                        .filter(item -> item.has("advisories"))
                        .map(item -> "org.mithaq." + item.path("type").asString() + ".v1 "
                                + String.join(" ", texts(item.path("advisories"), "/rule"))))
                .containsExactlyInAnyOrderElementsOf(ReferenceStory.ADVISORIES);
        assertThat(trail.stream().map(item -> item.path("sequence").asLong()))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, sequence).boxed().toList());
    }

    private void theTasks() throws Exception {
        assertThat(texts(items("/tasks"), "/id")).containsExactlyInAnyOrderElementsOf(ids("T1", "T2", "T3"));
        assertThat(texts(items("/tasks"), "/state")).containsOnly("DONE");
        assertThat(items("/tasks")).allMatch(task -> task.has("completion"));
    }

    /** who has not acknowledged the charter is seen. */
    private void theMembers() throws Exception {
        List<JsonNode> members = json("").path("parties")
                .valueStream()
                .filter(party -> party.path("member").asBoolean())
                .toList();
        assertThat(members).hasSize(21);
        assertThat(members.stream()
                        .filter(party -> party.path("acknowledgedCharter").asInt() != 1)
                        .map(party -> party.path("id").asString()))
                .containsExactly(StoryFile.id("15"));
    }

    private void nothingForStrangers() throws Exception {
        assertThat(get("/api/coalitions/" + StoryFile.COALITION, "en", STRANGER).statusCode())
                .isEqualTo(404);
    }

    /** The page, in both languages, has the text in its language. */
    private void pages(String path, JsonNode text) throws Exception {
        String address = "/coalitions/" + StoryFile.COALITION + path;
        for (String language : List.of("ar", "en")) {
            HttpResponse<String> page = get(address, language, MEMBER);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(page.body())
                    .contains("lang=\"%s\" dir=\"%s\"".formatted(language, language.equals("ar") ? "rtl" : "ltr"))
                    .contains(text.path(language).asString());
        }
    }

    private List<JsonNode> items(String path) throws Exception {
        List<JsonNode> items = new ArrayList<>();
        String more = (path.contains("?") ? "&" : "?") + "limit=100";
        JsonNode page = json(path + more);
        page.path("items").forEach(items::add);
        while (page.has("next")) {
            page = json(path + more + "&cursor=" + page.path("next").asString());
            page.path("items").forEach(items::add);
        }
        return items;
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get("/api/coalitions/" + StoryFile.COALITION + path, "en", MEMBER);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** As a client does who is told to try again: after a kill the views are a while behind. */
    private HttpResponse<String> get(String address, String language, Sender reader)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(address))
                .header("Authorization", "Bearer " + tokens.apply(reader))
                .header("Accept-Language", language)
                .header("Mithaq-After", String.valueOf(sequence))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            while (answer.statusCode() == 503 && System.nanoTime() < deadline) {
                answer = client.send(request, BodyHandlers.ofString());
            }
            return answer;
        }
    }

    private static String decision(JsonNode decision, String id) {
        String label = "D" + decision.path("number").asInt();
        assertThat(decision.path(id).asString()).isEqualTo(StoryFile.id(label));
        return label + " " + ReferenceStory.tally(decision.path("vote"));
    }

    private static List<String> ids(String... labels) {
        return List.of(labels).stream().map(StoryFile::id).toList();
    }

    private static List<String> texts(Iterable<JsonNode> items, String pointer) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.at(pointer).asString()));
        return texts;
    }
}
