package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.established;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.query.health.Deciding;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** Proposals, objections and consensus that came too easily, over HTTP. */
class ObjectionsReadsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Text ANSWER = Text.of("نراجعها بعد ربع سنة", "We review it after a quarter");
    private static final Told TOLD = told();
    private static final String HOME = "/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");

    /** Decision 1 has alternatives, 2 met an objection, 3 was not unanimous; 4 and 5 were waved through. */
    private static Told told() {
        return Story.of(290)
                .day(65)
                .happened(
                        established(1, BodyKind.PLENARY),
                        established(2, BodyKind.EXECUTIVE),
                        Deciding.proposed(6, 1),
                        Deciding.proposed(7, 2),
                        Deciding.voting(7),
                        raised(1, 2, 2),
                        raised(2, 6, 3),
                        raised(3, 7, 6),
                        raised(4, 7, 2),
                        new ObjectionAnswered(decision(2), objection(1), ANSWER, true),
                        new ObjectionAnswered(decision(6), objection(2), ANSWER, false),
                        Story.decided(4, DecisionKind.OTHER, ANSWER, new Vote(9, 0, 0)),
                        Story.decided(5, DecisionKind.OTHER, ANSWER, new Vote(8, 0, 0)));
    }

    private static ObjectionId objection(int number) {
        return new ObjectionId(Told.uuid(20, number));
    }

    private static ObjectionRaised raised(int number, int decision, int party) {
        return new ObjectionRaised(
                decision(decision),
                objection(number),
                party(party),
                Text.of("السرعة تمنع المعالجة " + number, "The pace is <b>wrong</b> " + number));
    }

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 4 3 2 1",
        "state=open, 4 3",
        "state=answered, 2",
        "state=WITHDRAWN, 1",
        "organisation=PARTY2, 4 1",
        "organisation=PARTY2&state=open, 4",
        "decision=DECISION7, 4 3",
        "body=PLENARY, 4 3 1",
        "body=PLENARY&state=open, 4 3",
        "body=EXECUTIVE, ''",
    })
    void areListedTheLatestFirst(String query, String numbers) {
        assertThat(numbers(objections(query))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "body=PLENARY"})
    void goOnWhereAPageEnds(String query) {
        JsonNode first = objections(query + "&limit=2");
        JsonNode rest =
                objections(query + "&limit=2&cursor=" + first.at("/next").asString());

        assertThat(numbers(first)).isEqualTo("4 3");
        assertThat(numbers(rest)).isEqualTo(query.isEmpty() ? "2 1" : "1");
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void sayAllThatIsKnownOfThem() {
        JsonNode withdrawn = objections("state=withdrawn").at("/items/0");

        assertThat(withdrawn.at("/by/name/en").asString()).isEqualTo("Police");
        assertThat(withdrawn.at("/decision/id").asString())
                .isEqualTo(decision(2).value());
        assertThat(withdrawn.at("/decision/name/en").asString()).contains("youth-violence issue");
        assertThat(withdrawn.at("/answer/en").asString()).isEqualTo(ANSWER.en());
        assertThat(withdrawn.at("/records")).hasSize(2);
        assertThat(objections("version=public").findValues("by")).isEmpty();
    }

    @Test
    void areThoseOfTheMomentThatIsAskedFor() {
        assertThat(numbers(objections("state=open&asOf=" + (TOLD.all().size() - 4))))
                .isEqualTo("4 3 2 1");
    }

    @Test
    void comeAsATable() {
        assertThat(SIDE.get("/api" + HOME + "/objections?state=open&format=csv&lang=en", MEMBER)
                        .body()
                        .lines())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/objections?state=lost",
                "/objections?body=4",
                "/objections?organisation=police",
                "/objections?cursor=the-next",
                "/proposals?cursor=-1",
                "/proposals?body=00000000-0000-7000-8006-000000000099",
                "/decisions?consensus=easy",
                "/calendar?due=never",
                "/calendar?cadence=slow",
                "/calendar?deadline=birthday",
                "/meetings?present=4",
                "/meetings?circle=square",
                "/pipeline?reached=moon"
            })
    void sayWhatWouldBeRight(String address) {
        for (String side : List.of("/api", "")) {
            assertThat(SIDE.get(side + HOME + address, MEMBER).statusCode())
                    .as(address)
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 7 6",
        "body=PLENARY, 7",
        "body=EXECUTIVE, ''",
        "organisation=PARTY2, 7",
    })
    void theirProposalsAreListedUntilTheyAreDecided(String query, String decisions) {
        assertThat(numbers(SIDE.json("/api" + HOME + "/proposals?" + named(query), MEMBER)))
                .isEqualTo(decisions);
    }

    @ParameterizedTest
    @CsvSource({
        "consensus=undiscussed, 5 4",
        "consensus=in_a_row, 5 4",
        "consensus=in_a_row&limit=1, 5",
        "consensus=undiscussed&body=PLENARY, 5 4",
        "consensus=in_a_row&body=PLENARY, 5 4",
        "consensus=in_a_row&body=EXECUTIVE, ''",
    })
    void decisionsThatCameTooEasilyAreFound(String query, String decisions) {
        JsonNode found = SIDE.json("/api" + HOME + "/decisions?" + named(query), MEMBER);

        assertThat(numbers(found)).isEqualTo(decisions);
        if (query.contains("limit")) {
            assertThat(numbers(SIDE.json(
                            "/api" + HOME + "/decisions?" + named(query) + "&cursor="
                                    + found.at("/next").asString(),
                            MEMBER)))
                    .isEqualTo("4");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/objections", "/objections?state=open", "/proposals", "/proposals?body=PLENARY"})
    void arePagesInBothLanguages(String page) {
        String arabic = SIDE.get(HOME + named(page), MEMBER).body();
        String english = SIDE.get(HOME + named(page) + (page.contains("?") ? "&" : "?") + "lang=en", MEMBER)
                .body();

        assertThat(arabic).contains("الاعتراضات", "الاقتراحات").endsWith("</html>\n");
        assertThat(english)
                .contains("Objections", "Proposals")
                .doesNotContain("<b>wrong")
                .endsWith("</html>\n");
    }

    private static JsonNode objections(String query) {
        return SIDE.json("/api" + HOME + "/objections?" + named(query), MEMBER);
    }

    private static String named(String query) {
        return query.replace("PARTY2", party(2).value())
                .replace("DECISION7", decision(7).value())
                .replace("PLENARY", body(1).value())
                .replace("EXECUTIVE", body(2).value());
    }

    /** The numbers that the ids of what is listed end with. */
    private static String numbers(JsonNode page) {
        return String.join(
                " ",
                page.at("/items")
                        .valueStream()
                        .map(item -> item.at("/id").asString().replaceFirst(".*-0*", ""))
                        .toList());
    }
}
