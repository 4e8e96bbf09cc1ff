package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OperationsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final String ADMIN = SIDE.token(1, "admin");
    private static final Told TOLD = Story.of(221);

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    private static List<Meter> meters() {
        return SIDE.bean(MeterRegistry.class).getMeters();
    }

    @Test
    void everyMeterSaysWhatItMeasuresAndInWhichUnit() {
        Until.isTrue("the views are measured", () -> meters().stream()
                .anyMatch(meter -> meter.getId().getName().equals("mithaq.views.behind")));

        assertThat(meters()).allSatisfy(meter -> assertThat(meter.getId().getDescription())
                .as(meter.getId().getName())
                .isNotBlank());
        assertThat(meters())
                .filteredOn(meter -> meter.getId().getName().startsWith("mithaq."))
                .allSatisfy(meter -> assertThat(meter.getId().getBaseUnit())
                        .as(meter.getId().getName())
                        .isNotBlank());
        assertThat(meters())
                .extracting(meter -> meter.getId().getName())
                .contains(
                        "http.server.requests",
                        "mithaq.views.lag",
                        "mithaq.views.events",
                        "mithaq.views.batch",
                        "mithaq.views.stopped",
                        "mithaq.views.held",
                        "mithaq.views.writes",
                        "mithaq.views.trouble",
                        "mithaq.changes.readers",
                        "mithaq.webhooks.off");
    }

    @Test
    void metersCanBeReadAtAnyMoment() {
        for (int scrape = 0; scrape < 40; scrape++) {
            HttpResponse<String> meters = SIDE.get("/actuator/prometheus", ADMIN);
            assertThat(meters.statusCode()).isEqualTo(200);
            assertThat(meters.body())
                    .contains("mithaq_views_lag_offsets{partition=\"0\"}", "mithaq_views_lag_offsets{partition=\"1\"}");
        }
    }

    @Test
    void meterReadingsAreForAdministrators() {
        assertThat(SIDE.get("/actuator/prometheus", "").statusCode()).isEqualTo(401);
        assertThat(SIDE.get("/actuator/prometheus", SIDE.token(1, "mithaq")).statusCode())
                .isEqualTo(403);
        assertThat(SIDE.get("/actuator/prometheus", ADMIN).body())
                .contains("mithaq_views_events_total", "# HELP mithaq_views_lag_offsets");
    }

    @Test
    void isReadyWhenTheViewsAreFed() {
        Until.isTrue(
                "the views are fed",
                () -> SIDE.get("/actuator/health/readiness", "").body().contains("\"UP\""));
        assertThat(SIDE.json("/actuator/health/liveness", "").at("/status").asString())
                .isEqualTo("UP");
    }

    @Test
    void theFeedOfAllViewsCanBeHeldUpAndReadersKeepWhatWasThere() {
        String reader = SIDE.token(1, "mithaq");
        String home = "/api/coalitions/" + TOLD.id();
        int before = TOLD.all().size();
        assertThat(SIDE.post("/api/projections/resume", ADMIN).statusCode()).isEqualTo(409);
        assertThat(SIDE.post("/api/projections/pause", reader).statusCode()).isEqualTo(403);
        assertThat(SIDE.post("/api/projections/pause", ADMIN).statusCode()).isEqualTo(202);
        try {
            assertThat(SIDE.post("/api/projections/pause", ADMIN).statusCode()).isEqualTo(409);
            Until.isTrue("the feed stands still", () -> SIDE.json("/api/projections", ADMIN)
                    .at("/projections/0/partitions")
                    .valueStream()
                    .allMatch(partition -> partition.path("state").asString().equals("HELD")));
            assertThat(SIDE.json("/api/projections", ADMIN).path("held").asBoolean())
                    .isTrue();
            Until.isTrue("readiness tells", () -> SIDE.json("/actuator/health/readiness", "")
                    .at("/status")
                    .asString()
                    .equals("HELD"));
            TOLD.happened(Story.of(221).all().getLast().event());
            SIDE.log().append(TOLD.last(1));
            assertThat(SIDE.get(home + "?after=" + before, reader).statusCode()).isEqualTo(200);
            HttpResponse<String> late = SIDE.get(home + "?after=" + (before + 1), reader, "Accept-Language", "en");
            assertThat(late.statusCode()).isEqualTo(503);
            assertThat(late.headers().firstValue("Retry-After")).contains("60");
            assertThat(late.body()).contains("holds the views up");
        } finally {
            assertThat(SIDE.post("/api/projections/resume", ADMIN).statusCode()).isEqualTo(202);
        }
        SIDE.reflect(TOLD, before + 1);
    }

    /** While the live feed is held up no build ends. */
    @Test
    void aBuildIsHeldUpOnce() {
        String titles = "/api/projections/titles";
        assertThat(SIDE.post("/api/projections/pause", ADMIN).statusCode()).isEqualTo(202);
        try {
            assertThat(SIDE.post(titles + "/rebuild", ADMIN).statusCode()).isEqualTo(202);
            Until.isTrue(
                    "it is held up", () -> SIDE.post(titles + "/pause", ADMIN).statusCode() == 202);
            HttpResponse<String> again = SIDE.post(titles + "/pause", ADMIN);
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(again.body()).contains("بناء هذا العرض موقوف أصلاً.");
            assertThat(SIDE.post(titles + "/resume", ADMIN).statusCode()).isEqualTo(202);
        } finally {
            assertThat(SIDE.post("/api/projections/resume", ADMIN).statusCode()).isEqualTo(202);
        }
        Until.isTrue("it serves", () -> SIDE.json("/api/projections", ADMIN)
                .path("projections")
                .valueStream()
                .noneMatch(view -> view.has("rebuild")));
    }

    @Test
    void aBuildThatIsNotUnderWayCannotBeHeldUp() {
        assertThat(SIDE.post("/api/projections/titles/pause", ADMIN).statusCode())
                .isEqualTo(409);
        assertThat(SIDE.post("/api/projections/nothing/pause", ADMIN).statusCode())
                .isEqualTo(404);
        assertThat(SIDE.post("/api/projections/titles/resume", SIDE.token(1, "mithaq"))
                        .statusCode())
                .isEqualTo(403);
    }
}
