package org.mithaq.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mithaq.command.CommandSideApplication;
import org.mithaq.embedded.EmbeddedBroker;
import org.mithaq.embedded.EmbeddedMongo;
import org.mithaq.events.Id;
import org.mithaq.web.TestTokens;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The trace of a command, from the request that sends it to the transaction that holds its record. */
class TracesTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String CALLER = "b7ad6b7169203331";
    private static final String PARTY = Id.next();
    private static final String PERSON = Id.next();
    private static final String UNREADY = CommandServer.READY.replaceFirst("true", "false");
    private static final String FOUND = """
            {"name": {"ar": "ائتلاف سري", "en": "Secret name"}, "purpose": {"ar": "غاية", "en": "Secret purpose"},
             "trigger": "NEW_FUNDING"}""";

    private static final String TOPIC = "traces-" + UUID.randomUUID();
    private static final TestTokens TOKENS = new TestTokens();
    private static final InMemorySpanExporter SPANS = InMemorySpanExporter.create();
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(CommandSideApplication.class)
                .initializers(application ->
                        ((GenericApplicationContext) application).registerBean(InMemorySpanExporter.class, () -> SPANS))
                .properties(
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "spring.threads.virtual.enabled=true",
                        "management.opentelemetry.enabled=true",
                        "management.opentelemetry.tracing.export.schedule-delay=10ms",
                        "mithaq.security.jwk-set=file:" + TOKENS.jwkSet(),
                        "mithaq.kafka.bootstrap-servers="
                                + EmbeddedBroker.shared().bootstrapServers(),
                        "mithaq.kafka.topic=" + TOPIC,
                        "mithaq.kafka.partitions=1",
                        "mithaq.mongo.uri=" + EmbeddedMongo.shared().connectionString(),
                        "mithaq.mongo.database=" + TOPIC)
                .run();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void aCommandIsTracedFromItsRequestToItsTransaction() throws Exception {
        String coalition = Id.next();
        assertThat(send(coalition, "assess-readiness", UNREADY).statusCode()).isEqualTo(201);
        HttpResponse<String> refused = send(coalition, "found-coalition", FOUND);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);

        SpanData request = await("http post", "/api/coalitions/{coalition}/commands/{name}", 2)
                .getLast();
        SpanData command = await("command found-coalition", "", 1).getFirst();
        SpanData commit = children(await("commit", "", 2), command).getFirst();
        SpanData append = children(await("append", "", 2), commit).getFirst();

        assertThat(Stream.of(request, command, commit, append))
                .allMatch(span -> span.getTraceId().equals(TRACE));
        assertThat(request.getParentSpanId()).isEqualTo(CALLER);
        assertThat(command.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(attributes(command))
                .isEqualTo(Map.of(
                        "mithaq.coalition",
                        coalition,
                        "mithaq.outcome",
                        "refused",
                        "mithaq.sequence",
                        "2",
                        "mithaq.rules",
                        "R-003"));
        assertThat(attributes(append)).isEqualTo(Map.of("mithaq.commands", "1", "mithaq.events", "1"));
        assertThat(records())
                .extracting(record ->
                        new String(record.headers().lastHeader("traceparent").value(), StandardCharsets.US_ASCII))
                .last()
                .isEqualTo("00-%s-%s-01".formatted(TRACE, command.getSpanId()));
        assertThat(SPANS.getFinishedSpanItems()).allSatisfy(span -> assertThat(span.toString())
                .doesNotContain("Secret", "سري", PERSON)
                .doesNotContain("/api/coalitions/" + coalition));
    }

    private static List<SpanData> children(List<SpanData> spans, SpanData parent) {
        return spans.stream()
                .filter(span -> span.getParentSpanId().equals(parent.getSpanId()))
                .toList();
    }

    private static Map<String, String> attributes(SpanData span) {
        return span.getAttributes().asMap().entrySet().stream()
                .collect(Collectors.toMap(
                        attribute -> attribute.getKey().getKey(),
                        attribute -> attribute.getValue().toString()));
    }

    /** The spans of that name, once there are so many. */
    private static List<SpanData> await(String name, String rest, int count) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (true) {
            List<SpanData> found = SPANS.getFinishedSpanItems().stream()
                    .filter(span -> span.getName().equals((name + " " + rest).strip()))
                    .toList();
            if (found.size() >= count) {
                return found;
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "no " + count + " spans " + name + " " + rest + " among " + SPANS.getFinishedSpanItems());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static HttpResponse<String> send(String coalition, String command, String body) throws Exception {
        String address = "http://localhost:%s/api/coalitions/%s/commands/%s"
                .formatted(context.getEnvironment().getProperty("local.server.port"), coalition, command);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Authorization", "Bearer " + TOKENS.token(PARTY, PERSON, "mithaq"))
                            .header("Content-Type", "application/json")
                            .header("traceparent", "00-%s-%s-01".formatted(TRACE, CALLER))
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static List<ConsumerRecord<String, String>> records() {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", EmbeddedBroker.shared().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            TopicPartition log = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(log));
            consumer.seekToBeginning(List.of(log));
            List<ConsumerRecord<String, String>> records = List.of();
            while (records.size() < 2) {
                records = Stream.concat(records.stream(), consumer.poll(Duration.ofMillis(100)).records(log).stream())
                        .toList();
            }
            return records;
        }
    }
}
