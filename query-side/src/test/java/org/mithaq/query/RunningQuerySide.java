package org.mithaq.query;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.mithaq.embedded.EmbeddedMongo;
import org.mithaq.query.findings.Findings;
import org.mithaq.web.TestTokens;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query side as it runs, on a port of its own. One over a log of its own is there for all tests of this process. */
public final class RunningQuerySide implements AutoCloseable {

    private static final class Shared {
        private static final RunningQuerySide RUNNING = new RunningQuerySide(
                new TestLog().create(2), EmbeddedMongo.shared().connectionString(), "views-" + UUID.randomUUID());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(RUNNING::close));
        }
    }

    private final TestLog log;
    private final TestTokens tokens = new TestTokens();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String address;

    /** One over that log, with its views in that database. */
    RunningQuerySide(TestLog log, String mongo, String database) {
        this.log = log;
        context = new SpringApplicationBuilder(QuerySideApplication.class)
                .properties(QuerySideApplication.DEFAULTS)
                .properties(
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "mithaq.changes.heartbeat=100ms",
                        "mithaq.security.jwk-set=file:" + tokens.jwkSet(),
                        "mithaq.kafka.bootstrap-servers=" + log.kafka().get("bootstrap.servers"),
                        "mithaq.kafka.topic=" + log.topic(),
                        "mithaq.mongo.uri=" + mongo,
                        "mithaq.mongo.database=" + database)
                .run();
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    public static RunningQuerySide shared() {
        return Shared.RUNNING;
    }

    @Override
    public void close() {
        context.close();
    }

    ApplicationContext context() {
        return context;
    }

    int port() {
        return URI.create(address).getPort();
    }

    /** A part of the running side. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Findings findings() {
        return context.getBean(Findings.class);
    }

    public TestLog log() {
        return log;
    }

    /** Tells what happened, from its beginning, and waits until the views reflect all of it. */
    public void tell(Told told) {
        log.append(told.all());
        reflect(told, told.all().size());
    }

    /** Tells the last of what happened, as {@link #tell} does. */
    public void tellLast(Told told, int records) {
        log.append(told.last(records));
        reflect(told, told.all().size());
    }

    /** Waits until the views reflect the records up to that sequence; a minute at most, as the machine may be busy. */
    public void reflect(Told told, long sequence) {
        String path = "/api/coalitions/" + told.id() + "?after=" + sequence;
        String token = token(Told.DIRECTOR, "mithaq");
        Instant end = Instant.now().plusSeconds(60);
        while (get(path, token).statusCode() != 200 && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(50_000_000); // a coalition that is not there yet is answered at once
        }
        json(path, token);
    }

    /** A token for somebody of that party. */
    public String token(int party, String scopes) {
        return tokens.token(Told.party(party).value(), Told.person(party).value(), scopes);
    }

    /** A token for somebody of that party that is good for a few seconds only. */
    public String shortToken(int party, Duration life) {
        return tokens.token(claims -> claims.subject(Told.person(party).value())
                .claim("party", Told.party(party).value())
                .expirationTime(Date.from(Instant.now().plus(life))));
    }

    /** Opens a stream of lines; to be closed. */
    public Stream<String> lines(String path, String token, String... headers) {
        HttpResponse<Stream<String>> response =
                send(request(path, token, headers).GET().build(), BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode());
        }
        return response.body();
    }

    public HttpResponse<String> get(String path, String token, String... headers) {
        return send(request(path, token, headers).GET().build());
    }

    /** The head of what {@link #get} gives. */
    public HttpResponse<String> head(String path, String token) {
        return send(request(path, token).HEAD().build());
    }

    /** What a file holds. */
    public byte[] bytes(String path, String token) {
        return raw(path, token).body();
    }

    /** An answer as it comes. */
    public HttpResponse<byte[]> raw(String path, String token, String... headers) {
        return send(request(path, token, headers).GET().build(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> post(String path, String token) {
        return send(
                request(path, token).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    public HttpResponse<String> delete(String path, String token) {
        return send(request(path, token).DELETE().build());
    }

    public JsonNode json(String path, String token) {
        HttpResponse<String> response = get(path, token);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpRequest.Builder request(String path, String token, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
