package org.mithaq.standalone.importing;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.events.wire.EventJson;
import org.mithaq.standalone.importing.ImportLine.Expected;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Sends the commands of a file through the public HTTP interface, one after the other. For one thread. */
public final class Importer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI server;
    private final Function<Sender, String> tokens;
    private final Map<Sender, String> issued = new HashMap<>();
    private final Map<String, String> eventNames = EventCatalogue.standard().entries().stream()
            .collect(Collectors.toMap(
                    EventCatalogue.Entry::wireName, entry -> entry.type().getSimpleName()));

    /**
     * @param server the address of the service
     * @param tokens gives a bearer token for a sender, with the right to import
     */
    public Importer(URI server, Function<Sender, String> tokens) {
        this.server = server;
        this.tokens = tokens;
    }

    /**
     * Sends every command and holds each answer against what is expected of it.
     *
     * @param progress told the number of commands that are done, after each
     * @throws ImportException at the first answer that is not the expected one
     */
    public void run(ImportFile file, IntConsumer progress) throws InterruptedException {
        int done = 0;
        for (ImportLine line : file.lines()) {
            check(line, send(line));
            progress.accept(++done);
        }
    }

    private HttpResponse<String> send(ImportLine line) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        server.resolve("/api/coalitions/" + line.coalition() + "/commands/" + line.command()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + issued.computeIfAbsent(line.sender(), tokens))
                .header("Idempotency-Key", line.commandId())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(line.body().toString()))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException refused) {
            throw new ImportException(line.number(), line.row(), "nothing answers at " + server);
        } catch (IOException broken) {
            throw new ImportException(
                    line.number(), line.row(), "the connection broke: " + String.valueOf(broken.getMessage()));
        }
    }

    private void check(ImportLine line, HttpResponse<String> response) {
        Expected expected = line.expected();
        Outcome outcome = outcome(line, response);
        if (expected.refused() != null) {
            demand(line, outcome, rules(expected.refused()), rules(outcome.refused()), "a refusal by");
            return;
        }
        if (!outcome.accepted()) {
            throw unexpected(line, outcome, "an acceptance");
        }
        if (expected.events() != null) {
            demand(line, outcome, expected.events(), outcome.events(), "the events");
            demand(
                    line,
                    outcome,
                    sorted(expected.warn() == null ? List.of() : expected.warn()),
                    sorted(outcome.warn()),
                    "warnings");
        }
    }

    private static void demand(
            ImportLine line, Outcome outcome, List<String> expected, List<String> found, String what) {
        if (!expected.equals(found)) {
            throw unexpected(line, outcome, what + " " + expected);
        }
    }

    private static ImportException unexpected(ImportLine line, Outcome outcome, String expected) {
        return new ImportException(
                line.number(), line.row(), line.command() + ": expected " + expected + ", got " + outcome.shown());
    }

    private Outcome outcome(ImportLine line, HttpResponse<String> response) {
        JsonNode body;
        try {
            body = EventJson.mapper().readTree(response.body());
        } catch (JacksonException notJson) {
            throw new ImportException(
                    line.number(), line.row(), "the answer " + response.statusCode() + " is not JSON");
        }
        return new Outcome(
                response.statusCode(),
                texts(body.path("events"), "type").stream()
                        .map(type -> eventNames.getOrDefault(type, type))
                        .toList(),
                texts(body.path("rules"), "id"),
                texts(body.path("advisories"), "rule"),
                body);
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(element -> element.path(field).asString())
                .toList();
    }

    /** Each rule once: two clauses of a rule that are broken are one rule that refuses. */
    private static List<String> rules(List<String> ids) {
        return ids.stream().distinct().sorted().toList();
    }

    private static List<String> sorted(List<String> texts) {
        return new ArrayList<>(texts).stream().sorted().toList();
    }

    private record Outcome(int status, List<String> events, List<String> refused, List<String> warn, JsonNode body) {

        boolean accepted() {
            return status >= 200 && status < 300;
        }

        String shown() {
            if (accepted()) {
                return status + " with the events " + events + " and warnings " + warn;
            }
            if (!refused.isEmpty()) {
                return status + " " + refused;
            }
            String errors = body.has("errors") ? " " + body.get("errors") : "";
            return status + " " + body.path("detail").asString(body.toString()) + errors;
        }
    }
}
