package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

class ReadsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Told TOLD = Story.of(101);
    private static final int END = TOLD.all().size();
    private static final String HOME = "/api/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @Test
    void serveTheCoalitionWithItsNamesAndItsSequence() {
        HttpResponse<String> response = SIDE.get(HOME, MEMBER);
        JsonNode coalition = SIDE.json(HOME, MEMBER);

        assertThat(response.headers().firstValue("ETag")).contains("\"" + END + "\"");
        assertThat(coalition.at("/name/en").asString()).isEqualTo("Community Youth-Violence Coalition");
        assertThat(coalition.at("/phase").asString()).isEqualTo("FORMATION");
        assertThat(coalition.at("/parties")).hasSize(6);
        assertThat(coalition
                        .at("/charter/charter/parameters/invitation.notice.days")
                        .asInt())
                .isEqualTo(10);
    }

    @Test
    void answer304ToWhomHasThatAlready() {
        HttpResponse<String> response = SIDE.get(HOME, MEMBER, "If-None-Match", "\"" + END + "\"");

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(SIDE.get(HOME, MEMBER, "If-None-Match", "\"1\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void listTheCoalitionsOfTheCallersParty() {
        assertThat(SIDE.json("/api/coalitions", SIDE.token(Story.SUPPORTER, "mithaq"))
                        .at("/items")
                        .findValuesAsString("id"))
                .contains(TOLD.id().value());
        assertThat(SIDE.json("/api/coalitions", SIDE.token(Story.OUTSIDER, "mithaq"))
                        .at("/items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/meetings", "/decisions", "/audit", "/audit/1", "/tasks"})
    void tellOthersThatThereIsNoSuchCoalition(String resource) {
        HttpResponse<String> existing = SIDE.get(HOME + resource, SIDE.token(Story.OUTSIDER, "mithaq"));
        HttpResponse<String> missing =
                SIDE.get("/api/coalitions/" + new Told(999).id() + resource, SIDE.token(Story.OUTSIDER, "mithaq"));

        assertThat(existing.statusCode()).isEqualTo(404);
        assertThat(existing.body().replace(TOLD.id().value(), ""))
                .isEqualTo(missing.body().replace(new Told(999).id().value(), ""));
        assertThat(SIDE.get(HOME + resource, "").statusCode()).isEqualTo(401);
        assertThat(SIDE.get(HOME + resource, SIDE.token(Story.OUTSIDER, "audit"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void serveMinutesJoinedWithNamesAndRules() {
        JsonNode first = SIDE.json(HOME + "/meetings/" + Told.meeting(1) + "/minutes", MEMBER);
        JsonNode second = SIDE.json(HOME + "/meetings/" + Told.meeting(2) + "/minutes", MEMBER);

        assertThat(first.at("/status").asString()).isEqualTo("CLOSED");
        assertThat(first.at("/present/0/party/name/en").asString()).isEqualTo("Neighbourhood Youth Services");
        assertThat(first.at("/next/title/en").asString()).isEqualTo("Second meeting: structure and rules");
        assertThat(first.at("/refusals/0/broken/0/rule").asString()).isEqualTo("R-069");
        assertThat(first.at("/quorum").isMissingNode()).isTrue();
        assertThat(second.at("/decisions")).hasSize(3);
        assertThat(second.at("/remarks/1/rules/0/text/en").asString()).isNotBlank();
        assertThat(second.at("/remarks/1/justification/en").asString()).isEqualTo("Everybody had agreed to it");
        assertThat(SIDE.json(HOME + "/meetings", MEMBER).at("/items")).hasSize(2);
        assertThat(first.at("/standing").asString()).isEqualTo("FINAL");
        assertThat(first.at("/number").asInt()).isEqualTo(1);
        assertThat(second.at("/number").asInt()).isEqualTo(2);
        assertThat(second.at("/approvals/0/corrections").asInt()).isEqualTo(1);
        assertThat(first.at("/corrections/0/uptake").asString()).isEqualTo("INCLUDED");
        assertThat(first.at("/approval/meeting").asString())
                .isEqualTo(Told.meeting(2).value());
        assertThat(SIDE.get(HOME + "/meetings/nothing/minutes", MEMBER).statusCode())
                .isEqualTo(404);
    }

    @Test
    void pageTheDecisionLogFromTheNewestNumber() {
        JsonNode first = SIDE.json(HOME + "/decisions?limit=2", MEMBER);
        JsonNode rest = SIDE.json(
                HOME + "/decisions?limit=2&cursor=" + first.at("/next").asString(), MEMBER);

        assertThat(numbers(first)).containsExactly(3, 2);
        assertThat(numbers(rest)).containsExactly(1);
        assertThat(rest.has("next")).isFalse();
        assertThat(numbers(SIDE.json(HOME + "/decisions?kind=issue", MEMBER))).containsExactly(2);
    }

    @Test
    void serveADecisionWithAllThatIsRecorded() {
        JsonNode third = SIDE.json(HOME + "/decisions/" + Told.decision(3), MEMBER);

        assertThat(third.at("/vote").toString()).isEqualTo("{\"inFavour\":20,\"against\":0,\"abstained\":1}");
        assertThat(third.at("/rule").asString()).isEqualTo("SIMPLE_MAJORITY");
        assertThat(third.at("/meeting/name/ar").asString()).isEqualTo("الاجتماع الثاني: البنية والقواعد");
        assertThat(third.at("/charterVersion").asInt(-1)).isZero();
        assertThat(third.at("/advisories/0/clause").asString()).isEqualTo("notice");
        assertThat(third.at("/advisories/0/facts/days").asInt()).isEqualTo(5);
        assertThat(SIDE.get(HOME + "/decisions/" + Told.decision(77), MEMBER).statusCode())
                .isEqualTo(404);
    }

    @Test
    void pageTheAuditTrailWithoutAHole() {
        List<Long> sequences = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = SIDE.json(HOME + "/audit?limit=7" + cursor, MEMBER);
            page.at("/items").forEach(item -> sequences.add(item.at("/sequence").asLong()));
            cursor = page.has("next") ? "&cursor=" + page.at("/next").asString() : "";
        } while (!cursor.isEmpty());

        assertThat(sequences.reversed())
                .isEqualTo(LongStream.rangeClosed(1, END).boxed().toList());
    }

    @Test
    void narrowTheAuditTrailToRefusalsRulesAndParties() {
        assertThat(SIDE.json(HOME + "/audit?refused=true", MEMBER).at("/items").findValuesAsString("refusedCommand"))
                .containsExactly("close-meeting", "found-coalition");
        assertThat(SIDE.json(HOME + "/audit?rule=R-032", MEMBER).at("/items")).hasSize(1);
        assertThat(SIDE.json(HOME + "/audit?party=" + Told.party(7), MEMBER)
                        .at("/items")
                        .findValuesAsString("type"))
                .containsExactly("member.admitted", "party.stakeholder-classified", "party.registered");
        assertThat(sequences("/audit?role=officer"))
                .isEqualTo(sequences("/audit?actor=" + Told.person(2)))
                .hasSize(1);
        assertThat(sequences("/audit?justified=true"))
                .isEqualTo(sequences("/audit?kind=decision.recorded&rule=R-032&party=" + Told.party(1)));
        assertThat(sequences("/audit?refused=true&kind=close-meeting")).hasSize(1);
        assertThat(sequences("/audit?refused=true&justified=true")).isEmpty();
        assertThat(SIDE.json(HOME + "/audit?kind=meeting&limit=3", MEMBER)
                        .at("/items")
                        .findValuesAsString("type"))
                .allMatch(type -> type.startsWith("meeting."));
        assertThat(SIDE.json(HOME + "/audit?decision=" + Told.decision(2), MEMBER)
                        .at("/items")
                        .findValuesAsString("type"))
                .containsExactly(
                        "meeting.minutes-corrected",
                        "coalition.issue-defined",
                        "decision.recorded",
                        "decision.evidence-added");
        JsonNode one = SIDE.json(HOME + "/audit/1", MEMBER);
        assertThat(one.at("/happened/en").asString()).isEqualTo("Command refused by rules");
        assertThat(one.at("/party/name/en").asString()).isEqualTo("Neighbourhood Youth Services");
        assertThat(one.at("/occurredAt").asString()).isEqualTo("2026-06-28T09:00:00Z");
    }

    @Test
    void tellWhatARecordChangedInBothLanguages() {
        JsonNode handed = SIDE.json(HOME + "/audit?kind=task.assigned", MEMBER).at("/items/0/changed");
        JsonNode decided = SIDE.json(HOME + "/audit?kind=decision.recorded&justified=true", MEMBER)
                .at("/items/0/changed");

        assertThat(facts(handed, "en"))
                .contains("done by: Police", "meeting: First coalition meeting", "due: Thursday 20 August 2026");
        assertThat(facts(handed, "ar")).contains("المكلّفون/ات: الشرطة", "موعد الإنجاز: الخميس 20 آب / أغسطس 2026");
        assertThat(facts(decided, "en")).contains("vote: 20 votes for, none against, 1 abstention");
    }

    private static List<String> facts(JsonNode changed, String language) {
        List<String> facts = new ArrayList<>();
        changed.forEach(fact -> facts.add(fact.at("/name/" + language).asString() + ": "
                + fact.at("/value/" + language).asString()));
        return facts;
    }

    private static List<Long> sequences(String query) {
        List<Long> sequences = new ArrayList<>();
        SIDE.json(HOME + query, MEMBER)
                .at("/items")
                .forEach(item -> sequences.add(item.at("/sequence").asLong()));
        return sequences;
    }

    @Test
    void listTasksWithTheirStateToday() {
        JsonNode overdue = SIDE.json(HOME + "/tasks?state=overdue", MEMBER);
        JsonNode done = SIDE.json(HOME + "/tasks?state=done", MEMBER);

        assertThat(overdue.at("/items").findValuesAsString("state")).containsExactly("OVERDUE");
        assertThat(done.at("/items/0/completion/evidence/0/kind").asString()).isEqualTo("DATA");
        assertThat(done.at("/items/0/meeting/name/en").asString()).isEqualTo("First coalition meeting");
    }

    @Test
    void reflectWhatTheRequestNames() {
        Told told = Story.of(102);
        SIDE.tell(told);
        String home = "/api/coalitions/" + told.id();
        told.happened(Story.decided(4, DecisionKind.OTHER, Text.of("رابع", "Fourth"), new Vote(1, 0, 0)));
        SIDE.log().append(told.last(1));
        String after = Integer.toString(told.all().size());

        assertThat(SIDE.get(home + "/decisions?limit=1", MEMBER, "Mithaq-After", after)
                        .body())
                .contains("Fourth");

        told.happened(Story.decided(5, DecisionKind.OTHER, Text.of("خامس", "Fifth"), new Vote(1, 0, 0)));
        SIDE.log().append(told.last(1));
        assertThat(numbers(SIDE.json(
                        home + "/decisions?limit=1&after=" + told.all().size(), MEMBER)))
                .containsExactly(5);
    }

    @Test
    void sayWhenTheyCannotReflectItInTime() {
        HttpResponse<String> late = SIDE.get(HOME + "?lang=en&after=" + (END + 1), MEMBER);

        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.headers().firstValue("Retry-After")).contains("1");
        assertThat(late.body()).contains("do not reflect sequence " + (END + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "/decisions?limit=0, limit",
        "/decisions?limit=9999, limit",
        "/decisions?cursor=-1, cursor",
        "/decisions?kind=nonsense, kind",
        "/audit?rule=1, rule",
        "/audit?rule=R-999, rule",
        "/audit?kind=zzqq, kind",
        "/audit?kind=meeting.nothing, kind",
        "/decisions?advisory=R-999, advisory",
        "/decisions?rule=NOPE, rule",
        "/resources?list=NOPE, list",
        "/resources?format=csv&list=NOPE, list",
        "/resources?bom=maybe, bom",
        "/audit?format=csv&bom=maybe, bom",
        "/meetings?cursor=00000000-0000-0000-0000-00000000ffff, cursor",
        "/parties?cursor=00000000-0000-0000-0000-00000000ffff, cursor",
        "/pipeline?cursor=00000000-0000-0000-0000-00000000ffff, cursor",
        "/tasks?cursor=00000000-0000-0000-0000-00000000ffff, cursor",
        "/audit?party=%27, party",
        "/audit?actor=somebody, actor",
        "/audit?justified=perhaps, justified",
        "/tasks?state=lost, state",
        "?after=x, after",
        "/decisions?from=2026-05-01&until=2026-01-01, until",
        "/decisions/register?from=2026-05-01&to=2026-01-01, to",
        "/export.jsonl?from=5&to=2, to",
    })
    void nameTheParameterThatIsMalformed(String query, String parameter) {
        HttpResponse<String> response = SIDE.get(HOME + query, MEMBER);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"parameter\":\"" + parameter + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/audit?refused=maybe | \\\"true\\\" or \\\"false\\\"",
                "/audit?role=%09 | a role in at most 64 characters",
                "/annual-report?year=26 | a year such as 2026",
                "/decisions/register?from=2026-05-01&to=2026-01-01 | a day not before 2026-05-01",
                "/export.jsonl?from=5&to=2 | a whole number from 5 to 999999999999",
            })
    void sayInWordsWhatAParameterTakes(String query, String wanted) {
        assertThat(SIDE.get(HOME + query, MEMBER, "Accept-Language", "en").body())
                .contains("Wanted: " + wanted + ".");
    }

    @Test
    void sayWhereAllKindsAndRulesAreListed() {
        assertThat(SIDE.get(HOME + "/audit?kind=zzqq&lang=en", MEMBER).body())
                .contains("/api/asyncapi.json", "/api/commands");
        assertThat(SIDE.get(HOME + "/audit?rule=R-999", MEMBER).body()).contains("/api/rulebook");
        assertThat(SIDE.get("/api/coalitions?cursor=" + new Told(999).id(), MEMBER)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void listAllCoalitionsToAnAuditor() {
        Told other = Story.of(491);
        SIDE.tell(other);
        String auditor = SIDE.token(Story.OUTSIDER, "audit");
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = SIDE.json("/api/coalitions?limit=1" + cursor, auditor);
            ids.addAll(page.at("/items").findValuesAsString("id"));
            cursor = page.has("next") ? "&cursor=" + page.at("/next").asString() : "";
        } while (!cursor.isEmpty());

        assertThat(ids)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(TOLD.id().value(), other.id().value());
        assertThat(SIDE.get("/coalitions?lang=en", auditor).body())
                .contains("<h1>All coalitions</h1>", "/coalitions/" + other.id());
        assertThat(SIDE.get("/coalitions?lang=en", SIDE.token(Story.OUTSIDER, "mithaq"))
                        .body())
                .contains("Your organisation has no place in any coalition yet.");
    }

    @Test
    void narrowResourcesToOneListInEveryFormat() {
        JsonNode all = SIDE.json(HOME + "/resources", MEMBER);
        JsonNode none = SIDE.json(HOME + "/resources?list=staff", MEMBER);

        assertThat(none.at("/needs")).isEmpty();
        assertThat(none.at("/staff")).isEqualTo(all.at("/staff"));
        assertThat(SIDE.get(HOME.replace("/api", "") + "/resources?list=staff", MEMBER)
                        .body())
                .contains("<section>")
                .satisfies(page -> assertThat(page.split("<section")).hasSize(3));
    }

    @Test
    void serveTheRulebookAndTheSchemasToAnybody() {
        assertThat(SIDE.json("/api/rulebook", "").at("/groups")).hasSize(14);
        assertThat(SIDE.json("/api/rulebook/R-032", "").at("/clauses")).isNotEmpty();
        assertThat(SIDE.get("/api/rulebook/R-999", "").statusCode()).isEqualTo(404);
        assertThat(SIDE.get("/schemas/events/decision.recorded.v1.json", "").body())
                .contains("inFavour");
        assertThat(SIDE.get("/schemas/events/decision.forgotten.v1.json", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void showAndRebuildProjectionsForAdministratorsOnly() {
        String admin = SIDE.token(1, "admin");

        assertThat(SIDE.get("/api/projections", MEMBER).statusCode()).isEqualTo(403);
        assertThat(SIDE.post("/api/projections/tasks/rebuild", MEMBER).statusCode())
                .isEqualTo(403);
        assertThat(SIDE.post("/api/projections/nothing/rebuild", admin).statusCode())
                .isEqualTo(404);
        String digest =
                SIDE.json("/api/projections/access/digest", admin).at("/digest").asString();
        assertThat(SIDE.post("/api/projections/access/rebuild", admin).statusCode())
                .isEqualTo(202);
        Until.isTrue("the new build serves", () -> SIDE.json("/api/projections", admin)
                .at("/projections")
                .findValuesAsString("serving")
                .contains("access_v1_2"));
        assertThat(SIDE.json("/api/projections/access/digest", admin)
                        .at("/digest")
                        .asString())
                .isEqualTo(digest);
    }

    private static List<Integer> numbers(JsonNode page) {
        List<Integer> numbers = new ArrayList<>();
        page.at("/items").forEach(item -> numbers.add(item.at("/number").asInt()));
        return numbers;
    }
}
