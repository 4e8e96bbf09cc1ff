package org.mithaq.command.platform.http;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.CommandSide;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.events.Id;
import org.mithaq.events.wire.EventJson;
import org.mithaq.web.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The command side on a port of its own, with commands in memory; one for all tests that extend this. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = CommandServer.Application.class,
        properties = {"spring.threads.virtual.enabled=true", "spring.main.banner-mode=off"})
abstract class CommandServer {

    static final String READY = """
            {"answers": [true, true, true, true, true, true, true],
             "preconditions": {"issueClear": true, "trust": true, "bestWay": true},
             "needs": [{"ar": "خفض العنف", "en": "Less violence"}], "barriersAssessed": ["TURF"]}""";

    static final TestTokens TOKENS = new TestTokens();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    InMemoryCommands commands;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("mithaq.security.jwk-set", () -> TOKENS.jwkSet().toString());
    }

    /** The id of a coalition that nobody used before. */
    static String newCoalition() {
        return Id.next();
    }

    static String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return TOKENS.token(change);
    }

    /** Sends a command with a good token; {@code headers} are names and values in turn. */
    HttpResponse<String> send(String coalition, String command, String body, String... headers)
            throws IOException, InterruptedException {
        String[] all = Stream.concat(
                        Stream.of("Authorization", "Bearer " + token(claims -> claims)), Arrays.stream(headers))
                .toArray(String[]::new);
        return exchange(command(coalition, command).headers(all).POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder command(String coalition, String command) {
        return request("/api/coalitions/" + coalition + "/commands/" + command)
                .header("Content-Type", "application/json");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return exchange(request(path).GET());
    }

    static HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> response) {
        return EventJson.mapper().readTree(response.body());
    }

    static @Nullable String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    @Configuration
    @EnableAutoConfiguration
    @Import(CommandSide.class)
    static class Application {

        @Bean
        InMemoryCommands commands(CommandCatalogue catalogue, Clock clock) {
            return new InMemoryCommands(catalogue, clock);
        }
    }
}
