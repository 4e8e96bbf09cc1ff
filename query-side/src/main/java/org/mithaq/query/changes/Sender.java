package org.mithaq.query.changes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mithaq.events.wire.EventCodec;

/** Sends a record to a webhook's receiver: one attempt. Thread-safe. */
final class Sender implements AutoCloseable {

    private final HttpClient client;
    private final WebhookSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;

    Sender(WebhookSettings settings, Clock clock, MeterRegistry meters) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * What the receiver answers.
     *
     * @param pause for how long it asks not to be sent to (RFC 9110 §10.2.3); nothing where it does not ask
     */
    record Answer(int status, Duration pause) {

        boolean taken() {
            return status / 100 == 2;
        }
    }

    /**
     * The receiver's answer.
     *
     * @throws IOException when it does not come to its end in time, or must not be sent to
     */
    Answer send(Webhook webhook, String id, byte[] record) throws IOException, InterruptedException {
        Timer.Sample began = Timer.start(meters);
        String outcome = "failed";
        try {
            Target.check(webhook.url(), settings.privateAddresses());
            Instant now = clock.instant();
            HttpRequest request = HttpRequest.newBuilder(webhook.url())
                    .header("Content-Type", EventCodec.CONTENT_TYPE)
                    .header("webhook-id", id)
                    .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                    .header("webhook-signature", Signature.of(id, now, record, webhook.key()))
                    .POST(BodyPublishers.ofByteArray(record))
                    .build();
            HttpResponse<Void> response = answered(request);
            Answer answer = new Answer(response.statusCode(), pause(response, now));
            outcome = answer.taken() ? "taken" : "failed";
            return answer;
        } finally {
            began.stop(Timer.builder("mithaq.webhooks.attempts")
                    .description("Attempts to send a record to a webhook's receiver")
                    .tag("outcome", outcome)
                    .register(meters));
        }
    }

    /** The timeout of a request ends with the head of the answer; a receiver may hang behind it too. */
    private HttpResponse<Void> answered(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request, BodyHandlers.discarding());
        try {
            return answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new HttpTimeoutException(
                    "no whole answer within " + settings.patience().toSeconds() + " s");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException unreachable ? unreachable : new IOException(failed);
        } finally {
            answer.cancel(true);
        }
    }

    private static Duration pause(HttpResponse<?> response, Instant now) {
        String asked = response.headers().firstValue("Retry-After").orElse("");
        try {
            return asked.matches("[0-9]{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(asked))
                    : Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(asked, Instant::from));
        } catch (DateTimeException neither) {
            return Duration.ZERO;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
