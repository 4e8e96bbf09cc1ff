package org.mithaq.command.platform.log;

import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * Measures appends per second with an embedded broker that flushes every append to disk, and what a bare ring of
 * transactional producers does with the same bytes in batches of the same size. Run by hand; arguments: appenders, seconds
 * of one round,
 * and {@code unindexed} to leave the index out.
 */
final class AppendBenchmark {

    private static final int ROUNDS = 4;

    private AppendBenchmark() {}

    public static void main(String[] args) throws Exception {
        int appenders = args.length > 0 ? Integer.parseInt(args[0]) : 64;
        Duration time = Duration.ofSeconds(args.length > 1 ? Integer.parseInt(args[1]) : 4);
        boolean indexed = args.length < 3 || !args[2].equals("unindexed");
        Path folder = Files.createTempDirectory("benchmark");
        EmbeddedBroker broker = EmbeddedBroker.in(folder);
        broker.start();
        EmbeddedMongo mongo = new EmbeddedMongo();
        var meters = new SimpleMeterRegistry();
        var settings = LogSettings.to(broker.bootstrapServers())
                .withMemory(new LogSettings.MemoryLimits(5_000_000, 4L << 30, 100_000));
        try (var client = MongoClients.create(mongo.connectionString());
                var engine = new KafkaEventStorageEngine(
                        settings,
                        new TextCodec(),
                        new TextCodec().snapshots(true),
                        client.getDatabase("benchmark"),
                        meters,
                        CommandSpans.NONE,
                        indexed ? CommitStep.Listener.NONE : new Unindexed())) {
            engine.takeOver();
            var bareSettings = settings.withTopic("bare");
            try (LogTopic topic = new LogTopic(bareSettings)) {
                topic.ensure();
            }
            long[] next = new long[appenders];
            try (ProducerRing ring = ProducerRing.open(bareSettings, 0)) {
                for (int round = 0; round < 2; round++) {
                    appends(engine, next, time);
                    bare(bareSettings, ring, appenders, time);
                }
                for (int round = 0; round < ROUNDS; round++) {
                    long cpu = cpu();
                    double rate = appends(engine, next, time);
                    double perAppend = (cpu() - cpu) / 1e3 / (rate * time.toSeconds());
                    cpu = cpu();
                    double bare = bare(bareSettings, ring, appenders, time);
                    double perEvent = (cpu() - cpu) / 1e3 / (bare * time.toSeconds());
                    System.out.printf(
                            "%d appenders: %.0f appends/s, %.0f us of processor each; "
                                    + "bare ring: %.0f events/s in %.0f commits/s, %.0f us each; ratio %.2f%n",
                            appenders, rate, perAppend, bare, bare / appenders, perEvent, rate / bare);
                }
            }
            System.out.printf(
                    "%.1f events and %.2f ms per commit; %s%n",
                    meters.get("mithaq.log.commit.events").summary().mean(),
                    meters.get("mithaq.log.commit").timer().mean(TimeUnit.MILLISECONDS),
                    engine.health());
        }
        Runtime.getRuntime().halt(0);
    }

    /** Without the index the figures are those of the log alone. */
    private static final class Unindexed implements CommitStep.Listener {
        @Override
        public void at(CommitStep step) {
            while (step == CommitStep.BEFORE_INDEX) {
                LockSupport.park();
            }
        }

        @Override
        public boolean separatesSending() {
            return false;
        }
    }

    /** Nanoseconds of processor time that this process has used, the broker included. */
    private static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static double appends(KafkaEventStorageEngine engine, long[] next, Duration time) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        LongAdder count = new LongAdder();
        long begun = System.nanoTime();
        List<Thread> threads = IntStream.range(0, next.length)
                .mapToObj(number -> Thread.ofPlatform().start(() -> append(engine, number, next, stop, count)))
                .toList();
        Thread.sleep(time.toMillis());
        double rate = count.sum() / ((System.nanoTime() - begun) / 1e9);
        stop.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        return rate;
    }

    private static void append(
            KafkaEventStorageEngine engine, int number, long[] next, AtomicBoolean stop, LongAdder count) {
        String payload = "x".repeat(400);
        while (!stop.get()) {
            long sequence = next[number]++;
            engine.appendEvents(new GenericDomainEventMessage<>(
                    "coalition", "coalition-" + number, sequence, payload, Map.of(TextCodec.COMMAND, "c" + sequence)));
            count.increment();
        }
    }

    private static double bare(LogSettings settings, ProducerRing ring, int batch, Duration time) {
        byte[] key = new byte[12];
        byte[] value = new byte[500];
        long events = 0;
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < time.toNanos()) {
            var producer = ring.next();
            producer.beginTransaction();
            for (int i = 0; i < batch; i++) {
                var unused = producer.send(new ProducerRecord<>(settings.topic(), 0, null, key, value));
            }
            producer.commitTransaction();
            events += batch;
        }
        return events / ((System.nanoTime() - begun) / 1e9);
    }
}
