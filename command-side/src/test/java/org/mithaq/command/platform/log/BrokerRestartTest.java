package org.mithaq.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.embedded.EmbeddedBroker;
import org.mithaq.embedded.EmbeddedMongo;

class BrokerRestartTest {

    @Test
    void everythingAcknowledgedSurvivesARestartOfTheBrokerUnderLoad(@TempDir Path folder) {
        try (EmbeddedBroker broker = EmbeddedBroker.in(folder)) {
            broker.start();
            LogSettings settings = LogSettings.to(broker.bootstrapServers()).withCommitTimeout(Duration.ofSeconds(5));
            try (LogFixture log =
                    new LogFixture(settings, EmbeddedMongo.shared().database("broker-restart"))) {
                KafkaEventStorageEngine engine = log.writer();
                AtomicLong stored = new AtomicLong();
                AtomicBoolean stop = new AtomicBoolean();
                var appending = CompletableFuture.runAsync(() -> append(engine, stored, stop));
                LogFixture.await(() -> stored.get() > 50);
                broker.restart();
                long before = stored.get();
                LogFixture.await(() -> stored.get() > before + 50);
                stop.set(true);
                appending.join();
                assertThat(LogFixture.sequences(engine, "c")).isEqualTo(LogFixture.upTo(stored.get() - 1));
                assertThat(log.committed()).hasSize((int) stored.get());
            }
        }
    }

    /** Appends one event after the other; when it is not known whether one was stored, its repeat tells. */
    private static void append(KafkaEventStorageEngine engine, AtomicLong stored, AtomicBoolean stop) {
        while (!stop.get()) {
            try {
                engine.appendEvents(LogFixture.event("c", stored.get()));
                stored.incrementAndGet();
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                String command = "command-" + stored.get();
                assertThat(engine.findCommand("c", command)).isPresent();
                stored.incrementAndGet();
            } catch (EventStoreException e) {
                LogFixture.await(() -> engine.state() == LogState.ACCEPTING);
            }
        }
    }
}
