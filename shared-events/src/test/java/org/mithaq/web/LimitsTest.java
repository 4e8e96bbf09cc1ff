package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.events.Id;
import org.mithaq.events.wire.EventJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Three requests a minute of a caller, forty from an address, over real HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mithaq.limits.caller=3", "mithaq.limits.address=40"})
class LimitsTest {

    private static final TestTokens TOKENS = new TestTokens();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private HandTime time;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("mithaq.security.jwk-set", () -> TOKENS.jwkSet().toUri());
    }

    @BeforeEach
    void refill() {
        time.pass(Duration.ofMinutes(1));
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void whoSendsTooMuchIsToldWhenToGoOn() throws Exception {
        String caller = somebody("mithaq");
        for (int sent = 0; sent < 3; sent++) {
            assertThat(get("/who", caller).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = get("/who", caller, "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("20");
        assertThat(refused.headers().firstValue("RateLimit")).contains("\"caller\";r=0;t=20");
        assertThat(refused.headers().firstValue("RateLimit-Policy")).contains("\"caller\";q=3;w=60");
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(refused).get("type").asString())
                .isEqualTo(ProblemType.TOO_MANY_REQUESTS.uri().toString());
        assertThat(json(refused).get("title").asString()).isEqualTo("Too many requests");
        assertThat(json(refused).get("detail").asString()).endsWith("so many seconds: 20.");
        assertThat(json(get("/who", caller)).get("title").asString()).isEqualTo("طلبات أكثر مما يُقبل");
    }

    @Test
    void othersAreNotHeldUpAndTimeGivesTheBudgetBack() throws Exception {
        String caller = somebody("mithaq");
        exhaust(caller);
        assertThat(get("/who", somebody("mithaq")).statusCode()).isEqualTo(200);
        time.pass(Duration.ofSeconds(19));
        assertThat(get("/who", caller).statusCode()).isEqualTo(429);
        time.pass(Duration.ofSeconds(1));
        assertThat(get("/who", caller).statusCode()).isEqualTo(200);
        assertThat(get("/who", caller).statusCode()).isEqualTo(429);
    }

    @Test
    void anImportAndTheWatchOfTheServerAreNotHeldUp() throws Exception {
        String importing = somebody("mithaq import");
        String caller = somebody("mithaq admin");
        exhaust(caller);
        for (int sent = 0; sent < 50; sent++) {
            assertThat(get("/who", importing).statusCode()).isEqualTo(200);
            assertThat(get("/actuator/prometheus", caller).statusCode()).isEqualTo(404);
            assertThat(anonymous("/actuator/health").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void guessingTokensIsHeldUpButNotWhoseTokenIsKnown() throws Exception {
        String known = somebody("mithaq");
        get("/who", known);
        for (int guess = 0; guess < 4; guess++) {
            assertThat(get("/who", TOKENS.forged()).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> refused = get("/who", TOKENS.forged(), "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("2");
        assertThat(json(refused).get("title").asString()).isEqualTo("Too many requests");
        assertThat(anonymous("/enter?token=" + TOKENS.forged()).statusCode()).isEqualTo(429);
        assertThat(get("/who", known).statusCode()).isEqualTo(200);
        time.pass(Duration.ofSeconds(2));
        assertThat(get("/who", TOKENS.forged()).statusCode()).isEqualTo(401);
    }

    @Test
    void guessingKeysOfFeedsIsHeldUpAndToldInArabicToABrowser() throws Exception {
        for (int guess = 0; guess < 4; guess++) {
            assertThat(anonymous("/feeds/guess-" + guess + "/mine.ics").statusCode())
                    .isEqualTo(404);
        }
        HttpResponse<String> refused = anonymous("/feeds/another/mine.ics", "Accept", "text/html");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("dir=\"rtl\"", "طلبات أكثر مما يُقبل");
    }

    private void exhaust(String caller) throws Exception {
        for (int sent = 0; sent < 3; sent++) {
            get("/who", caller);
        }
        assertThat(get("/who", caller).statusCode()).isEqualTo(429);
    }

    private static String somebody(String scopes) {
        return TOKENS.token(claims -> claims.subject(Id.next()).claim("scope", scopes));
    }

    private HttpResponse<String> get(String path, String token, String... headers) throws Exception {
        return send(request(path, headers).header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> anonymous(String path, String... headers) throws Exception {
        return send(request(path, headers));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        return EventJson.mapper().readTree(response.body());
    }

    @Configuration
    @EnableAutoConfiguration
    @Import({WebEdge.class, WebEdgeTest.Sample.class})
    static class Application {

        @Bean
        @Primary
        HandTime handTime() {
            return new HandTime();
        }
    }
}
