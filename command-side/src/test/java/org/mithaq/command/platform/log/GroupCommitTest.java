package org.mithaq.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.platform.log.LogFixture.event;
import static org.mithaq.command.platform.log.LogFixture.events;
import static org.mithaq.command.platform.log.LogFixture.sequences;
import static org.mithaq.command.platform.log.LogFixture.upTo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.command.platform.log.index.StoredEvent;

class GroupCommitTest {

    private final LogFixture log = LogFixture.fresh();
    private final StepTrap trap = new StepTrap();
    private final KafkaEventStorageEngine engine = log.writer(trap);

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aStaleSequenceFailsOnlyItsOwnAppend() {
        engine.appendEvents(event("a", 0));
        StepTrap.Hold pause = new StepTrap.Hold();
        trap.set(CommitStep.BEFORE_SEND, pause);
        var holding = append("first", 0);
        pause.awaitReached();
        var next = append("a", 1);
        LogFixture.await(() -> waiting() == 1);
        var stale = append("a", 1);
        LogFixture.await(() -> waiting() == 2);
        var neighbour = append("b", 0);
        LogFixture.await(() -> waiting() == 3);
        var onTop = append("a", 2);
        LogFixture.await(() -> waiting() == 4);
        pause.release();

        CompletableFuture.allOf(holding, next, neighbour, onTop).join();
        assertThatThrownBy(stale::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ConcurrencyException.class);
        assertThat(sequences(engine, "a")).isEqualTo(upTo(2));
        assertThat(sequences(engine, "b")).isEqualTo(upTo(0));
        assertThat(log.meters.get("mithaq.log.commit.events").summary().count())
                .as("one commit each for the first event, the one that was held, and all the others")
                .isEqualTo(3);
    }

    @Test
    void sixtyFourAppendersLeaveDenseSequences() {
        int appenders = 64;
        int each = 20;
        try (var executor = Executors.newFixedThreadPool(appenders)) {
            List<CompletableFuture<Void>> all = IntStream.range(0, appenders)
                    .mapToObj(number -> CompletableFuture.runAsync(
                            () -> IntStream.range(0, each)
                                    .forEach(i ->
                                            engine.appendEvents(events("coalition-" + number, 2L * i, 2L * i + 1))),
                            executor))
                    .toList();
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        }
        Map<String, List<Long>> found = new HashMap<>();
        for (StoredEvent stored : log.committed()) {
            found.computeIfAbsent(stored.aggregateId(), id -> new ArrayList<>()).add(stored.sequence());
        }
        assertThat(found).hasSize(appenders);
        found.forEach((coalition, sequences) -> {
            assertThat(sequences).isEqualTo(upTo(2L * each - 1));
            assertThat(sequences(engine, coalition)).isEqualTo(sequences);
        });
    }

    @Test
    void ofAppendersWithTheSameSequenceExactlyOneWins() {
        try (var executor = Executors.newFixedThreadPool(16)) {
            List<CompletableFuture<Boolean>> all = IntStream.range(0, 16)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> wins(number), executor))
                    .toList();
            assertThat(all.stream().filter(CompletableFuture::join)).hasSize(1);
        }
        assertThat(sequences(engine, "contested")).isEqualTo(upTo(0));
    }

    private boolean wins(int number) {
        try {
            engine.appendEvents(event("contested", 0, "command of " + number));
            return true;
        } catch (AggregateStreamCreationException e) {
            return false;
        }
    }

    @Test
    void readersSeeEverythingAcknowledgedWhileEventsMoveFromMemoryToTheIndex() {
        AtomicLong acknowledged = new AtomicLong(-1);
        var appending = CompletableFuture.runAsync(() -> {
            for (long sequence = 0; sequence < 150; sequence++) {
                engine.appendEvents(event("hot", sequence));
                acknowledged.set(sequence);
            }
        });
        while (!appending.isDone()) {
            long atLeast = acknowledged.get();
            List<Long> seen = sequences(engine, "hot");
            assertThat(seen).isEqualTo(upTo(seen.size() - 1L)).hasSizeGreaterThan((int) atLeast);
        }
        appending.join();
        assertThat(engine.state()).isEqualTo(LogState.ACCEPTING);
    }

    @Test
    void refusesAnEventThatIsTooLarge() {
        var large = new GenericDomainEventMessage<>("coalition", "c", 0, "x".repeat(60_000));
        var small = log.settings.withBatch(new LogSettings.BatchLimits(1, 10, 1_000));
        KafkaEventStorageEngine limited = log.standby(small, CommitStep.Listener.NONE);
        limited.takeOver();
        assertThatThrownBy(() -> limited.appendEvents(large)).isInstanceOf(IllegalArgumentException.class);
        limited.appendEvents(events("c", 0, 99));
        assertThat(sequences(limited, "c")).isEqualTo(upTo(99));
    }

    private CompletableFuture<Void> append(String coalition, long sequence) {
        return CompletableFuture.runAsync(
                () -> engine.appendEvents(event(coalition, sequence)),
                runnable -> Thread.ofPlatform().start(runnable));
    }

    private int waiting() {
        return engine.health().waiting();
    }
}
