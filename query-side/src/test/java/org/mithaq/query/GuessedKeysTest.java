package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mithaq.web.TestTokens;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A query side of its own, so that the others' address keeps its budget: three wrong guesses a minute. */
class GuessedKeysTest {

    private static final TestTokens TOKENS = new TestTokens();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(QuerySideApplication.class)
                .properties(QuerySideApplication.DEFAULTS)
                .properties(
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "mithaq.limits.address=30",
                        "mithaq.security.jwk-set=file:" + TOKENS.jwkSet(),
                        "mithaq.kafka.bootstrap-servers="
                                + EmbeddedBroker.shared().bootstrapServers(),
                        "mithaq.kafka.topic=no-log-" + UUID.randomUUID(),
                        "mithaq.mongo.uri=" + EmbeddedMongo.shared().connectionString(),
                        "mithaq.mongo.database=guessed-" + UUID.randomUUID())
                .run();
    }

    @AfterAll
    static void stop() {
        context.close();
        CLIENT.close();
    }

    @Test
    void guessingTheKeysOfFeedsIsHeldUpAndHealthIsNot() throws Exception {
        for (int guess = 0; guess < 3; guess++) {
            assertThat(get("/feeds/guess-" + guess + "/mine.ics").statusCode()).isEqualTo(404);
        }
        HttpResponse<String> refused = get("/feeds/another/coalition.ics?lang=en");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("Too many requests");
        assertThat(get("/feeds/another/coalition.ics").body()).contains("طلبات أكثر مما يُقبل");
        assertThat(get("/actuator/health/liveness").statusCode()).isNotEqualTo(429);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
