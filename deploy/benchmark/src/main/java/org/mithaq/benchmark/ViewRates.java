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
 * Part of number 6: events a second from the log of many decisions into all views in the embedded database, and from a
 * fifth of that into each of them alone, from the first record to the last.
 */
final class ViewRates implements Measurement {

    private static final int COALITIONS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public List<Row> measure(Options options) throws Exception {
        List<Row> rows = new ArrayList<>();
        try (Servers servers = Servers.start(options)) {
            int decisions = Math.min(100_000, options.events() / 10);
            GeneratedLog log = GeneratedLog.write(servers.kafka(), "views", COALITIONS, decisions);
            GeneratedLog few = GeneratedLog.write(servers.kafka(), "few", COALITIONS, decisions / 5);
            Samples all = new Samples();
            options.measure(counts -> {
                double rate = rate(servers, "views", log, QuerySide.PROJECTIONS, "all");
                if (counts) {
                    all.add(rate);
                }
            });
            rows.add(new Row(
                    "6", "events from the log into all views, embedded", all.text("%.0f") + " /s", "≥ 20000 /s"));
            for (Projection<?> projection : QuerySide.PROJECTIONS) {
                rows.add(Row.of(
                        "6",
                        "… into " + projection.name() + " alone",
                        "%.0f /s".formatted(rate(servers, "few", few, List.of(projection), projection.name()))));
            }
        }
        return rows;
    }

    private static double rate(Servers servers, String topic, GeneratedLog log, List<Projection<?>> views, String name)
            throws InterruptedException {
        MongoDatabase database = servers.mongo().getDatabase(name);
        Map<String, Object> kafka = new HashMap<>(Map.of("bootstrap.servers", servers.kafka()));
        Clock clock = Clock.systemUTC();
        try (var projections = new Projections(
                database, views, ProjectionSettings.of(kafka, topic, name), new SimpleMeterRegistry(), clock)) {
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
