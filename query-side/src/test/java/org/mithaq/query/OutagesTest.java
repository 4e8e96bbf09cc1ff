package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.embedded.EmbeddedBroker;
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
            Until.isTrue("it is not ready", () -> ready(newer) == 503);

            newer.post("/api/projections/resume", newer.token(Told.DIRECTOR, "mithaq admin"));
            Until.isTrue("the new builds serve", () -> unreadable().stream()
                    .allMatch(path -> newer.get(path, reader).statusCode() == 200));
            Until.isTrue("it is ready", () -> ready(newer) == 200);
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
            Until.isTrue("it is noticed", () -> running.get("/actuator/health", "")
                    .body()
                    .contains("the database of the views does not answer"));
            for (String path : List.of("/actuator/health", "/actuator/health/readiness")) {
                long asked = System.nanoTime();
                HttpResponse<String> health = running.get(path, "");
                assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
                assertThat(health.statusCode()).isEqualTo(503);
                assertThat(JsonMapper.shared()
                                .readTree(health.body())
                                .path("status")
                                .asString())
                        .isEqualTo("OUT_OF_SERVICE");
                assertThat(health.body())
                        .contains("the database of the views does not answer")
                        .doesNotContain("Exception");
            }
            assertThat(meters(running)).contains("mithaq_views_trouble_troubles{of=\"database\"} 1.0");
        }
    }

    @Test
    void aLogThatDoesNotAnswerIsToldOfUntilItAnswersAgainAndReadersKeepWhatWasThere(@TempDir Path folder) {
        try (EmbeddedBroker broker = EmbeddedBroker.in(folder)) {
            broker.start();
            Told told = Story.of(460);
            TestLog lost = new TestLog(broker).create(2);
            try (RunningQuerySide running = new RunningQuerySide(lost, mongo.connectionString(), DATABASE)) {
                running.tell(told);
                Until.isTrue("it is ready", () -> ready(running) == 200);
                assertThat(meters(running)).contains("mithaq_views_trouble_troubles{of=\"log\"} 0.0");
                broker.stop();

                Until.isTrue("it is noticed", () -> ready(running) == 503);
                assertThat(running.get("/actuator/health/readiness", "").body())
                        .contains("OUT_OF_SERVICE", "the log does not answer");
                assertThat(meters(running)).contains("mithaq_views_trouble_troubles{of=\"log\"} 1.0");
                assertThat(running.json("/api/projections", admin(running))
                                .at("/projections/0/trouble")
                                .asString())
                        .startsWith("the log does not answer: ");
                assertThat(running.get("/api/coalitions/" + told.id(), running.token(Told.DIRECTOR, "mithaq"))
                                .statusCode())
                        .isEqualTo(200);

                broker.restart();
                Until.isTrue("it is ready again", () -> ready(running) == 200);
                assertThat(running.json("/api/projections", admin(running))
                                .at("/projections/0")
                                .has("trouble"))
                        .isFalse();
            } finally {
                lost.close();
            }
        }
    }

    private static int ready(RunningQuerySide side) {
        return side.get("/actuator/health/readiness", "").statusCode();
    }

    private static String meters(RunningQuerySide side) {
        return side.get("/actuator/prometheus", admin(side)).body();
    }

    private static String admin(RunningQuerySide side) {
        return side.token(Told.DIRECTOR, "admin");
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
