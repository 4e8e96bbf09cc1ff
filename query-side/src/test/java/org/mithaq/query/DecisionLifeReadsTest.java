package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A decision's whole life, whether it may be discussed again, its line, and the log narrowed. */
class DecisionLifeReadsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Told TOLD = Dispute.of(113);
    private static final String HOME = "/api/coalitions/" + TOLD.id();
    private static final String OLD = HOME + "/decisions/" + Dispute.old();
    private static final String NEW = HOME + "/decisions/" + Told.decision(Dispute.NEW);
    private static final String MEMBER = SIDE.token(7, "mithaq");

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @Test
    void whatWasProposedAndSaidAgainstItStaysBesideIt() {
        JsonNode old = SIDE.json(OLD, MEMBER);

        assertThat(old.at("/deliberation/proposal/text/en").asString()).isEqualTo("We accept the first offer");
        assertThat(old.at("/deliberation/proposal/consultation/days").asInt()).isEqualTo(5);
        assertThat(old.at("/deliberation/objections/0/answer/en").asString()).isEqualTo("We shall review it");
        assertThat(old.at("/deliberation/dissents/0/opinion/en").asString()).isEqualTo("A dissenting opinion");
        assertThat(old.at("/deliberation/dissents/0/standAside").asBoolean()).isTrue();
        assertThat(old.at("/consequences/0/title/en").asString()).isEqualTo("Sign the contract");
        assertThat(old.at("/consequences/0/task").asString()).isEqualTo("OVERDUE");
    }

    @Test
    void everyRequestIsToldWithWhatCameOfIt() {
        JsonNode requests = SIDE.json(OLD, MEMBER).at("/rediscussions");

        assertThat(requests.findValuesAsString("stage")).containsExactly("REFUSED", "CHANGED");
        assertThat(requests.at("/0/steps/0/reason/en").asString()).isEqualTo("No evidence");
        assertThat(requests.at("/0/steps/0/nextPermittedOn").asString())
                .isEqualTo(Dispute.day(Dispute.REFUSED).toString());
        assertThat(requests.at("/1/steps").findValuesAsString("kind")).containsExactly("GRANTED", "SUPERSEDED");
        assertThat(requests.at("/1/steps/0/hearing/name/en").asString())
                .isEqualTo("Second meeting: structure and rules");
        assertThat(requests.at("/1/steps/1/decision/number").asInt()).isEqualTo(Dispute.NEW);
    }

    @Test
    void aDecisionIsLinkedWithTheOneThatReplacedIt() {
        assertThat(SIDE.json(OLD, MEMBER).at("/standing").asString()).isEqualTo("SUPERSEDED");
        assertThat(SIDE.json(OLD, MEMBER).at("/links").findValuesAsString("relation"))
                .containsExactly("MAY_BE_REPLACED_BY", "SUPERSEDED_BY");
        assertThat(SIDE.json(NEW, MEMBER).at("/links/1/decision/number").asInt())
                .isEqualTo(Dispute.OLD);
        for (String decision : List.of(OLD, NEW)) {
            JsonNode line = SIDE.json(decision + "/lineage", MEMBER);
            assertThat(numbers(line.at("/decisions"))).containsExactly(Dispute.OLD, Dispute.NEW);
            assertThat(line.at("/links").findValuesAsString("relation")).containsExactly("SUPERSEDES");
        }
    }

    @Test
    void thePictureOfItsLineShowsTheOutcomeOfEveryRequestInALineOfItsOwn() {
        assertThat(SIDE.get(OLD.replace("/api", "") + "/lineage?lang=en", MEMBER)
                        .body())
                .contains(">Re-discussion: Changed conditions</text>", ">Refused</text>")
                .contains(">Re-discussion: New information</text>", ">Decision changed</text>");
    }

    @Test
    void thePublicReadsEveryRequestWithoutNames() {
        JsonNode requests = SIDE.json(OLD + "?version=public", MEMBER).at("/rediscussions");
        String page = SIDE.get(OLD.replace("/api", "") + "?version=public&lang=en", MEMBER)
                .body();

        assertThat(requests.findValuesAsString("stage")).containsExactly("REFUSED", "CHANGED");
        assertThat(requests.toString()).doesNotContain("\"asker\"", "\"supporters\"", "\"by\"", "\"facts\"");
        assertThat(page).contains("Decision changed", "No evidence").doesNotContain("Asked by", "Looked at");
    }

    @Test
    void whetherItMayBeDiscussedAgainDependsOnTheDecisionAndOnWhoAsks() {
        JsonNode ended = SIDE.json(OLD + "/rediscussion", MEMBER);
        JsonNode open = SIDE.json(NEW + "/rediscussion", MEMBER);
        JsonNode forNonMember = SIDE.json(NEW + "/rediscussion?asker=" + Told.party(2), MEMBER);

        assertThat(ended.at("/open").asBoolean()).isFalse();
        assertThat(ended.at("/ways/0/obstacles").findValuesAsString("obstacle")).containsExactly("ENDED");
        assertThat(ended.has("nextPermittedOn")).isFalse();
        assertThat(open.at("/open").asBoolean()).isTrue();
        assertThat(open.at("/policyVersion").asInt()).isEqualTo(1);
        assertThat(open.at("/ways/0/grounds")).hasSize(1);
        assertThat(open.at("/ways/0/explanation/ar").asString()).contains("يمكن اليوم");
        assertThat(forNonMember.at("/ways/0/obstacles").findValuesAsString("obstacle"))
                .containsExactly("NOT_ENTITLED");
        assertThat(page(OLD)).contains(">It may not be asked today.<");
        assertThat(page(NEW)).contains(">It may be asked today.<");
    }

    private static String page(String decision) {
        return SIDE.get(decision.replace("/api", "") + "/rediscussion?lang=en", MEMBER)
                .body();
    }

    @Test
    void anEarlierStateKnowsNothingOfWhatCameLater() {
        String then = "?asOf=" + Dispute.day(Dispute.GRANTED);

        assertThat(SIDE.json(OLD + then, MEMBER).at("/standing").asString()).isEqualTo("IN_FORCE");
        assertThat(SIDE.json(OLD + "/rediscussion" + then, MEMBER)
                        .at("/ways/0/obstacles")
                        .findValuesAsString("obstacle"))
                .containsExactly("ALREADY_PENDING");
        assertThat(SIDE.json(OLD + "/rediscussion" + then, MEMBER).has("nextPermittedOn"))
                .isFalse();
        assertThat(SIDE.get(NEW + "/rediscussion" + then, MEMBER).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "kind=funding, 5 4",
        "status=superseded, 4",
        "status=in_force, 5 3 2 1",
        "inForce=2026-09-20, 4 3 2 1",
        "inForce=2026-10-06, 5 3 2 1",
        "inForce=2026-08-01, ''",
        "body=plenary&inForce=2026-09-20, 4 3 2 1",
        "body=executive, ''",
        "from=2026-09-01&until=2026-09-30, 4",
        "organisation=00000000-0000-7000-8001-000000000007, 5 4 3 2 1",
        "organisation=00000000-0000-7000-8001-000000000099, ''",
        "rule=consent, ''",
        "affected=YOUNG, 5 4 3 2 1",
        "affected=nobody, ''",
        "affected=الشبا, 5 4 3 2 1",
        "mover=00000000-0000-7000-8001-000000000001&kind=funding, 5 4",
        "mover=00000000-0000-7000-8001-000000000007, ''",
        "advisory=R-018, ''",
        "text=FUNDINGS, 5 4",
        "text=funding%20accep, 4",
        "text=nothing, ''",
        "text=funding&status=in_force, 5",
        "text=funding&inForce=2026-09-20, 4",
        "text=funding&kind=mission, ''",
    })
    void theLogIsNarrowed(String query, String found) {
        List<Integer> expected = found.isEmpty()
                ? List.of()
                : List.of(found.split(" ", -1)).stream().map(Integer::valueOf).toList();

        assertThat(numbers(SIDE.json(HOME + "/decisions?" + query, MEMBER).at("/items")))
                .isEqualTo(expected);
    }

    @Test
    void aNarrowedLogIsPaged() {
        JsonNode first = SIDE.json(HOME + "/decisions?status=in_force&limit=3", MEMBER);
        JsonNode rest = SIDE.json(
                HOME + "/decisions?status=in_force&limit=3&cursor="
                        + first.at("/next").asString(),
                MEMBER);

        assertThat(numbers(first.at("/items"))).containsExactly(5, 3, 2);
        assertThat(numbers(rest.at("/items"))).containsExactly(1);
        assertThat(rest.has("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/decisions?inForce=2026-13-01, inForce",
        "/decisions?from=today, from",
        "/decisions?until=1, until",
        "/decisions?status=fine, status",
        "/decisions?body=x, body",
        "/decisions?rule=x, rule",
        "/decisions?organisation=1, organisation",
        "/decisions?mover=1, mover",
        "/decisions?advisory=R-1, advisory",
        "/decisions?text=%D8%9F, text",
        "/decisions?text=a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k, text",
        "/decisions?text=a%0Ab, text",
        "/decisions?from=2026-09-02&until=2026-09-01, until",
        "/decisions?cursor=last, cursor",
        "/decisions?limit=0, limit",
        "/decisions?format=csv&status=fine, status",
    })
    void nameTheParameterThatIsMalformed(String query, String parameter) {
        HttpResponse<String> response = SIDE.get(HOME + query, MEMBER);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"parameter\":\"" + parameter + "\"");
    }

    @Test
    void anAskerThatIsNoIdIsAProblem() {
        assertThat(SIDE.get(NEW + "/rediscussion?asker=somebody", MEMBER).body())
                .contains("\"parameter\":\"asker\"");
    }

    private static List<Integer> numbers(JsonNode decisions) {
        List<Integer> numbers = new ArrayList<>();
        decisions.forEach(decision -> numbers.add(decision.at("/number").asInt()));
        return numbers;
    }
}
