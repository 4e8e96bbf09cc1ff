package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.embedded.EmbeddedMongo;
import org.mithaq.query.minutes.Minutes;
import org.mithaq.query.platform.projection.Aged;
import org.mithaq.query.platform.projection.Records;
import tools.jackson.databind.json.JsonMapper;

/** What readers are told while their views cannot be read: that it passes, and when to come back; never a fault. */
class OutagesTest {

    private static final String DATABASE = "views";
    private static final Told STORY = Story.of(311);
    private static final String COALITION = "/api/coalitions/" + STORY.id();
    private static final String PAGE = "/coalitions/" + STORY.id();

    private final EmbeddedMongo mongo = EmbeddedMongo.toBeCutOff();
    private final TestLog log = new TestLog().create(1);

    @AfterEach
    void close() {
        mongo.close();
        log.close();
    }

    @Test
    void viewsOfAnOlderVersionThatCannotBeReadAskReadersToComeBackUntilTheyAreBuiltAnew() {
        try (RunningQuerySide older = start()) {
            older.tell(STORY);
        }
        Aged.byOneVersion(mongo.database(DATABASE), Minutes.PROJECTION);
        Aged.byOneVersion(mongo.database(DATABASE), Records.PROJECTION);
        try (RunningQuerySide newer = start()) {
            String reader = newer.token(Told.DIRECTOR, "mithaq");
            for (String path : unreadable()) {
                assertAskedToComeBack(newer.get(path, reader), "30");
            }
            assertThat(newer.get(PAGE + "/audit?lang=ar", reader, "Accept", "text/html")
                            .body())
                    .contains("تُبنى هذه الواجهة من جديد")
                    .doesNotContain("Exception");
            assertThat(newer.get(COALITION, reader).statusCode()).isEqualTo(200);
            assertThat(newer.get("/actuator/health/readiness", reader).statusCode())
                    .isEqualTo(503);

            newer.post("/api/projections/resume", newer.token(Told.DIRECTOR, "mithaq admin"));
            Until.isTrue("the new builds serve", () -> unreadable().stream()
                    .allMatch(path -> newer.get(path, reader).statusCode() == 200));
            assertThat(newer.get("/actuator/health/readiness", reader).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerAsksReadersToComeBack() {
        try (RunningQuerySide running = start()) {
            running.tell(STORY);
            String reader = running.token(Told.DIRECTOR, "mithaq");
            mongo.cutOff();

            assertAskedToComeBack(running.get(COALITION, reader), "5");
            assertAskedToComeBack(running.get(COALITION + "/decisions", reader), "5");
            HttpResponse<String> page = running.get(PAGE + "/decisions?lang=ar", reader, "Accept", "text/html");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
            assertThat(page.body()).contains("dir=\"rtl\"").doesNotContain("Mongo", "Exception");
            assertThat(running.get("/actuator/health/readiness", reader).statusCode())
                    .isEqualTo(503);
        }
    }

    private static List<String> unreadable() {
        return List.of(COALITION + "/meetings", COALITION + "/audit", COALITION + "/export.jsonl");
    }

    private RunningQuerySide start() {
        return new RunningQuerySide(log, mongo.connectionString() + "/?serverSelectionTimeoutMS=300", DATABASE);
    }

    private static void assertAskedToComeBack(HttpResponse<String> response, String seconds) {
        assertThat(response.statusCode())
                .as("%s %s", response.uri(), response.body())
                .isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).hasValue(seconds);
        assertThat(JsonMapper.shared().readTree(response.body()).path("type").asString())
                .isEqualTo("https://mithaq.org/problems/unavailable");
    }
}
