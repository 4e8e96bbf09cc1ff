package org.mithaq.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import org.mithaq.events.Id;
import org.mithaq.standalone.Standalone;
import org.mithaq.standalone.TokenIssuer;

/**
 * Number 9: how long a page takes over HTTP, one reader at a time: the decision log, minutes and the audit trail, as JSON
 * and as a page, each time of another coalition. On the embedded database with 5 000 decisions, or on the one that was
 * named with 100 000. What a coalition's reader reads first after something happened there takes longer, because what the
 * rules say is found anew: it stands apart.
 */
final class Pages implements Measurement {

    private static final int DECISIONS_EMBEDDED = 5_000;
    private static final int DECISIONS = 100_000;
    private static final int COALITIONS = 200;
    /** As many coalitions are read again and again before anything is timed. */
    private static final int WARM_UPS = 100;

    /** @param first of each coalition that was not read before */
    private record Times(Latencies first, Latencies then) {

        Times() {
            this(new Latencies(COALITIONS), new Latencies(1 << 16));
        }

        String text() {
            return "p50 %.1f ms, p99 %.1f ms; the first read of a coalition p50 %.1f ms, p99 %.1f ms"
                    .formatted(then.millis(0.5), then.millis(0.99), first.millis(0.5), first.millis(0.99));
        }
    }

    @Override
    public List<Row> measure(Options options) throws Exception {
        int most = options.mongo() == null ? DECISIONS_EMBEDDED : DECISIONS;
        int decisions = Math.min(most, options.events() / 10);
        Map<String, Times> times = new LinkedHashMap<>();
        Path data = Files.createTempDirectory("mithaq-benchmark");
        try (var standalone = new Standalone(new Standalone.Settings(data, 0, Clock.systemUTC()))) {
            String address = standalone.start();
            GeneratedLog log = GeneratedLog.append(
                    standalone.property("mithaq.kafka.bootstrap-servers"), "mithaq.log", COALITIONS, decisions);
            String token = TokenIssuer.of(data, Clock.systemUTC())
                    .issue(new TokenIssuer.Grant(
                            GeneratedLog.founder(), "director", Id.next(), List.of("mithaq"), Duration.ofDays(1)));
            try (HttpConnection connection = HttpConnection.open(address)) {
                for (String coalition : log.coalitions()) {
                    awaitViews(connection, token, coalition, log.each());
                }
                for (var page : pages(log).entrySet()) {
                    times.put(page.getKey(), time(options, connection, token, page.getValue()));
                }
            }
        }
        Servers.delete(data);
        String target = options.mongo() == null ? "p99 ≤ 100 ms" : "p99 ≤ 25 ms";
        return times.entrySet().stream()
                .map(page -> new Row(
                        "9",
                        "%s, of %d decisions".formatted(page.getKey(), decisions),
                        page.getValue().text(),
                        target))
                .toList();
    }

    private static Map<String, IntFunction<String>> pages(GeneratedLog log) {
        Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
        for (String kind : List.of("/api", "")) {
            String form = kind.isEmpty() ? "page" : "JSON";
            pages.put(
                    "decision log, " + form,
                    i -> kind + "/coalitions/" + log.coalitions().get(i) + "/decisions");
            pages.put(
                    "audit trail, " + form,
                    i -> kind + "/coalitions/" + log.coalitions().get(i) + "/audit");
            pages.put(
                    "minutes, " + form,
                    i -> kind + "/coalitions/" + log.coalitions().get(i) + "/meetings/" + GeneratedLog.meeting(i, 0)
                            + (kind.isEmpty() ? "" : "/minutes"));
        }
        return pages;
    }

    private static void awaitViews(HttpConnection connection, String token, String coalition, long sequence)
            throws Exception {
        byte[] request = HttpConnection.get("/api/coalitions/" + coalition + "?after=" + sequence, token);
        long deadline = System.nanoTime() + Duration.ofMinutes(20).toNanos();
        while (connection.status(request) != 200) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the views do not catch up");
            }
        }
    }

    private static Times time(Options options, HttpConnection connection, String token, IntFunction<String> path)
            throws Exception {
        Times times = new Times();
        options.warm(() -> {
            for (int i = 0; i < WARM_UPS; i++) {
                once(connection, token, path.apply(i));
            }
        });
        for (int i = WARM_UPS; i < COALITIONS; i++) {
            timed(times.first(), connection, token, path.apply(i));
        }
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        long end = System.nanoTime() + options.round().toNanos();
        while (System.nanoTime() < end) {
            timed(times.then(), connection, token, path.apply(random.nextInt(COALITIONS)));
        }
        return times;
    }

    private static void timed(Latencies times, HttpConnection connection, String token, String path)
            throws IOException {
        long begun = System.nanoTime();
        once(connection, token, path);
        times.record(System.nanoTime() - begun);
    }

    private static void once(HttpConnection connection, String token, String path) throws IOException {
        connection.require(200, HttpConnection.get(path, token));
    }
}
