package org.mithaq.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.command.CommandSideApplication;
import org.mithaq.command.platform.axon.AxonCommands;
import org.mithaq.command.platform.log.EmbeddedBroker;
import org.mithaq.command.platform.log.EmbeddedMongo;
import org.mithaq.command.platform.log.KafkaEventStorageEngine;
import org.mithaq.command.platform.log.LogState;
import org.mithaq.events.Id;
import org.mithaq.events.wire.EventJson;
import org.mithaq.web.ProblemType;
import org.mithaq.web.TestTokens;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** What a command is answered while the log takes none, over real HTTP, and that it is recorded once when it does again. */
class OutagesTest {

    private static final TestTokens TOKENS = new TestTokens();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String log = "outages-" + UUID.randomUUID();
    private final String coalition = Id.next();
    private final String key = Id.next();
    private final List<ConfigurableApplicationContext> running = new ArrayList<>();

    @AfterEach
    void stop() {
        running.forEach(ConfigurableApplicationContext::close);
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void aLogThatIsClosingAsksToSendTheSameAgainToTheNextProcess() throws Exception {
        ConfigurableApplicationContext first = process();
        assertThat(send(first, Id.next(), "en").statusCode()).isEqualTo(201);
        log(first).close();
        assertUnavailable(first);

        assertRecordedOnce(process(), 2);
    }

    @Test
    void aProcessThatTakesNoMoreCommandsAsksToSendTheSameAgainToTheNext() throws Exception {
        ConfigurableApplicationContext first = process();
        assertThat(send(first, Id.next(), "en").statusCode()).isEqualTo(201);
        first.getBean(AxonCommands.class).close();
        assertUnavailable(first);

        assertRecordedOnce(process(), 2);
    }

    @Test
    void aProcessWhoseLogWasTakenOverAsksToSendTheSameAgainAndTakesItOnceItIsTheWriterAgain() throws Exception {
        ConfigurableApplicationContext first = process();
        assertThat(send(first, Id.next(), "en").statusCode()).isEqualTo(201);
        ConfigurableApplicationContext second = process();
        assertUnavailable(first);

        assertRecordedOnce(second, 2);
        log(first).takeOver();
        assertThat(log(first).health().state()).isEqualTo(LogState.ACCEPTING);
        HttpResponse<String> again = send(first, key, "en");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(json(again).get("repeated").asBoolean()).isTrue();
        assertThat(json(again).get("sequence").asLong()).isEqualTo(2);
    }

    @Test
    void aDamagedLogTakesNothing() throws Exception {
        ConfigurableApplicationContext process = process();
        assertThat(send(process, Id.next(), "en").statusCode()).isEqualTo(201);
        writeAnEventOutOfOrder();
        EmbeddedMongo.shared().database(log).drop(); // so that the log is read from its beginning
        assertThatThrownBy(() -> log(process).takeOver()).hasMessageContaining("has sequence");
        assertThat(log(process).health().state()).isEqualTo(LogState.FAILED);

        assertUnavailable(process);
    }

    private void assertUnavailable(ConfigurableApplicationContext process) throws Exception {
        HttpResponse<String> english = send(process, key, "en");
        assertThat(english.statusCode()).as(english.body()).isEqualTo(503);
        assertThat(english.headers().firstValue("Retry-After")).contains("2");
        assertThat(english.headers().firstValue("Idempotency-Key")).contains(key);
        assertThat(english.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(english).get("type").asString())
                .isEqualTo(ProblemType.OUTCOME_UNKNOWN.uri().toString());
        assertThat(json(english).get("title").asString()).isEqualTo("It is not known whether the command was recorded");
        assertThat(json(english).get("detail").asString()).contains("recorded once and once only");
        assertThat(english.body()).doesNotContain("Exception", "Kafka", "offset");
        HttpResponse<String> arabic = send(process, key, "ar");
        assertThat(arabic.statusCode()).isEqualTo(503);
        assertThat(json(arabic).get("title").asString()).isEqualTo("لا يُعرف هل سُجّل الأمر");
        assertThat(json(arabic).get("detail").asString()).contains("فسيُسجَّل مرة واحدة لا غير");
    }

    private void assertRecordedOnce(ConfigurableApplicationContext process, long sequence) throws Exception {
        JsonNode first = json(send(process, key, "en"));
        assertThat(first.get("repeated").asBoolean()).isFalse();
        assertThat(first.get("sequence").asLong()).isEqualTo(sequence);
        JsonNode second = json(send(process, key, "en"));
        assertThat(second.get("repeated").asBoolean()).isTrue();
        assertThat(second.get("sequence").asLong()).isEqualTo(sequence);
        assertThat(log(process).readEvents(coalition).asStream()).hasSize((int) sequence);
    }

    private HttpResponse<String> send(ConfigurableApplicationContext process, String key, String language)
            throws IOException, InterruptedException {
        String address = "http://localhost:%s/api/coalitions/%s/commands/assess-readiness"
                .formatted(process.getEnvironment().getRequiredProperty("local.server.port"), coalition);
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + TOKENS.token(claims -> claims))
                        .header("Idempotency-Key", key)
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofString(CommandServer.READY))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The whole command side in a process of its own, but for the process. */
    private ConfigurableApplicationContext process() {
        ConfigurableApplicationContext process = new SpringApplicationBuilder(CommandSideApplication.class)
                .properties(
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "spring.threads.virtual.enabled=true",
                        "mithaq.security.jwk-set=file:" + TOKENS.jwkSet(),
                        "mithaq.kafka.bootstrap-servers="
                                + EmbeddedBroker.shared().bootstrapServers(),
                        "mithaq.kafka.topic=" + log,
                        "mithaq.kafka.partitions=1",
                        "mithaq.mongo.uri=" + EmbeddedMongo.shared().connectionString(),
                        "mithaq.mongo.database=" + log)
                .run();
        running.add(process);
        return process;
    }

    /** As nobody does who keeps to the rule of the single writer: the coalition's second event is missing before it. */
    private void writeAnEventOutOfOrder() throws ExecutionException, InterruptedException {
        String third = """
                {"specversion":"1.0","id":"%1$s","source":"/coalitions/%2$s","type":"org.mithaq.coalition.purpose.v1",\
                "subject":"coalition","time":"2026-11-01T10:00:00Z","sequence":"3","commandid":"%1$s","data":{}}""".formatted(Id.next(), coalition);
        try (KafkaProducer<String, String> anybody = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        EmbeddedBroker.shared().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            anybody.send(new ProducerRecord<>(log, coalition, third)).get();
        }
    }

    private static KafkaEventStorageEngine log(ConfigurableApplicationContext process) {
        return process.getBean(KafkaEventStorageEngine.class);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return EventJson.mapper().readTree(response.body());
    }
}
