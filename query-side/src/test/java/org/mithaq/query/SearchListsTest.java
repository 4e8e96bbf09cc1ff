package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.task;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.established;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.BarrierId;
import org.mithaq.events.ConflictEvent.ConflictEscalated;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.ConflictId;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.query.health.Deciding;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** Records, meetings, tasks, conflicts and risks found by their words, and by the body they are of. */
class SearchListsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final LocalDate DUE = LocalDate.parse("2026-10-01");
    private static final WrittenProcedureOpened VOTE = Deciding.voting(60, BodyKind.WORKING_GROUP, body(3));
    private static final WrittenProcedureOpened OTHER_VOTE = Deciding.voting(61, BodyKind.WORKING_GROUP, body(4));
    private static final Told TOLD = told();
    private static final int END = TOLD.all().size();
    private static final String HOME = "/coalitions/" + TOLD.id();
    private static final String PLENARY = "body=" + body(1);
    private static final String EXECUTIVE = "body=" + body(2);

    /** A party of the conflict, and who put forward what is kept back. */
    private static final String AUTHOR = SIDE.token(1, "mithaq");

    private static final String MEMBER = SIDE.token(7, "mithaq");

    private static Told told() {
        ConflictId conflict = new ConflictId(Told.uuid(12, 1));
        Told told = Story.of(240);
        return told.day(65)
                .happened(
                        established(1, BodyKind.PLENARY),
                        established(2, BodyKind.EXECUTIVE),
                        established(3, BodyKind.WORKING_GROUP),
                        established(4, BodyKind.WORKING_GROUP),
                        VOTE,
                        Deciding.decided(VOTE, 60),
                        OTHER_VOTE,
                        Deciding.decided(OTHER_VOTE, 61),
                        Deciding.proposed(62, 1),
                        Deciding.voting(62, BodyKind.WORKING_GROUP, body(4)),
                        new ObjectionRaised(
                                decision(2),
                                new ObjectionId(Told.uuid(20, 1)),
                                party(2),
                                Text.of("الميزانيّة <script>لا تكفي</script>", "The budget is too small")),
                        assigned(3, "مراجعة ميزانية المدارس", "Review the school budgets"),
                        new ConflictOpened(
                                conflict,
                                1,
                                List.of(party(1), party(2)),
                                Text.of("نزاع على القاعة", "A quarrel over the hall"),
                                null,
                                List.of(ConflictStage.TALKS, ConflictStage.COMMITTEE),
                                List.of(),
                                ConflictStage.TALKS,
                                DUE,
                                List.of(Text.of("شهادة مكتومة", "A confidential testimony"))),
                        new ConflictEscalated(
                                conflict,
                                ConflictStage.TALKS,
                                ConflictStage.COMMITTEE,
                                null,
                                body(2),
                                Text.of("لم يتفقا", "They did not agree"),
                                DUE),
                        new BarrierDeclared(
                                new BarrierId(Told.uuid(13, 1)),
                                BarrierKind.LEADERSHIP,
                                Text.of("لا مسؤول عن التنسيق", "Nobody leads"),
                                party(3)))
                .readableBy(Visibility.ORG_PRIVATE)
                .happened(assigned(4, "خطة سرية", "A secret plan"));
    }

    private static TaskAssigned assigned(int number, String ar, String en) {
        return new TaskAssigned(
                task(number), Text.of(ar, en), TaskKind.DRAFT, List.of(party(3)), DUE, null, decision(1));
    }

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "ميزانيه, task.assigned decision.objection-raised",
        "BUDGETS, task.assigned decision.objection-raised",
        "مسئول تنسيق, barrier.declared",
        "مسوول بلدة, supporter.registered",
        "budget police, decision.objection-raised",
        "budget school administration, task.assigned",
        "budget الشرطة, decision.objection-raised",
        "\"decision procedure\" young, decision.recorded",
        "everybody agreed, decision.recorded",
        "quarrel, conflict.escalated conflict.opened",
    })
    void theTrailTellsOfRecordsByTheWordsThatPeopleReadInThem(String asked, String types) {
        assertThat(String.join(
                        " ",
                        audit("?text=" + encoded(asked), MEMBER).at("/items").findValuesAsString("type")))
                .isEqualTo(types);
    }

    @Test
    void theTrailIsSearchedTogetherWithOtherFilters() {
        assertThat(audit("?text=budget&kind=task", MEMBER).at("/items")).hasSize(1);
        assertThat(audit("?text=budget&party=" + party(7), MEMBER).at("/items")).isEmpty();
    }

    @Test
    void theTrailGoesOnWhereAPageEnds() {
        JsonNode first = audit("?text=budget&limit=1", MEMBER);
        JsonNode second =
                audit("?text=budget&limit=1&cursor=" + first.at("/next").asString(), MEMBER);

        assertThat(first.at("/items/0/type").asString()).isEqualTo("task.assigned");
        assertThat(second.at("/items/0/type").asString()).isEqualTo("decision.objection-raised");
        assertThat(second.has("next")).isFalse();
        assertThat(SIDE.get("/api" + HOME + "/audit?text=budget&format=csv&lang=en", MEMBER)
                        .body()
                        .lines())
                .hasSize(3);
        assertThat(SIDE.get(HOME + "/audit?text=budget&limit=1&lang=en", MEMBER).body())
                .contains("text=budget&amp;limit=1&amp;lang=en&amp;cursor=");
    }

    @Test
    void nobodyFindsWhatIsNotForThem() {
        for (String list : List.of("/audit", "/tasks")) {
            assertThat(items(list + "?text=secret", AUTHOR)).as(list).hasSize(1);
            assertThat(items(list + "?text=secret", MEMBER)).as(list).isEmpty();
            assertThat(items(list + "?text=secret", SIDE.token(Story.OUTSIDER, "audit")))
                    .as(list)
                    .isEmpty();
        }
        assertThat(items("/tasks?text=secret&version=public", AUTHOR)).isEmpty();
        assertThat(items("/tasks?text=administration&version=public", AUTHOR)).isEmpty();
        assertThat(items("/audit?text=secret&asOf=" + (END - 1), AUTHOR)).isEmpty();
    }

    @Test
    void theFileOfAConflictIsSearchedByThoseOnlyWhomItIsFor() {
        assertThat(conflicts("?text=confidential", AUTHOR)).hasSize(1);
        assertThat(conflicts("?text=confidential", MEMBER)).isEmpty();
        assertThat(items("/audit?text=confidential", AUTHOR)).isEmpty();
        assertThat(items("/audit?text=confidential", MEMBER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text=introductions, 2 1",
        "text=journalist, 1",
        "text=statistics+stories, 1",
        "text=decision+procedure, 2",
        "text=shopkeepers, 2",
        "text=minority+opinion, 1",
        "text=xyzzy, ''",
        "body=00000000-0000-7000-8006-000000000001, 2 1",
        "body=00000000-0000-7000-8006-000000000002, ''",
        "quorum=no_rule, 2 1",
        "quorum=met, ''",
    })
    void meetingsAreFoundByTheirMinutesAndBodies(String asked, String meetings) {
        assertThat(ids(items("/meetings?" + asked, MEMBER)))
                .isEqualTo(Stream.of(meetings.split(" "))
                        .filter(number -> !number.isEmpty())
                        .map(number -> Told.meeting(Integer.parseInt(number)).value())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "text=budget, 3",
        "text=university, 2",
        "text=first+coalition+meeting, 1 2",
        "text=administration+draft, 1",
        "state=done&text=police, 2",
        "body=00000000-0000-7000-8006-000000000001, 1 2 3",
        "body=00000000-0000-7000-8006-000000000002, ''",
    })
    void tasksAreFoundByTheirWordsAndByTheBodyTheyComeFrom(String asked, String tasks) {
        assertThat(ids(items("/tasks?" + asked, MEMBER)))
                .isEqualTo(Stream.of(tasks.split(" "))
                        .filter(number -> !number.isEmpty())
                        .map(number -> task(Integer.parseInt(number)).value())
                        .toList());
    }

    @Test
    void filesHoldWhatTheListHolds() {
        assertThat(SIDE.get("/api" + HOME + "/tasks?text=budget&format=csv&lang=en", MEMBER)
                        .body()
                        .lines())
                .hasSize(2);
        assertThat(SIDE.get("/api" + HOME + "/tasks?text=budget&format=md&lang=en", MEMBER)
                        .body())
                .contains("Review the school budgets")
                .doesNotContain("Collect statistics");
        assertThat(SIDE.get("/api" + HOME + "/conflicts?text=xyzzy&format=csv&lang=en", MEMBER)
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(SIDE.get("/api" + HOME + "/risks?text=leads&format=csv&lang=en", MEMBER)
                        .body()
                        .lines())
                .hasSize(2);
    }

    @Test
    void conflictsAndRisksAreFoundByTheirWords() {
        assertThat(conflicts("?text=hall+police", MEMBER)).hasSize(1);
        assertThat(conflicts("?text=agree", MEMBER)).hasSize(1);
        assertThat(conflicts("?text=agree&" + EXECUTIVE, MEMBER)).hasSize(1);
        assertThat(conflicts("?" + PLENARY, MEMBER)).isEmpty();
        assertThat(SIDE.json("/api" + HOME + "/risks?text=" + encoded("المسئولون"), MEMBER)
                        .at("/barriers"))
                .hasSize(1);
        assertThat(SIDE.json("/api" + HOME + "/risks?text=xyzzy", MEMBER).at("/barriers"))
                .isEmpty();
    }

    @Test
    void decisionsAreThoseOfABody() {
        assertThat(items("/decisions?" + PLENARY, MEMBER)).hasSize(3);
        assertThat(items("/decisions?" + PLENARY + "&text=charter", MEMBER)).hasSize(1);
        assertThat(items("/decisions?" + EXECUTIVE, MEMBER)).isEmpty();
        assertThat(items("/decisions?body=plenary", MEMBER)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audit", "/tasks", "/conflicts", "/meetings", "/risks"})
    void pagesMarkTheWordsAndLetNothingIn(String list) {
        String found = SIDE.get(HOME + list + "?lang=en&text=" + encoded("\"><script> leads budget"), MEMBER)
                .body();

        assertThat(found)
                .contains("value=\"&quot;&gt;&lt;script&gt; leads budget\"")
                .doesNotContain("<script");
        assertThat(SIDE.get(HOME + list + "?lang=ar&text=" + encoded(mark(list)), MEMBER)
                        .body())
                .contains("<mark>")
                .doesNotContain("<script");
    }

    private static String mark(String list) {
        return switch (list) {
            case "/audit", "/tasks" -> "ميزانيه";
            case "/conflicts" -> "قاعه";
            case "/meetings" -> "تعارف";
            default -> "مسئول";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audit", "/tasks", "/conflicts", "/meetings", "/risks", "/decisions"})
    void whatCannotBeLookedForIsAProblemInBothLanguages(String list) {
        for (String text : List.of("؟!", "\"\"", "a".repeat(5_000), "a b c d e f g h i j k")) {
            String address = "/api" + HOME + list + "?text=" + encoded(text);
            assertThat(problem(address, "en")).contains("\\\"text\\\"", "at least one word and at most 10");
            assertThat(problem(address, "ar")).contains("\\\"text\\\"", "كلمة واحدة على الأقل");
        }
        assertThat(SIDE.get(HOME + list + "?text=" + encoded("؟!"), MEMBER).statusCode())
                .isEqualTo(400);
        assertThat(SIDE.get("/api" + HOME + list + "?text=", MEMBER).statusCode())
                .as("as a form leaves it")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks", "/conflicts", "/meetings", "/decisions"})
    void aBodyThatIsNotThereIsAProblemInBothLanguages(String list) {
        String address = "/api" + HOME + list + "?body=" + Told.uuid(6, 99);

        assertThat(problem(address, "en")).contains("\\\"body\\\"", "the id of a body of this coalition");
        assertThat(problem(address, "ar")).contains("معرّف هيئة من هيئات هذا الائتلاف");
        assertThat(problem("/api" + HOME + list + "?body=x", "en")).contains("\\\"body\\\"");
    }

    @Test
    void whatWasDecidedInWritingIsOfTheWorkingGroupThatVoted() {
        assertThat(items("/decisions?body=" + body(3), MEMBER).findValuesAsString("number"))
                .containsExactly("60");
        assertThat(items("/decisions?body=" + body(4), MEMBER).findValuesAsString("number"))
                .containsExactly("61");
        assertThat(ids(items("/proposals?body=" + body(4), MEMBER)))
                .containsExactly(decision(62).value());
        assertThat(items("/proposals?body=" + body(3), MEMBER)).isEmpty();
    }

    private static String problem(String address, String language) {
        HttpResponse<String> answer = SIDE.get(address, MEMBER, "Accept-Language", language);
        assertThat(answer.statusCode()).as(address).isEqualTo(400);
        return answer.body();
    }

    private static JsonNode audit(String query, String token) {
        return SIDE.json("/api" + HOME + "/audit" + query, token);
    }

    private static JsonNode items(String address, String token) {
        return SIDE.json("/api" + HOME + address, token).at("/items");
    }

    private static List<String> ids(JsonNode items) {
        return items.valueStream().map(item -> item.at("/id").asString()).toList();
    }

    private static JsonNode conflicts(String query, String token) {
        return SIDE.json("/api" + HOME + "/conflicts" + query, token).at("/conflicts");
    }

    private static String encoded(String asked) {
        return URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
