package org.mithaq.query.changes;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import org.mithaq.events.Envelope;
import org.mithaq.query.platform.projection.Movements;
import org.mithaq.query.platform.projection.StoredEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one webhook: record after record, none before the one ahead of it was taken, each at least once. One thread.
 */
final class Delivery implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    /** How often it is asked what other processes have built, and whether it is time to try again. */
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final Webhook webhook;
    private final WebhookSettings settings;
    private final DeliveryStates states;
    private final Sender sender;
    private final Visible records;
    private final Movements.Watch watch;
    private final Clock clock;
    /** As this process knows it, while the webhook is its own. */
    private volatile DeliveryState state;

    Delivery(
            Webhook webhook,
            WebhookSettings settings,
            DeliveryStates states,
            Sender sender,
            Visible records,
            Movements.Watch watch,
            Clock clock) {
        this.webhook = webhook;
        this.settings = settings;
        this.states = states;
        this.sender = sender;
        this.records = records;
        this.watch = watch;
        this.clock = clock;
        this.state = DeliveryState.before(webhook.from());
    }

    /** Stops this pass; what is stored says where the next one begins. */
    private static final class PassEnds extends RuntimeException {

        private PassEnds() {
            super(null, null, false, false);
        }
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                pass();
                watch.await(GLANCE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failure) {
                LOG.warn("webhook {} is looked after later: {}", webhook.id(), failure.toString());
            }
        }
    }

    /** Whether this process found the webhook switched off; false in all but the one that sends it. */
    boolean off() {
        return state.disabled();
    }

    private void pass() {
        if (!states.claim(webhook.id())) {
            state = DeliveryState.before(webhook.from());
            return;
        }
        state = states.find(webhook.id()).orElseGet(() -> DeliveryState.before(webhook.from()));
        if (!state.due(clock.instant())) {
            return;
        }
        try {
            OptionalLong reached = records.after(state.sequence(), this::send);
            if (reached.isPresent() && reached.getAsLong() > state.sequence()) {
                save(state.delivered(reached.getAsLong()));
            }
        } catch (PassEnds ends) {
            LOG.debug("webhook {} goes on later", webhook.id());
        }
    }

    private void send(Envelope envelope, StoredEvent record) {
        try {
            Sender.Answer answer = sender.send(webhook, envelope.id(), record.bytes());
            if (!answer.taken()) {
                fail(
                        answer.status() == 410
                                ? state.gone(clock.instant())
                                : failed("status " + answer.status(), answer.pause()));
            }
            save(state.delivered(record.sequence()));
        } catch (IOException unreachable) {
            fail(failed(String.valueOf(unreachable.getMessage()), Duration.ZERO));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PassEnds();
        }
    }

    private DeliveryState failed(String why, Duration asked) {
        return state.failed(clock.instant(), why, asked, settings);
    }

    private void fail(DeliveryState after) {
        LOG.warn("webhook {} at {}: {}{}", webhook, state.sequence(), after.trouble(), after.disabled() ? "; off" : "");
        save(after);
        throw new PassEnds();
    }

    private void save(DeliveryState after) {
        if (!states.save(webhook.id(), state, after)) {
            throw new PassEnds();
        }
        state = after;
    }
}
