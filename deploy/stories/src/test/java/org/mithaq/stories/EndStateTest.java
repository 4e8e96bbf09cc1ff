package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mithaq.standalone.importing.ImportFile;
import org.mithaq.standalone.importing.Sender;
import tools.jackson.databind.JsonNode;

/**
 * The end of the reference story as members read it, held against what the specification prints under the story. A view
 * that comes to the product adds its lines here.
 */
class EndStateTest {

    private static final WholeStory STORY = WholeStory.once();
    private static final Sender MEMBER = WholeStory.sender("01", "director");
    private static final String YOUTH = "/api/coalitions/" + StoryFile.COALITION;
    private static final String NETWORK = "/api/coalitions/" + StoryFile.NETWORK;
    private static final String D8 = YOUTH + "/decisions/" + StoryFile.id("D8");

    /** Rows 2, 6, 12, … 80; rows 39 and 80 send two commands each. */
    private static final List<String> REFUSED = List.of(
            "found-coalition R-003",
            "invite-member R-018",
            "invite-member R-031",
            "close-meeting R-069",
            "record-decision R-113",
            "adopt-charter R-084",
            "seat-body R-100",
            "seat-body R-094",
            "elect-officer R-098",
            "elect-officer R-098",
            "record-decision R-117",
            "approve-action-plan R-153",
            "record-decision R-116 R-162",
            "record-decision R-121 R-162",
            "issue-statement R-138",
            "issue-statement R-139",
            "start-action-plan R-155",
            "supersede-decision R-130",
            "submit-report R-158",
            "appoint-mediator R-133",
            "appoint-staff R-160",
            "close-coalition R-181 R-182 R-184",
            "close-coalition R-181 R-182 R-184");

    @Test
    void tenDecisionsOfWhichTheEighthIsSupersededAndNineAreInForce() throws Exception {
        Map<Integer, String> standings = new TreeMap<>();
        youth().items(YOUTH + "/decisions", MEMBER)
                .forEach(decision -> standings.put(
                        decision.path("number").asInt(),
                        decision.path("standing").asString()));

        assertThat(standings.keySet()).containsExactlyElementsOf(upTo(10));
        assertThat(standings).containsEntry(8, "SUPERSEDED");
        assertThat(standings.values()).filteredOn("IN_FORCE"::equals).hasSize(9);
        assertThat(numbers("/decisions?inForce=2026-11-01")).containsExactly(1, 2, 3, 4, 5, 6, 7, 9, 10);
    }

    @Test
    void theEighthDecisionKeepsItsObjectionsDissentsAndRequests() throws Exception {
        JsonNode eighth = youth().json(D8, MEMBER);

        assertThat(texts(eighth.at("/deliberation/objections"), "/answer/en"))
                .containsExactly("Review after a quarter", "Review after a quarter");
        assertThat(texts(eighth.at("/deliberation/dissents"), "/party/id"))
                .containsExactly(StoryFile.id("05"), StoryFile.id("07"));
        assertThat(texts(eighth.path("rediscussions"), "/id"))
                .containsExactly(StoryFile.id("RR1"), StoryFile.id("RR2"));
        assertThat(texts(eighth.path("rediscussions"), "/stage")).containsExactly("REFUSED", "CHANGED");
        assertThat(texts(eighth.at("/rediscussions/1/steps"), "/kind")).containsExactly("GRANTED", "SUPERSEDED");
        assertThat(texts(eighth.path("advisories"), "/rule")).contains("R-123");
        assertThat(texts(eighth.path("links"), "/relation")).contains("SUPERSEDED_BY");
        JsonNode line = youth().json(D8 + "/lineage", MEMBER);
        assertThat(texts(line.path("decisions"), "/id")).containsExactly(StoryFile.id("D8"), StoryFile.id("D10"));
        assertThat(texts(line.path("links"), "/relation")).containsExactly("SUPERSEDES");
    }

    @Test
    void theLogOfAnEarlierDayIsTheOneOfThatDay() throws Exception {
        JsonNode before = youth().json(D8 + "?asOf=2025-09-18", MEMBER);
        JsonNode after = youth().json(D8 + "?asOf=2025-11-13", MEMBER);

        assertThat(before.path("standing").asString()).as("D+200").isEqualTo("IN_FORCE");
        assertThat(before.at("/deliberation/dissents")).hasSize(2);
        assertThat(texts(before.path("rediscussions"), "/stage")).containsExactly("REFUSED");
        assertThat(after.path("standing").asString()).as("D+256").isEqualTo("SUPERSEDED");
        assertThat(numbers("/decisions?inForce=2025-09-18")).containsExactlyElementsOf(upTo(9));
        assertThat(numbers("/decisions?inForce=2025-09-18&body=executive")).containsExactly(6);
    }

    @Test
    void whetherADecisionMayBeDiscussedAgainIsReadAsTheCommandRules() throws Exception {
        Reopenings now = Reopenings.ask(youth(), null);

        now.agree();
        assertThat(now.open()).as("all but the one that ended").containsExactly(1, 2, 3, 4, 5, 6, 7, 9, 10);
        for (Reopenings then : STORY.asked()) {
            then.agree();
            then.sayTheSameNow(youth());
        }
        assertThat(STORY.asked().getFirst().open()).contains(8);
        assertThat(STORY.asked().getLast().open()).contains(10).doesNotContain(8);
    }

    @Test
    void sevenMeetingsWereHeldAndTwoAreAnnounced() throws Exception {
        List<String> states = texts(youth().items(YOUTH + "/meetings", MEMBER), "/status");

        assertThat(states).filteredOn("CLOSED"::equals).hasSize(7);
        assertThat(states).filteredOn("SCHEDULED"::equals).hasSize(2);
        JsonNode second = youth().json(YOUTH + "/meetings/" + StoryFile.id("S2") + "/minutes", MEMBER);
        assertThat(texts(second.path("corrections"), "/text/en")).containsExactly("Add the minority opinion in full");
        assertThat(second.at("/corrections/0/uptake").asString()).isEqualTo("INCLUDED");
    }

    @Test
    void twoTasksAreLeft() throws Exception {
        List<JsonNode> tasks = youth().items(YOUTH + "/tasks", MEMBER);

        assertThat(tasks).filteredOn(task -> task.has("completion")).hasSize(6);
        assertThat(tasks).filteredOn(task -> !task.has("completion")).hasSize(2);
    }

    @Test
    void everyRefusalIsInTheTrailWithItsRules() throws Exception {
        assertThat(youth().items(YOUTH + "/audit?refused=true", MEMBER).stream()
                        .map(refusal -> refusal.path("refusedCommand").asString() + " "
                                + String.join(" ", new TreeSet<>(texts(refusal.path("broken"), "/rule")))))
                .containsExactlyInAnyOrderElementsOf(REFUSED);
        assertThat(sequences(YOUTH, MEMBER, youth()))
                .containsExactlyElementsOf(
                        upToLong(STORY.log(StoryFile.COALITION).size()));
    }

    @Test
    void oneMemberHasNotAcknowledgedTheCharter() throws Exception {
        JsonNode coalition = youth().json(YOUTH, MEMBER);
        List<JsonNode> members = coalition
                .path("parties")
                .valueStream()
                .filter(party -> party.path("member").asBoolean())
                .toList();

        assertThat(coalition.path("phase").asString()).isEqualTo("SUSTAINING");
        assertThat(members).hasSize(21);
        assertThat(members)
                .filteredOn(party -> party.path("acknowledgedCharter").asInt() == 0)
                .extracting(party -> party.path("id").asString())
                .containsExactly(StoryFile.id("15"));
        assertThat(coalition.path("parties").valueStream().filter(party -> party.has("supporter")))
                .hasSize(2);
    }

    @Test
    void theNetworkEndsAsTheSpecificationSays() throws Exception {
        Sender director = StoryFile.whole().openings().getLast().sender();
        Server server = STORY.reflecting(StoryFile.NETWORK);

        assertThat(server.json(NETWORK, director).path("phase").asString()).isEqualTo("INSTITUTIONALISATION");
        assertThat(texts(server.items(NETWORK + "/decisions", director), "/standing"))
                .hasSize(5)
                .containsOnly("IN_FORCE");
        assertThat(texts(server.items(NETWORK + "/meetings", director), "/status"))
                .filteredOn("CLOSED"::equals)
                .hasSize(14);
        assertThat(server.items(NETWORK + "/audit?refused=true", director)).hasSize(3);
        assertThat(sequences(NETWORK, director, server))
                .containsExactlyElementsOf(upToLong(STORY.log(StoryFile.NETWORK).size()));
    }

    @Test
    void neitherCoalitionSeesTheOther() throws Exception {
        List<ImportFile.Opening> openings = StoryFile.whole().openings();
        Sender other = openings.getLast().sender();
        for (String path : List.of("", "/decisions", "/meetings", "/tasks", "/audit")) {
            assertThat(youth().status(YOUTH + path, MEMBER)).isEqualTo(200);
            assertThat(youth().status(YOUTH + path, other)).isEqualTo(404);
            assertThat(STORY.reflecting(StoryFile.NETWORK).status(NETWORK + path, MEMBER))
                    .isEqualTo(404);
        }
        assertThat(youth().status(D8 + "/rediscussion", other)).isEqualTo(404);
        assertThat(youth().status(D8 + "/lineage", other)).isEqualTo(404);
    }

    @Test
    void viewsBuiltAnewFromTheFirstRecordAreTheSame() throws Exception {
        try (Server server = STORY.administered()) {
            Map<String, String> serving = serving(server);
            Map<String, String> digests = digests(server, serving.keySet());
            for (String view : serving.keySet()) {
                assertThat(server.post("/api/projections/" + view + "/rebuild", "", MEMBER)
                                .statusCode())
                        .isEqualTo(202);
            }
            long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (serving(server).values().stream().anyMatch(serving.values()::contains)
                    && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertThat(serving(server).values()).doesNotContainAnyElementsOf(serving.values());
            assertThat(digests(server, serving.keySet())).isEqualTo(digests);
        }
    }

    /** The build that serves each view. */
    private static Map<String, String> serving(Server server) throws Exception {
        Map<String, String> serving = new TreeMap<>();
        server.json("/api/projections", MEMBER)
                .path("projections")
                .forEach(view -> serving.put(
                        view.path("name").asString(), view.path("serving").asString("")));
        return serving;
    }

    private static Map<String, String> digests(Server server, Iterable<String> views) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        for (String view : views) {
            String path = "/api/projections/" + view + "/digest";
            digests.put(view, server.json(path, MEMBER).path("digest").asString());
        }
        return digests;
    }

    private static Server youth() {
        return STORY.reflecting(StoryFile.COALITION);
    }

    private static List<Integer> numbers(String path) throws Exception {
        return youth().items(YOUTH + path, MEMBER).stream()
                .map(decision -> decision.path("number").asInt())
                .sorted()
                .toList();
    }

    private static List<Long> sequences(String coalition, Sender reader, Server server) throws Exception {
        return server.items(coalition + "/audit", reader).stream()
                .map(entry -> entry.path("sequence").asLong())
                .sorted()
                .toList();
    }

    private static List<String> texts(Iterable<JsonNode> items, String pointer) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.at(pointer).asString("")));
        return texts;
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<Long> upToLong(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
