package org.mithaq.benchmark;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.mithaq.command.platform.axon.CoalitionSnapshots;
import org.mithaq.command.platform.log.KafkaEventStorageEngine;
import org.mithaq.command.platform.log.LogSettings;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.Id;

/**
 * Number 7: how long a command takes in a coalition of a million events, against one of a thousand: with both in memory,
 * and as the first after a restart, when both are read from their snapshots.
 */
final class LongLife implements Measurement {

    private static final int APPEND = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final CoalitionId large = new CoalitionId(Id.next());
    private final CoalitionId small = new CoalitionId(Id.next());
    private final Samples largeWarm = new Samples();
    private final Samples smallWarm = new Samples();
    private final Samples warm = new Samples();
    private final Samples largeFirst = new Samples();
    private final Samples smallFirst = new Samples();

    @Override
    public List<Row> measure(Options options) throws Exception {
        double filled;
        double firstRead;
        try (Servers servers = Servers.start(options)) {
            LogSettings settings = LogSettings.to(servers.kafka()).withTopic("long");
            MongoDatabase index = servers.mongo().getDatabase("long");
            filled = fill(settings, index, options.events());
            firstRead = snapshots(settings, index, options.events());
            for (int round = 0; round < options.rounds(); round++) {
                try (CommandSideInProcess commands = CommandSideInProcess.open(settings, index)) {
                    // the very first command of a process would pay for connections
                    commands.coalitions(1);
                    boolean largeGoesFirst = round % 2 == 0;
                    if (largeGoesFirst) {
                        largeFirst.add(once(commands, large));
                    }
                    smallFirst.add(once(commands, small));
                    if (!largeGoesFirst) {
                        largeFirst.add(once(commands, large));
                    }
                    warm(commands, options);
                }
            }
        }
        return rows(options, filled, firstRead);
    }

    private void warm(CommandSideInProcess commands, Options options) {
        Latencies ofLarge = new Latencies(1 << 20);
        Latencies ofSmall = new Latencies(1 << 20);
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < options.round().toNanos()) {
            // large, small, small, large: neither always follows the other
            ofLarge.record((long) (once(commands, large) * 1e6));
            ofSmall.record((long) (once(commands, small) * 1e6));
            ofSmall.record((long) (once(commands, small) * 1e6));
            ofLarge.record((long) (once(commands, large) * 1e6));
        }
        largeWarm.add(ofLarge.millis(0.5));
        smallWarm.add(ofSmall.millis(0.5));
        warm.add(ofLarge.millis(0.5) / ofSmall.millis(0.5));
    }

    /** In milliseconds. */
    private static double once(CommandSideInProcess commands, CoalitionId coalition) {
        long start = System.nanoTime();
        commands.contact(coalition).join();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Events a second. */
    private double fill(LogSettings settings, MongoDatabase index, int events) {
        try (var log = new KafkaEventStorageEngine(
                settings, new EnvelopeRecords(), new CoalitionSnapshots(), index, new SimpleMeterRegistry())) {
            log.takeOver();
            long begun = System.nanoTime();
            append(log, large, events);
            append(log, small, Options.FEW_EVENTS);
            while (log.health().indexLag() > 0) {
                LockSupport.parkNanos(1_000_000);
            }
            return (events + Options.FEW_EVENTS) / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private static void append(KafkaEventStorageEngine log, CoalitionId coalition, int events) {
        Instant time = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
        for (long from = 1; from <= events; from += APPEND) {
            List<DomainEventMessage<?>> messages = LongStream.range(from, Math.min(from + APPEND, events + 1L))
                    .<DomainEventMessage<?>>mapToObj(
                            sequence -> EnvelopeRecords.message(Contacts.record(coalition, sequence, time)))
                    .toList();
            log.appendEvents(messages);
        }
    }

    /** Has a snapshot of both made, and returns how many events a second the large one was read with before. */
    private double snapshots(LogSettings settings, MongoDatabase index, int events) {
        try (CommandSideInProcess commands = CommandSideInProcess.open(settings, index)) {
            double millis = once(commands, large);
            for (CoalitionId coalition : List.of(large, small)) {
                long deadline = System.nanoTime() + PATIENCE.toNanos();
                CompletableFuture.allOf(IntStream.rangeClosed(0, Options.FEW_EVENTS)
                                .mapToObj(i -> commands.contact(coalition))
                                .toArray(CompletableFuture[]::new))
                        .join();
                while (commands.log().readSnapshot(coalition.value()).isEmpty()) {
                    if (System.nanoTime() > deadline) {
                        throw new IllegalStateException("no snapshot of " + coalition);
                    }
                    LockSupport.parkNanos(10_000_000);
                }
            }
            return events / (millis / 1e3);
        }
    }

    private List<Row> rows(Options options, double filled, double firstRead) {
        String sizes = "a coalition of %d events".formatted(options.events());
        return List.of(
                Row.of("7", "a command in " + sizes + ", p50", largeWarm.text("%.2f") + " ms"),
                Row.of("7", "limit: in one of 1000 events, p50", smallWarm.text("%.2f") + " ms"),
                new Row("7", "ratio to the limit", warm.text("%.2f"), "≤ 1.2"),
                Row.of("7", "the first one after a restart", largeFirst.text("%.1f") + " ms"),
                Row.of("7", "limit: in one of 1000 events", smallFirst.text("%.1f") + " ms"),
                Row.of("7", "filled, index included", "%.0f events/s".formatted(filled)),
                Row.of("7", "read in full, without a snapshot", "%.0f events/s".formatted(firstRead)));
    }
}
