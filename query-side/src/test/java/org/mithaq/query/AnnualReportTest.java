package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.ConflictId;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** The report of a year over HTTP. */
class AnnualReportTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final String MEMBER = SIDE.token(1, "mithaq");
    private static final Told TOLD = Dispute.of(211)
            .day(110)
            .happened(
                    new ConflictOpened(
                            new ConflictId(Told.uuid(5, 1)),
                            1,
                            List.of(party(1), party(7)),
                            Text.of("خلاف سرّي", "A secret quarrel"),
                            null,
                            List.of(ConflictStage.TALKS),
                            List.of(),
                            ConflictStage.TALKS,
                            LocalDate.of(2026, 10, 20),
                            List.of()),
                    new MemberWithdrawn(party(7), Text.of("انشغال", "Other work")));
    private static final String REPORT = "/api/coalitions/" + TOLD.id() + "/annual-report";
    private static final String AUTUMN = REPORT + "?from=2026-06-01&to=2026-11-10";

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @Test
    void tellsWhatHappenedInThePeriodAndHowThingsStoodAtItsEnd() {
        JsonNode report = SIDE.json(AUTUMN, MEMBER);

        assertThat(report.at("/members/joined")).hasSize(2);
        assertThat(report.at("/members/members").asInt()).isEqualTo(1);
        assertThat(report.at("/members/departed/0/words/en").asString()).isEqualTo("Other work");
        assertThat(report.at("/meetings/held").findValues("present"))
                .extracting(JsonNode::asInt)
                .startsWith(4, 5);
        assertThat(report.at("/meetings/quorums")
                        .valueStream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(report.at("/meetings/held").size());
        report.at("/meetings/held").forEach(held -> assertThat(SIDE.json(
                                "/api/coalitions/" + TOLD.id() + "/meetings?limit=200&quorum="
                                        + held.at("/quorum").asString(),
                                MEMBER)
                        .findValuesAsString("id"))
                .contains(held.at("/id").asString()));
        assertThat(report.at("/decisions/decisions").findValues("number"))
                .extracting(JsonNode::asInt)
                .contains(1, 2, 3, Dispute.OLD, Dispute.NEW);
        assertThat(report.at("/decisions/byStanding/SUPERSEDED").asInt()).isEqualTo(1);
        assertThat(report.at("/decisions/rediscussions")).hasSize(2);
        assertThat(report.at("/tasks/completed")).hasSize(1);
        assertThat(report.at("/tasks/overdue/0/owners")).hasSize(2);
        assertThat(report.at("/conflicts/opened").asInt()).isEqualTo(1);
        assertThat(report.at("/conflicts/late").asInt()).isEqualTo(1);
        assertThat(report.at("/findings").findValuesAsString("rule")).contains("R-056");
        assertThat(report.toString()).doesNotContain("secret quarrel", "findings\":[]");
    }

    @Test
    void tellsNothingOfWhatCameAfterThePeriod() {
        JsonNode report = SIDE.json(REPORT + "?from=2026-06-01&to=2026-08-10", MEMBER);

        assertThat(report.at("/asOf").asString()).isEqualTo("2026-08-10");
        assertThat(report.at("/members/members").asInt()).isZero();
        assertThat(report.at("/meetings/held")).hasSize(1);
        assertThat(report.at("/decisions/made").asInt()).isZero();
        assertThat(report.at("/tasks/overdue")).isEmpty();
        assertThat(report.at("/tasks/open").asInt()).isEqualTo(2);
    }

    @Test
    void staysTheSameToTheByteWhateverHappensLater() {
        Told told = Story.of(212);
        SIDE.tell(told);
        String path = "/api/coalitions/" + told.id() + "/annual-report?from=2026-06-01&to=2026-09-05";
        Map<String, String> before = written(path);

        told.day(75).happened(Story.decided(9, DecisionKind.CALENDAR, Text.of("موعد", "A date"), new Vote(3, 0, 0)));
        SIDE.tellLast(told, 1);

        assertThat(written(path)).isEqualTo(before).allSatisfy((as, text) -> assertThat(text)
                .hasSizeGreaterThan(1_000));
    }

    private static Map<String, String> written(String path) {
        Map<String, String> written = new LinkedHashMap<>();
        for (String language : List.of("ar", "en")) {
            for (String format : List.of("json", "html", "pdf", "docx", "md")) {
                String as = "&format=" + format + "&lang=" + language;
                written.put(as, SIDE.get(path + as, MEMBER).body());
            }
        }
        return written;
    }

    @Test
    void writesItsChaptersInBothLanguages() {
        String english = SIDE.get(AUTUMN + "&format=md&lang=en", MEMBER).body();
        String arabic = SIDE.get(AUTUMN + "&format=md&lang=ar", MEMBER).body();

        assertThat(english)
                .contains("# Report of a period", "from Monday 1 June 2026 to Tuesday 10 November 2026")
                .contains("Members at the end: 1. During the period, joined: 2, withdrew: 1, were expelled: 0.")
                .contains("Neighbourhood Youth Services", "Accept the funding", "Superseded by Decision 5")
                .contains("Draft issue definition", "## Conflicts", "## What the rules say at the end");
        assertThat(arabic)
                .contains("# تقرير عن مدة", "## العضوية", "## النزاعات", "ما تقوله القواعد")
                .doesNotContainPattern("[٠-٩]")
                .doesNotContain("null");
    }

    @Test
    void leavesNamesOutOfThePublicVersion() {
        String members = SIDE.get(AUTUMN, MEMBER).body();
        String everybody = SIDE.get(AUTUMN + "&version=public", MEMBER).body();

        assertThat(members).contains("\"owners\":[{", "\"rediscussions\":[{", "Other work");
        assertThat(everybody)
                .contains("\"withdrawn\":1", "\"version\":\"PUBLIC\"")
                .doesNotContain("\"owners\"", "\"asker\"", "Other work", "\"rule\":", "\"findings\"");
        assertThat(SIDE.get(AUTUMN + "&version=public&format=md&lang=en", MEMBER)
                        .body())
                .contains("Public version")
                .doesNotContain("What the rules say", "Other work");
    }

    @Test
    void tellsOfAnEmptyYear() {
        for (String format : List.of("json", "html", "pdf", "docx")) {
            assertThat(SIDE.get(REPORT + "?year=2024&format=" + format, MEMBER).statusCode())
                    .isEqualTo(200);
        }
        assertThat(SIDE.get(REPORT + "?year=2024&format=md&lang=en", MEMBER).body())
                .contains("# Annual report 2024", "No meeting was held in this period.")
                .contains("There are no decisions in this period.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?year=last", "?year=20266", "?from=2026-02-01&to=2026-01-01", "?to=2026-13-01"})
    void refusesWhatIsNoPeriod(String period) {
        assertThat(SIDE.get(REPORT + period, MEMBER).statusCode()).isEqualTo(400);
    }

    @Test
    void isOfferedBesideTheReports() {
        assertThat(SIDE.get("/coalitions/" + TOLD.id() + "/reports?lang=en", MEMBER)
                        .body())
                .contains("Annual report 2026", "/annual-report?year=2026&amp;format=pdf&amp;version=public");
    }
}
