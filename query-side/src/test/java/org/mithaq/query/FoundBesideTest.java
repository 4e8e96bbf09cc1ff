package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyId;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** What the rules say beside the decision log and the minutes, and what the page of a body leads to. */
class FoundBesideTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final String MEMBER = SIDE.token(1, "mithaq");
    private static final BodyId BODY = new BodyId(Told.uuid(6, 30));
    private static final Told TOLD = told();
    private static final String HOME = "/coalitions/" + TOLD.id();

    private static Told told() {
        Told told = Story.of(213)
                .happened(new BodyEstablished(
                        BODY, BodyKind.EXECUTIVE, Text.of("التنفيذية", "The executive"), null, null, false));
        for (int number = 10; number < 40; number++) {
            told.happened(
                    Story.decided(number, DecisionKind.OTHER, Text.of("قرار", "A decision"), new Vote(3, 1, 0)),
                    new DissentRecorded(decision(number), party(3), Text.of("لا", "No"), false));
        }
        return told;
    }

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @Test
    void theFirstPageOfTheLogTellsTheFirstFindingsAndHowManyThereAre() {
        JsonNode log = SIDE.json("/api" + HOME + "/decisions?limit=5", MEMBER);

        assertThat(log.at("/findings")).hasSize(20);
        assertThat(log.at("/findings").findValuesAsString("rule")).contains("R-135");
        assertThat(log.at("/findingsInAll").asInt())
                .isGreaterThan(29)
                .isEqualTo(SIDE.json("/api" + HOME + "/findings?view=DEC", MEMBER)
                        .at("/items")
                        .size());
        assertThat(SIDE.get(HOME + "/decisions?lang=en", MEMBER).body())
                .contains("class=\"findings\"", "/findings?view=DEC");
    }

    @Test
    void furtherPagesNarrowedLogsAndThePublicVersionDoNot() {
        String next = SIDE.json("/api" + HOME + "/decisions?limit=5", MEMBER)
                .at("/next")
                .asString();

        for (String query : List.of("limit=5&cursor=" + next, "kind=OTHER", "version=public")) {
            assertThat(SIDE.json("/api" + HOME + "/decisions?" + query, MEMBER).at("/findings"))
                    .as(query)
                    .isEmpty();
        }
    }

    @Test
    void meetingsTellTheirFindingsAndAMeetingWhereTheyAre() {
        JsonNode meetings = SIDE.json("/api" + HOME + "/meetings", MEMBER);

        assertThat(meetings.at("/findings").findValuesAsString("rule")).contains("R-051");
        assertThat(SIDE.get(HOME + "/meetings?lang=en", MEMBER).body()).contains("R-051");
        assertThat(SIDE.get(HOME + "/meetings/" + Told.meeting(1) + "?lang=en", MEMBER)
                        .body())
                .contains(HOME + "/findings?view=MIN");
    }

    @Test
    void whatWasFoundIsLookedForAgainWhenTheRecordHasGoneOn() {
        Told told = Story.of(214);
        SIDE.tell(told);
        String log = "/api/coalitions/" + told.id() + "/decisions";
        assertThat(found(log)).doesNotContain("R-135");

        told.happened(new DissentRecorded(decision(1), party(3), Text.of("لا", "No"), false));
        SIDE.tellLast(told, 1);

        assertThat(found(log)).contains("R-135");
    }

    private static List<String> found(String log) {
        return SIDE.json(log, MEMBER).at("/findings").findValuesAsString("rule");
    }

    @Test
    void theBodysPageLeadsToItsDocumentsItsHealthAndItsDecisions() {
        String body = HOME + "/bodies/" + BODY;
        String page = SIDE.get(body + "?lang=en", MEMBER).body();

        assertThat(page)
                .contains(body + "/health", HOME + "/decisions?body=EXECUTIVE")
                .contains("format=pdf&amp;version=members", "format=docx&amp;version=public");
        for (String format : List.of("pdf", "docx", "md", "html", "json")) {
            assertThat(SIDE.get("/api" + body + "?format=" + format, MEMBER).statusCode())
                    .isEqualTo(200);
        }
        assertThat(SIDE.get(body + "/health", MEMBER).statusCode()).isEqualTo(200);
    }
}
