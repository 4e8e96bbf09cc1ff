package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mithaq.standalone.importing.Sender;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * For every decision and several askers: what the read says about discussing it again, and what a dry run of the
 * command says at the same moment.
 *
 * @param at the moment; {@code null} for now
 */
record Reopenings(@Nullable Instant at, List<Case> cases) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HOME = "/api/coalitions/" + StoryFile.COALITION;
    private static final Sender MEMBER = WholeStory.sender("01", "director");

    /** Two members, the chair who decided, and one that is registered by nobody as a member. */
    private static final List<Sender> ASKERS = List.of(
            WholeStory.sender("07", "delegate"),
            WholeStory.sender("15", "delegate"),
            WholeStory.sender("19", "chair"),
            WholeStory.sender("town-official", "delegate"));

    /** One asker about one decision. */
    record Case(String decision, int number, Sender asker, JsonNode read, int status, JsonNode dryRun) {}

    static Reopenings ask(Server server, @Nullable Instant at) throws IOException, InterruptedException {
        List<Case> cases = new ArrayList<>();
        for (JsonNode decision : server.items(HOME + "/decisions" + (at == null ? "" : "?asOf=" + at), MEMBER)) {
            for (Sender asker : ASKERS) {
                String id = decision.path("id").asString();
                JsonNode read = read(server, id, asker, at);
                HttpResponse<String> dry = dryRun(server, id, asker, read, at);
                cases.add(new Case(
                        id, decision.path("number").asInt(), asker, read, dry.statusCode(), JSON.readTree(dry.body())));
            }
        }
        return new Reopenings(at, cases);
    }

    /** Every read says what the dry run says. */
    void agree() {
        assertThat(cases).isNotEmpty().allSatisfy(each -> {
            JsonNode way = each.read().at("/ways/0");
            if (each.read().path("open").asBoolean()) {
                assertThat(each.status()).as(each.dryRun().toString()).isEqualTo(200);
                JsonNode asked = each.dryRun().at("/events/0/data");
                assertThat(asked.path("clause")).isEqualTo(way.path("clause"));
                assertThat(asked.path("terms")).isEqualTo(way.path("terms"));
                assertThat(asked.path("policyVersion")).isEqualTo(each.read().path("policyVersion"));
                assertThat(asked.path("supportersMissing")).isEqualTo(way.path("supportersMissing"));
            } else {
                assertThat(each.status()).as(each.dryRun().toString()).isEqualTo(409);
                assertThat(clauses(each.dryRun())).isEqualTo(obstacles(each.read(), way));
            }
        });
    }

    /** The reads of that moment say today what they said then. */
    void sayTheSameNow(Server server) throws IOException, InterruptedException {
        for (Case each : cases) {
            assertThat(read(server, each.decision(), each.asker(), at)).isEqualTo(each.read());
        }
    }

    /** The numbers of the decisions that some asker may reopen. */
    List<Integer> open() {
        return cases.stream()
                .filter(each -> each.read().path("open").asBoolean())
                .map(Case::number)
                .distinct()
                .sorted()
                .toList();
    }

    /** The clauses of R-128 that stand in the way, each with the facts it rests on. */
    private static Map<String, String> obstacles(JsonNode read, JsonNode way) {
        Map<String, String> found = new TreeMap<>();
        way.path("obstacles")
                .forEach(obstacle -> found.put(
                        obstacle.path("clause").asString(),
                        String.join(
                                " ",
                                read.path("policyVersion").asString(),
                                way.path("clause").asString(),
                                way.path("from").asString(""),
                                way.path("until").asString(""))));
        return found;
    }

    private static Map<String, String> clauses(JsonNode refusal) {
        Map<String, String> found = new TreeMap<>();
        refusal.path("rules").forEach(rule -> {
            JsonNode facts = rule.path("facts");
            found.put(
                    rule.path("clause").asString(),
                    String.join(
                            " ",
                            facts.path("charterVersion").asString(),
                            facts.path("clause").asString(),
                            facts.path("from").asString(""),
                            facts.path("until").asString("")));
        });
        return found;
    }

    /** Askers read for themselves; who may not read the record is asked about by a member. */
    private static JsonNode read(Server server, String decision, Sender asker, @Nullable Instant at)
            throws IOException, InterruptedException {
        String path = HOME + "/decisions/" + decision + "/rediscussion" + (at == null ? "?" : "?asOf=" + at + "&");
        return asker.role().equals("delegate")
                ? server.json(path + "asker=" + asker.party(), MEMBER)
                : server.json(path, asker);
    }

    /** Asks on the first ground that the read offers, with evidence, and with a justification where it wants one. */
    private static HttpResponse<String> dryRun(
            Server server, String decision, Sender asker, JsonNode read, @Nullable Instant at)
            throws IOException, InterruptedException {
        JsonNode way = read.at("/ways/0");
        ObjectNode meta = JSON.createObjectNode();
        if (at != null) {
            meta.put("occurredAt", at.toString());
        }
        ObjectNode body = JSON.createObjectNode();
        body.put("request", StoryFile.id("a request to come"));
        body.put("decision", decision);
        body.set("reason", text("سبب", "A reason"));
        body.put("knownSince", read.path("day").asString());
        ObjectNode evidence = body.withArray("evidence").addObject();
        evidence.put("kind", "DATA");
        evidence.set("title", text("دليل", "Evidence"));
        evidence.set("source", text("مصدر", "Source"));
        String ground = way.at("/grounds/0").asString("");
        if (!ground.isEmpty()) {
            body.put("condition", ground);
        }
        boolean again = StreamSupport.stream(way.path("repeated").spliterator(), false)
                .anyMatch(named -> named.asString().equals(ground));
        if (again || way.path("sameMeeting").asBoolean()) {
            meta.set("justification", text("مبرّر", "A justification"));
        }
        body.set("meta", meta);
        return server.post(HOME + "/commands/request-rediscussion?dryRun=true", body.toString(), asker);
    }

    private static ObjectNode text(String ar, String en) {
        return JSON.createObjectNode().put("ar", ar).put("en", en);
    }
}
