package org.mithaq.benchmark;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.mithaq.events.CoalitionId;
import org.mithaq.query.QuerySide;
import org.mithaq.query.platform.projection.Freshness;
import org.mithaq.query.platform.projection.ProjectionSettings;
import org.mithaq.query.platform.projection.Projections;

/** Number 5: from the answer to a command until every view reflects it, at 1 000 commands a second. */
final class Visible implements Measurement {

    private static final int COALITIONS = 64;
    private static final long PERIOD = 1_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** An answer: the sequence, and when it came. */
    private record Acknowledged(long sequence, long at) {
        private static final Acknowledged LAST = new Acknowledged(0, 0);
    }

    @Override
    public List<Row> measure(Options options) throws Exception {
        Samples median = new Samples();
        Samples high = new Samples();
        try (Servers servers = Servers.start(options);
                var commands = CommandSideInProcess.open(servers, "visible");
                var projections = new Projections(
                        servers.mongo().getDatabase("visible-views"),
                        QuerySide.PROJECTIONS,
                        ProjectionSettings.of(Map.of("bootstrap.servers", servers.kafka()), "visible", "visible"),
                        new SimpleMeterRegistry(),
                        Clock.systemUTC())) {
            projections.start();
            List<CoalitionId> coalitions = commands.coalitions(COALITIONS);
            options.measure(counts -> {
                Latencies times = round(options.round(), commands, coalitions, projections.freshness());
                if (counts) {
                    median.add(times.millis(0.5));
                    high.add(times.millis(0.99));
                }
            });
        }
        return List.of(
                Row.of("5", "acknowledged to visible in every view, 1000/s, p50", median.text("%.1f") + " ms"),
                new Row("5", "… p99", high.text("%.1f") + " ms", "≤ 100 ms"));
    }

    private static Latencies round(
            Duration time, CommandSideInProcess commands, List<CoalitionId> coalitions, Freshness freshness)
            throws InterruptedException {
        int count = (int) (time.toNanos() / PERIOD);
        Latencies times = new Latencies(count);
        List<BlockingQueue<Acknowledged>> answers = new ArrayList<>();
        List<Thread> watchers = new ArrayList<>();
        for (CoalitionId coalition : coalitions) {
            BlockingQueue<Acknowledged> queue = new LinkedBlockingQueue<>();
            answers.add(queue);
            watchers.add(Thread.ofVirtual().start(() -> watch(coalition.value(), queue, freshness, times)));
        }
        CompletableFuture<?>[] all = new CompletableFuture<?>[count];
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            BlockingQueue<Acknowledged> queue = answers.get(i % COALITIONS);
            awaitTime(begun + i * PERIOD);
            all[i] = commands.contact(coalitions.get(i % COALITIONS))
                    .thenAccept(sequence -> queue.add(new Acknowledged(sequence, System.nanoTime())));
        }
        CompletableFuture.allOf(all).join();
        answers.forEach(queue -> queue.add(Acknowledged.LAST));
        for (Thread watcher : watchers) {
            watcher.join();
        }
        return times;
    }

    private static void watch(
            String coalition, BlockingQueue<Acknowledged> answers, Freshness freshness, Latencies times) {
        try {
            long reached = 0;
            for (Acknowledged next = answers.take(); !next.equals(Acknowledged.LAST); next = answers.take()) {
                if (reached < next.sequence()) {
                    reached = freshness
                            .await(coalition, next.sequence(), PATIENCE)
                            .orElseThrow();
                }
                times.record(Math.max(0, System.nanoTime() - next.at()));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitTime(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
