package org.mithaq.query.changes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mithaq.events.wire.EventCodec;

/** Sends a record to a webhook's receiver: one attempt. Thread-safe. */
final class Sender implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final boolean privateAddresses;
    private final Clock clock;
    private final MeterRegistry meters;

    Sender(boolean privateAddresses, Clock clock, MeterRegistry meters) {
        this.privateAddresses = privateAddresses;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * The receiver's status.
     *
     * @throws IOException when it cannot be reached in time, or must not be sent to
     */
    int send(Webhook webhook, String id, byte[] record) throws IOException, InterruptedException {
        Timer.Sample began = Timer.start(meters);
        String outcome = "failed";
        try {
            Target.check(webhook.url(), privateAddresses);
            Instant now = clock.instant();
            HttpRequest request = HttpRequest.newBuilder(webhook.url())
                    .timeout(PATIENCE)
                    .header("Content-Type", EventCodec.CONTENT_TYPE)
                    .header("webhook-id", id)
                    .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                    .header("webhook-signature", Signature.of(id, now, record, webhook.key()))
                    .POST(BodyPublishers.ofByteArray(record))
                    .build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            outcome = status / 100 == 2 ? "taken" : "failed";
            return status;
        } finally {
            began.stop(Timer.builder("mithaq.webhooks.attempts")
                    .description("Attempts to send a record to a webhook's receiver")
                    .tag("outcome", outcome)
                    .register(meters));
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
