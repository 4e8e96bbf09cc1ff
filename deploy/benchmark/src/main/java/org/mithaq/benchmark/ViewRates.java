package org.mithaq.benchmark;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.query.QuerySide;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.ProjectionSettings;
import org.mithaq.query.platform.projection.Projections;

/**
 * Part of number 6: events a second from the log into all views in the embedded database, and into each of them alone,
 * from the first record to the last.
 */
final class ViewRates implements Measurement {

    private static final int COALITIONS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public List<Row> measure(Options options) throws Exception {
        List<Row> rows = new ArrayList<>();
        try (Servers servers = Servers.start(options)) {
            int decisions = Math.min(20_000, options.events() / 50);
            GeneratedLog log = GeneratedLog.write(servers.kafka(), "views", COALITIONS, decisions);
            for (int round = 0; round < options.warmUps(); round++) {
                rate(servers, log, QuerySide.PROJECTIONS, "warm" + round);
            }
            Samples all = new Samples();
            for (int round = 0; round < Math.min(3, options.rounds()); round++) {
                all.add(rate(servers, log, QuerySide.PROJECTIONS, "all" + round));
            }
            rows.add(new Row(
                    "6", "events from the log into all views, embedded", all.text("%.0f") + " /s", "≥ 20000 /s"));
            for (Projection<?> projection : QuerySide.PROJECTIONS) {
                rows.add(Row.of(
                        "6",
                        "… into " + projection.name() + " alone",
                        "%.0f /s".formatted(rate(servers, log, List.of(projection), projection.name()))));
            }
        }
        return rows;
    }

    private static double rate(Servers servers, GeneratedLog log, List<Projection<?>> views, String name)
            throws InterruptedException {
        MongoDatabase database = servers.mongo().getDatabase(name);
        Map<String, Object> kafka = new HashMap<>(Map.of("bootstrap.servers", servers.kafka()));
        Clock clock = Clock.systemUTC();
        try (var projections = new Projections(
                database, views, ProjectionSettings.of(kafka, "views", name), new SimpleMeterRegistry(), clock)) {
            long begun = System.nanoTime();
            projections.start();
            for (String coalition : log.coalitions()) {
                projections.freshness().await(coalition, log.each(), PATIENCE).orElseThrow();
            }
            return log.events() / ((System.nanoTime() - begun) / 1e9);
        } finally {
            database.drop();
        }
    }
}
