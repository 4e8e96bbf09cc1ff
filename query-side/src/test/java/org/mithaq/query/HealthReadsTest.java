package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.calendar.Dates.established;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.query.calendar.Dates;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** The health of a coalition over HTTP. */
class HealthReadsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Told TOLD = Story.of(191).happened(established(1, BodyKind.PLENARY));
    private static final String HOME = "/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");
    private static final String SCRAPER = "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,"
            + "text/plain;version=1.0.0;escaping=allow-utf-8;q=0.5,text/plain;version=0.0.4;q=0.4,*/*;q=0.2";
    private static final String BODY = "/bodies/" + Told.uuid(6, 1);

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @Test
    void servesFiguresWithTheRecordsBehindThem() {
        JsonNode health = SIDE.json("/api" + HOME + "/health", MEMBER);

        JsonNode attendance = panel(health, "ATTENDANCE");
        assertThat(attendance.at("/figures").findValues("value"))
                .extracting(JsonNode::asInt)
                .containsExactly(4, 5);
        assertThat(attendance.at("/figures/0/link").asString()).isEqualTo("/meetings/" + Told.meeting(1));
        assertThat(panel(health, "PHASES").at("/figures").findValues("value"))
                .extracting(JsonNode::asInt)
                .containsExactly(1, 1, 0, 0, 0);
        assertThat(health.at("/findings").findValuesAsString("rule")).contains("R-013", "R-056", "R-110");
    }

    @Test
    void servesThemOfOneBody() {
        JsonNode health = SIDE.json("/api" + HOME + BODY + "/health", MEMBER);

        assertThat(health.at("/body/name/en").asString()).isEqualTo("Body 1");
        assertThat(panel(health, "ATTENDANCE").at("/figures")).hasSize(2);
        assertThat(health.at("/panels").findValuesAsString("measure"))
                .contains("DECISIONS")
                .doesNotContain("PHASES");
        assertThat(SIDE.get("/api" + HOME + "/bodies/" + Told.uuid(6, 88) + "/health", MEMBER)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void servesThoseOfTheCoreGroupAndOfABodyThatWasDissolved() {
        Told told = Story.of(432)
                .happened(
                        established(2, BodyKind.EXECUTIVE),
                        new BodyDissolved(Dates.body(2), Text.of("انتهى العمل", "The work is done")));
        SIDE.tell(told);
        String bodies = "/coalitions/" + told.id() + "/bodies/";
        JsonNode core = SIDE.json("/api" + bodies + Dates.body(1) + "/health", MEMBER);

        assertThat(core.at("/body/name/en").asString()).isEqualTo("Core group");
        assertThat(core.at("/bodies").findValuesAsString("id"))
                .containsExactly(Dates.body(1).value());
        assertThat(SIDE.json("/api" + bodies + Dates.body(2) + "/health", MEMBER)
                        .at("/body/name/en")
                        .asString())
                .isEqualTo("Body 2");
        for (int body : List.of(1, 2)) {
            assertThat(SIDE.get("/api" + bodies + Dates.body(body) + "/calendar.ics", MEMBER)
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(SIDE.get(bodies + Dates.body(1) + "/health", MEMBER).body()).contains("المجموعة النواة");
        assertThat(SIDE.get(bodies + Dates.body(2) + "/health", MEMBER).statusCode())
                .isEqualTo(200);
    }

    @Test
    void servesMetricsToScrapers() {
        HttpResponse<String> metrics = SIDE.get("/api" + HOME + "/health", MEMBER, "Accept", SCRAPER);

        assertThat(metrics.headers().firstValue("content-type").orElseThrow()).contains("version=0.0.4");
        assertThat(metrics.body().lines().filter(line -> !line.startsWith("#")))
                .isNotEmpty()
                .allMatch(line -> line.matches("[a-z_]+\\{coalition=\"[0-9a-f-]{36}\",body=\"(all|[0-9a-f-]{36})\","
                        + "[a-z_]+=\"[a-z0-9_]+\"} [0-9]+(\\.[0-9]+)?"))
                .contains("mithaq_coalition_phases{coalition=\"%s\",body=\"all\",phase=\"formation\"} 1"
                        .formatted(TOLD.id()))
                .doesNotHaveDuplicates();
        assertThat(metrics.body()).contains("# TYPE mithaq_coalition_circles_ratio gauge\n");
    }

    @Test
    void servesMetricsOfOneBody() {
        String metrics = SIDE.get("/api" + HOME + BODY + "/health", MEMBER, "Accept", SCRAPER)
                .body();

        assertThat(metrics.lines().filter(line -> !line.startsWith("#")))
                .isNotEmpty()
                .allMatch(line -> line.contains("body=\"" + Told.uuid(6, 1) + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/bodies/00000000-0000-7000-8006-000000000001/health"})
    void showsChartsInBothLanguages(String page) {
        String arabic = SIDE.get(HOME + page, MEMBER).body();
        String english = SIDE.get(HOME + page + "?lang=en", MEMBER).body();

        for (String html : List.of(arabic, english)) {
            assertThat(html)
                    .contains("<svg xmlns", "role=\"img\"", "<desc id=\"attendance-desc\">")
                    .endsWith("</html>\n")
                    .doesNotContain("<script", "style=")
                    .doesNotContainPattern(" on[a-z]+=");
        }
        assertThat(arabic).contains("direction=\"rtl\"").doesNotContainPattern("[٠-٩۰-۹]");
        assertThat(english).contains("direction=\"ltr\"", "Decisions by state");
    }

    private static JsonNode panel(JsonNode health, String measure) {
        return health.at("/panels")
                .valueStream()
                .filter(panel -> panel.at("/measure").asString().equals(measure))
                .findFirst()
                .orElseThrow();
    }
}
