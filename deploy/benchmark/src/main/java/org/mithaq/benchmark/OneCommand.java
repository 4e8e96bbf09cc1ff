package org.mithaq.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import org.mithaq.events.CoalitionId;

/**
 * Number 3: how long one durable command takes, alone and at 1 000 commands a second. At that rate commands begin when
 * they are due, whether or not earlier ones were answered, and each is timed from when it was due. The limit: a
 * transaction of one event of the bare ring; and the bare ring that commits what is due, as soon as it can.
 */
final class OneCommand implements Measurement {

    private static final int COALITIONS = 64;
    private static final long PERIOD = 1_000_000;

    private record Quantiles(Samples median, Samples high) {
        Quantiles() {
            this(new Samples(), new Samples());
        }

        void add(Latencies times) {
            median.add(times.millis(0.5));
            high.add(times.millis(0.99));
        }
    }

    @Override
    public List<Row> measure(Options options) throws Exception {
        var alone = new Quantiles();
        var bareAlone = new Quantiles();
        var paced = new Quantiles();
        var barePaced = new Quantiles();
        try (Servers servers = Servers.start(options);
                BareRing ring = new BareRing(servers.kafka());
                CommandSideInProcess commands = CommandSideInProcess.open(servers, "commands")) {
            List<CoalitionId> coalitions = commands.coalitions(COALITIONS);
            LongFunction<CompletableFuture<Long>> contact =
                    number -> commands.contact(coalitions.get((int) (number % COALITIONS)));
            options.measure(counts -> {
                Latencies one = alone(options.round(), () -> contact.apply(0).join());
                Latencies bareOne = alone(options.round(), () -> ring.commit(1));
                Latencies many = paced(options.round(), contact);
                commands.awaitIndex();
                Latencies bareMany = barePaced(options.round(), ring);
                if (counts) {
                    alone.add(one);
                    bareAlone.add(bareOne);
                    paced.add(many);
                    barePaced.add(bareMany);
                }
            });
        }
        return List.of(
                new Row("3", "one durable command alone, p50", alone.median.text("%.2f") + " ms", "≤ 3 ms"),
                Row.of("3", "… p99", alone.high.text("%.2f") + " ms"),
                Row.of("3", "limit: a bare transaction of one event, p50", bareAlone.median.text("%.2f") + " ms"),
                Row.of("3", "… p99", bareAlone.high.text("%.2f") + " ms"),
                Row.of("3", "at 1000 commands/s, p50", paced.median.text("%.2f") + " ms"),
                new Row("3", "… p99", paced.high.text("%.2f") + " ms", "≤ 15 ms"),
                Row.of("3", "limit: bare ring at 1000 events/s, p50", barePaced.median.text("%.2f") + " ms"),
                Row.of("3", "… p99", barePaced.high.text("%.2f") + " ms"));
    }

    private static Latencies alone(Duration time, Runnable once) {
        Latencies times = new Latencies(1 << 20);
        long begun = System.nanoTime();
        for (long start = begun; start - begun < time.toNanos(); start = System.nanoTime()) {
            once.run();
            times.record(System.nanoTime() - start);
        }
        return times;
    }

    private static Latencies paced(Duration time, LongFunction<CompletableFuture<Long>> begin) {
        int count = (int) (time.toNanos() / PERIOD);
        Latencies times = new Latencies(count);
        CompletableFuture<?>[] all = new CompletableFuture<?>[count];
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = begun + i * PERIOD;
            awaitTime(due);
            all[i] = begin.apply(i).thenRun(() -> times.record(System.nanoTime() - due));
        }
        CompletableFuture.allOf(all).join();
        return times;
    }

    private static Latencies barePaced(Duration time, BareRing ring) {
        int count = (int) (time.toNanos() / PERIOD);
        Latencies times = new Latencies(count);
        long begun = System.nanoTime();
        for (int next = 0; next < count; ) {
            awaitTime(begun + next * PERIOD);
            int due = (int) Math.min(count, (System.nanoTime() - begun) / PERIOD + 1);
            ring.commit(due - next);
            long end = System.nanoTime();
            for (; next < due; next++) {
                times.record(end - (begun + next * PERIOD));
            }
        }
        return times;
    }

    private static void awaitTime(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
