package org.mithaq.query.changes;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.embedded.EmbeddedMongo;
import org.mithaq.events.ActingAs;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Envelope;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.query.RunningQuerySide;
import org.mithaq.query.Story;
import org.mithaq.query.Told;
import org.mithaq.query.Until;
import org.mithaq.text.Text;
import org.mithaq.web.ProblemException;

class WebhooksTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final AtomicInteger NEXT = new AtomicInteger(150);

    record Taken(String id, String timestamp, String signature, String type, String body) {}

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger status = new AtomicInteger(200);
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicReference<String> retryAfter = new AtomicReference<>("");
    private final AtomicBoolean hanging = new AtomicBoolean();
    private final MongoClient client =
            MongoClients.create(EmbeddedMongo.shared().connectionString());
    private final MongoDatabase database = client.getDatabase("webhooks-" + UUID.randomUUID());
    private final Told told = Story.of(NEXT.incrementAndGet());
    private HttpServer receiver;
    private Optional<Webhooks> running = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", exchange -> {
            attempts.incrementAndGet();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int answer = status.get();
            if (answer == 200) {
                var headers = exchange.getRequestHeaders();
                taken.add(new Taken(
                        headers.getFirst("webhook-id"),
                        headers.getFirst("webhook-timestamp"),
                        headers.getFirst("webhook-signature"),
                        headers.getFirst("Content-Type"),
                        body));
            }
            exchange.getResponseHeaders().set("Retry-After", retryAfter.get());
            if (hanging.get()) {
                exchange.sendResponseHeaders(answer, 100);
                exchange.getResponseBody().write(1);
                exchange.getResponseBody().flush();
            } else {
                exchange.sendResponseHeaders(answer, -1);
                exchange.close();
            }
        });
        receiver.start();
        told.by(1, "director", ActingAs.ownOrganisation())
                .readableBy(Visibility.ORG_PRIVATE)
                .happened(Story.decided(5, DecisionKind.OTHER, Text.of("سر", "Secret"), new Vote(1, 0, 0)))
                .readableBy(null);
        SIDE.log().append(told.all());
    }

    @AfterEach
    void stop() {
        running.ifPresent(Webhooks::stop);
        receiver.stop(0);
        client.close();
    }

    private void subscribe(boolean privateAddresses, Duration giveUpAfter) {
        subscribe(new WebhookSettings(
                List.of(), privateAddresses, PATIENCE, Duration.ofMillis(10), Duration.ofMillis(40), giveUpAfter));
    }

    private void subscribe(WebhookSettings behaviour) {
        URI url = URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook");
        var webhook = new Webhook("hook", told.id().value(), Told.party(3).value(), url, SECRET, 1);
        var settings = new WebhookSettings(
                List.of(webhook),
                behaviour.privateAddresses(),
                behaviour.patience(),
                behaviour.firstPause(),
                behaviour.longestPause(),
                behaviour.giveUpAfter());
        Clock clock = Clock.systemUTC();
        Webhooks webhooks = new Webhooks(
                settings,
                SIDE.bean(Webhooks.Sources.class),
                new DeliveryStates(database, clock, "this"),
                meters,
                clock);
        webhooks.start();
        running = Optional.of(webhooks);
    }

    private List<String> visible() {
        return told.all().stream()
                .filter(envelope -> envelope.meta().visibility() != Visibility.ORG_PRIVATE)
                .map(SIDE.log()::encoded)
                .toList();
    }

    private List<String> bodies() {
        return taken.stream().map(Taken::body).toList();
    }

    private Webhooks webhooks() {
        return running.orElseThrow();
    }

    private double off() {
        return meters.get("mithaq.webhooks.off").gauge().value();
    }

    private DeliveryState state() {
        DeliveryState state = webhooks().status().getFirst().state();
        return state == null ? DeliveryState.before(1) : state;
    }

    private void untilAllIsTaken() {
        Until.isTrue("all is taken", () -> taken.size() >= visible().size());
    }

    @Test
    void areSentInOrderSignedAndAsTheyStandInTheLog() {
        subscribe(true, Duration.ofDays(5));
        untilAllIsTaken();
        told.happened(Story.decided(6, DecisionKind.OTHER, Text.of("علن", "Open"), new Vote(1, 0, 0)));
        SIDE.log().append(told.last(1));
        untilAllIsTaken();

        Taken last = taken.getLast();
        Envelope envelope = told.all().getLast();
        assertThat(bodies()).isEqualTo(visible());
        assertThat(last.id()).isEqualTo(envelope.id());
        assertThat(last.type()).isEqualTo("application/cloudevents+json");
        assertThat(last.signature())
                .isEqualTo(Signature.of(
                        last.id(),
                        Instant.ofEpochSecond(Long.parseLong(last.timestamp())),
                        last.body().getBytes(StandardCharsets.UTF_8),
                        new Webhook("x", told.id().value(), Told.party(3).value(), URI.create("https://x/"), SECRET, 1)
                                .key()));
    }

    @Test
    void areRepeatedUntilTheyAreTaken() {
        status.set(500);
        subscribe(true, Duration.ofDays(5));
        Until.isTrue("several attempts", () -> attempts.get() >= 3);
        assertThat(state().trouble()).isEqualTo("status 500");
        assertThat(taken).isEmpty();

        status.set(200);
        untilAllIsTaken();
        assertThat(bodies()).isEqualTo(visible());
    }

    @Test
    void areSwitchedOffAfterFailingForTooLongAndOnAgainByAReplay() {
        status.set(500);
        subscribe(true, Duration.ZERO);
        Until.isTrue("it is off", () -> state().disabled());
        Until.isTrue("it counts as off", () -> off() == 1);
        status.set(200);

        webhooks().replay("hook", Optional.empty());
        untilAllIsTaken();
        assertThat(state().disabled()).isFalse();
        assertThat(off()).isZero();
    }

    @Test
    void areRepeatedToAReceiverThatHangsInTheMiddleOfItsAnswer() {
        hanging.set(true);
        Duration moment = Duration.ofMillis(10);
        subscribe(new WebhookSettings(List.of(), true, Duration.ofMillis(500), moment, moment, Duration.ofDays(5)));
        Until.isTrue("several attempts", () -> attempts.get() >= 3);
        assertThat(state().trouble()).startsWith("no whole answer within");

        hanging.set(false);
        Until.isTrue("it is up to date", () -> state().sequence() == told.all().size());
    }

    @Test
    void waitForAsLongAsTheReceiverAsksFor() {
        status.set(429);
        retryAfter.set("40");
        Duration hour = Duration.ofHours(1);
        subscribe(new WebhookSettings(List.of(), true, PATIENCE, Duration.ofMillis(10), hour, Duration.ofDays(5)));
        Until.isTrue("it waits", () -> state().nextAttempt() != null);

        assertThat(Duration.between(state().failingSince(), state().nextAttempt()))
                .isEqualTo(Duration.ofSeconds(40));
        assertThat(attempts).hasValue(1);

        retryAfter.set(
                RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusDays(1)));
        webhooks().replay("hook", Optional.empty());
        Until.isTrue("it waits again", () -> attempts.get() == 2 && state().nextAttempt() != null);
        assertThat(Duration.between(state().failingSince(), state().nextAttempt()))
                .as("never longer than the longest pause")
                .isEqualTo(hour);
    }

    @Test
    void areSwitchedOffByAReceiverThatIsGone() {
        status.set(410);
        subscribe(true, Duration.ofDays(5));

        Until.isTrue("it is off", () -> state().disabled());
        assertThat(attempts).hasValue(1);
    }

    @Test
    void areSentAgainFromASequence() {
        subscribe(true, Duration.ofDays(5));
        untilAllIsTaken();
        Until.isTrue("it is up to date", () -> state().sequence() == told.all().size());
        taken.clear();

        webhooks().replay("hook", Optional.of(10L));

        Until.isTrue("again", () -> taken.size() >= visible().size() - 9);
        assertThat(bodies()).isEqualTo(visible().subList(9, visible().size()));
    }

    @Test
    void areNotSentAgainFromWhereTheRecordDoesNotReach() {
        subscribe(true, Duration.ofDays(5));
        untilAllIsTaken();
        Until.isTrue("it is up to date", () -> state().sequence() == told.all().size());
        long end = told.all().size();

        assertThatThrownBy(() -> webhooks().replay("hook", Optional.of(end + 2)))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                                Objects.requireNonNull(refused.problem().explanation())
                                        .en())
                        .contains("the record goes to sequence " + end));
        assertThat(state().sequence()).isEqualTo(end);
        webhooks().replay("hook", Optional.of(end + 1));
        assertThat(state().sequence()).isEqualTo(end);
    }

    @Test
    void areNotSentWithinTheOwnNetworkByDefault() {
        subscribe(false, Duration.ofDays(5));

        Until.isTrue("it is refused", () -> "127.0.0.1 is not a public address".equals(state().trouble()));
        assertThat(attempts).hasValue(0);
    }

    @Test
    void areSentByOneProcessAtATime() {
        var first = new DeliveryStates(database, Clock.systemUTC(), "first");
        var second = new DeliveryStates(database, Clock.systemUTC(), "second");
        subscribe(true, Duration.ofDays(5));

        assertThat(first.claim("other")).isTrue();
        assertThat(second.claim("other")).isFalse();
        assertThat(first.claim("other")).isTrue();
        assertThat(second.save("other", DeliveryState.before(1), DeliveryState.before(2)))
                .isFalse();
    }

    @Test
    void areShownToAdministratorsOnly() {
        subscribe(true, Duration.ofDays(5));

        assertThat(SIDE.get("/api/webhooks", SIDE.token(1, "mithaq")).statusCode())
                .isEqualTo(403);
        assertThat(SIDE.json("/api/webhooks", SIDE.token(1, "admin")).at("/webhooks"))
                .isEmpty();
        assertThat(SIDE.post("/api/webhooks/none/replay?from=1", SIDE.token(1, "admin"))
                        .statusCode())
                .isEqualTo(404);
    }
}
