package org.mithaq.query.changes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.mithaq.events.Envelope;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.query.platform.projection.StoredEvent;

/** One reader's stream. Not thread-safe. */
final class ChangeStream {

    /** How often it is asked what other processes have built. */
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final Places.Place place;
    private final OutputStream out;
    private final Clock clock;
    private final Instant end;
    private final Duration heartbeat;
    private Instant written;

    ChangeStream(Places.Place place, OutputStream out, Clock clock, Instant end, Duration heartbeat) {
        this.place = place;
        this.out = out;
        this.clock = clock;
        this.end = end;
        this.heartbeat = heartbeat;
        this.written = clock.instant();
    }

    /** Pushes what comes after that sequence, until the end. */
    void run(long before, Visible records) throws IOException, InterruptedException {
        send("retry: 2000\n\n");
        OptionalLong reached = OptionalLong.of(before);
        while (reached.isPresent() && place.kept()) {
            Instant now = clock.instant();
            if (!now.isBefore(end)) {
                return;
            }
            if (!now.isBefore(written.plus(heartbeat))) {
                send(": still here\n\n");
            }
            place.watch().await(shorter(GLANCE, Duration.between(now, end)));
            reached = records.after(reached.getAsLong(), this::push);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void push(Envelope envelope, StoredEvent stored) {
        try {
            send("id: %d\nevent: %s\ndata: %s\n\n"
                    .formatted(
                            envelope.sequence(),
                            EventCatalogue.standard()
                                    .of(envelope.event().getClass())
                                    .name(),
                            stored.json()));
        } catch (IOException gone) {
            throw new UncheckedIOException("the reader has gone", gone);
        }
    }

    private void send(String event) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
        written = clock.instant();
    }
}
