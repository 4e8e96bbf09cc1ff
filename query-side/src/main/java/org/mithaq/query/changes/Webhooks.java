package org.mithaq.query.changes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PartyId;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.projection.Freshness;
import org.mithaq.query.platform.projection.History;
import org.mithaq.query.platform.projection.Movements;
import org.mithaq.text.Text;
import org.mithaq.web.ProblemException;
import org.springframework.context.SmartLifecycle;

/** Sends all webhooks, each on a thread of its own. */
final class Webhooks implements SmartLifecycle {

    private final WebhookSettings settings;
    private final Sources sources;
    private final DeliveryStates states;
    private final Sender sender;
    private final Clock clock;
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Movements.Watch> watches = new ArrayList<>();

    Webhooks(WebhookSettings settings, Sources sources, DeliveryStates states, MeterRegistry meters, Clock clock) {
        this.settings = settings;
        this.sources = sources;
        this.states = states;
        this.sender = new Sender(settings, clock, meters);
        this.clock = clock;
        Gauge.builder("mithaq.webhooks.off", deliveries, all -> all.stream()
                        .filter(Delivery::off)
                        .count())
                .description("Webhooks of this process that were switched off after failing for too long")
                .baseUnit("webhooks")
                .register(meters);
    }

    /** Where what is sent comes from. */
    record Sources(Readings readings, History history, Freshness freshness, Movements movements) {

        private Visible records(Webhook webhook) {
            PartyId party = new PartyId(webhook.party());
            return new Visible(
                    webhook.coalition(), () -> readings.readership(webhook.coalition(), party), history, freshness);
        }
    }

    /** A webhook with its state; without its secret. */
    record Status(
            String id,
            String coalition,
            String party,
            String url,
            @Nullable DeliveryState state) {}

    List<Status> status() {
        return settings.subscriptions().stream()
                .map(webhook -> new Status(
                        webhook.id(),
                        webhook.coalition(),
                        webhook.party(),
                        webhook.url().toString(),
                        states.find(webhook.id()).orElse(null)))
                .toList();
    }

    /**
     * Sends again from that sequence on, or goes on where it stopped, even if it was switched off.
     *
     * @throws NoSuchElementException when there is no such webhook
     * @throws ProblemException 400 when the record does not go so far: nothing would be sent for good
     */
    void replay(String id, Optional<Long> from) {
        Webhook webhook = settings.subscriptions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no webhook \"" + id + "\""));
        long end = sources.freshness().of(webhook.coalition());
        if (from.filter(sequence -> sequence > end + 1).isPresent()) {
            throw Parameters.malformed(
                    "from",
                    Text.of(
                            "عدد من 1 إلى " + (end + 1) + "، لأن السجل ينتهي عند التسلسل " + end,
                            "a number from 1 to " + (end + 1) + ", for the record goes to sequence " + end));
        }
        long next = from.orElseGet(
                () -> states.find(id).map(state -> state.sequence() + 1).orElse(webhook.from()));
        states.reset(id, DeliveryState.before(next));
        watches.forEach(Movements.Watch::wake);
    }

    @Override
    public synchronized void start() {
        for (Webhook webhook : settings.subscriptions()) {
            Movements.Watch watch = sources.movements().watch(webhook.coalition());
            watches.add(watch);
            Delivery delivery = new Delivery(webhook, settings, states, sender, sources.records(webhook), watch, clock);
            deliveries.add(delivery);
            threads.add(Thread.ofVirtual().name("webhook-" + webhook.id()).start(delivery));
        }
    }

    @Override
    public synchronized void stop() {
        threads.forEach(Thread::interrupt);
        threads.clear();
        deliveries.clear();
        watches.forEach(Movements.Watch::close);
        watches.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }
}
