package org.mithaq.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.events.Id;
import org.mithaq.standalone.Standalone;
import org.mithaq.standalone.TokenIssuer;

/**
 * Number 2: durable commands a second over HTTP with authentication, beside the same requests as dry runs, which do all
 * but the log. Clients and servers share this process and its cores. As in number 1 no views follow meanwhile; what is left
 * where they do, on the same cores, stands apart.
 */
final class OverHttp implements Measurement {

    private static final int CONNECTIONS = 64;
    private static final String OPENING = """
            {"answers": [true, true, true, true, true, true, true],
             "preconditions": {"issueClear": true, "trust": true, "bestWay": true},
             "needs": [{"ar": "خفض العنف", "en": "Less violence"}], "barriersAssessed": ["TURF", "FUNDING"]}""";
    private static final String CONTACT = """
            {"party": "%s", "name": {"ar": "قائد/ة الشرطة", "en": "Police chief"}, "channel": "FACE_TO_FACE",
             "basis": "KNOWN", "ask": {"ar": "دعم تشكيل ائتلاف", "en": "Support forming a coalition"},
             "referralsAsked": true}""".formatted(Id.next());

    @Override
    public List<Row> measure(Options options) throws Exception {
        Samples followed = new Samples();
        Samples rate = new Samples();
        Samples dry = new Samples();
        Samples ratio = new Samples();
        Samples each = new Samples();
        Path data = Files.createTempDirectory("mithaq-benchmark");
        List<HttpConnection> connections = new ArrayList<>();
        try (var standalone = new Standalone(new Standalone.Settings(data, 0, Clock.systemUTC()))) {
            String address = standalone.start();
            String token = token(data, "mithaq");
            List<byte[]> contacts = new ArrayList<>();
            List<byte[]> dryRuns = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                String path = "/api/coalitions/" + Id.next() + "/commands/";
                HttpConnection connection = HttpConnection.open(address);
                connections.add(connection);
                connection.require(201, HttpConnection.post(path + "assess-readiness", token, OPENING));
                contacts.add(HttpConnection.post(path + "log-contact", token, CONTACT));
                dryRuns.add(HttpConnection.post(path + "log-contact?dryRun=true", token, CONTACT));
            }
            options.measure(counts -> {
                ClosedLoop.Result result = run(options.round(), connections, contacts, 201);
                if (counts) {
                    followed.add(result.perSecond());
                }
            });
            connections
                    .getFirst()
                    .require(202, HttpConnection.post("/api/projections/pause", token(data, "admin"), ""));
            options.measure(counts -> {
                ProcessorTime start = ProcessorTime.now();
                ClosedLoop.Result result = run(options.round(), connections, contacts, 201);
                double processor = ProcessorTime.each(start, result.calls());
                ClosedLoop.Result limit = run(options.round(), connections, dryRuns, 200);
                if (counts) {
                    rate.add(result.perSecond());
                    dry.add(limit.perSecond());
                    ratio.add(result.perSecond() / limit.perSecond());
                    each.add(processor);
                }
            });
            for (HttpConnection connection : connections) {
                connection.close();
            }
        }
        Servers.delete(data);
        return List.of(
                new Row("2", "durable commands over HTTP, 64 connections", rate.text("%.0f") + " /s", "≥ 5000 /s"),
                Row.of("2", "… while all views follow in the same process", followed.text("%.0f") + " /s"),
                Row.of("2", "limit: the same as dry runs, all but the log", dry.text("%.0f") + " /s"),
                Row.of("2", "ratio to the limit", ratio.text("%.2f")),
                Row.of("2", "processor time of a command, clients included", each.text("%.0f") + " µs"));
    }

    private static ClosedLoop.Result run(
            Duration time, List<HttpConnection> connections, List<byte[]> requests, int status) throws Exception {
        return ClosedLoop.run(
                connections.size(), time, caller -> connections.get(caller).require(status, requests.get(caller)));
    }

    private static String token(Path data, String scope) {
        return TokenIssuer.of(data, Clock.systemUTC())
                .issue(new TokenIssuer.Grant(Id.next(), "director", Id.next(), List.of(scope), Duration.ofDays(1)));
    }
}
