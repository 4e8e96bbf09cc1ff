package org.mithaq.command.platform.log;

import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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
 * transactional producers does with the same bytes in batches of the same size. Run by hand; arguments: appenders, seconds,
 * and {@code unindexed} to leave the index out.
 */
final class AppendBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(6);

    private AppendBenchmark() {}

    public static void main(String[] args) throws Exception {
        int appenders = args.length > 0 ? Integer.parseInt(args[0]) : 64;
        Duration time = Duration.ofSeconds(args.length > 1 ? Integer.parseInt(args[1]) : 10);
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
                        step -> holdBack(step, indexed))) {
            engine.takeOver();
            double rate = appends(engine, appenders, time);
            System.out.printf(
                    "%.1f events and %.2f ms per commit; %s%n",
                    meters.get("mithaq.log.commit.events").summary().mean(),
                    meters.get("mithaq.log.commit").timer().mean(TimeUnit.MILLISECONDS),
                    engine.health());
            double perCommit = bare(settings.withTopic("bare"), appenders, time, rate);
            System.out.printf("events of one commit, bare: %.0f%n", perCommit);
        }
        Runtime.getRuntime().halt(0);
    }

    /** Without the index the figures are those of the log alone. */
    private static void holdBack(CommitStep step, boolean indexed) {
        while (step == CommitStep.BEFORE_INDEX && !indexed) {
            LockSupport.park();
        }
    }

    private static double appends(KafkaEventStorageEngine engine, int appenders, Duration time) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        LongAdder count = new LongAdder();
        List<long[]> latencies = new ArrayList<>();
        List<Thread> threads = IntStream.range(0, appenders)
                .mapToObj(number -> {
                    long[] nanos = new long[1 << 20];
                    latencies.add(nanos);
                    return Thread.ofPlatform().start(() -> append(engine, "coalition-" + number, stop, count, nanos));
                })
                .toList();
        Thread.sleep(WARM_UP.toMillis());
        long before = count.sum();
        long begun = System.nanoTime();
        Thread.sleep(time.toMillis());
        double rate = (count.sum() - before) / ((System.nanoTime() - begun) / 1e9);
        stop.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        long[] all = latencies.stream()
                .flatMapToLong(Arrays::stream)
                .filter(n -> n > 0)
                .sorted()
                .toArray();
        System.out.printf(
                "%d appenders: %.0f appends/s, p50 %.1f ms, p99 %.1f ms%n",
                appenders, rate, all[all.length / 2] / 1e6, all[all.length * 99 / 100] / 1e6);
        return rate;
    }

    private static void append(
            KafkaEventStorageEngine engine, String coalition, AtomicBoolean stop, LongAdder count, long[] nanos) {
        String payload = "x".repeat(400);
        for (long sequence = 0; !stop.get(); sequence++) {
            var event = new GenericDomainEventMessage<>(
                    "coalition", coalition, sequence, payload, Map.of(TextCodec.COMMAND, "c" + sequence));
            long begun = System.nanoTime();
            engine.appendEvents(event);
            nanos[(int) sequence % nanos.length] = System.nanoTime() - begun;
            count.increment();
        }
    }

    private static double bare(LogSettings settings, int batch, Duration time, double rate) {
        try (LogTopic topic = new LogTopic(settings)) {
            topic.ensure();
        }
        byte[] key = new byte[12];
        byte[] value = new byte[500];
        try (ProducerRing ring = ProducerRing.open(settings, 0)) {
            long commits = 0;
            long begun = 0;
            long start = System.nanoTime();
            while (begun == 0 || System.nanoTime() - begun < time.toNanos()) {
                if (begun == 0 && System.nanoTime() - start > WARM_UP.toNanos()) {
                    begun = System.nanoTime();
                    commits = 0;
                }
                var producer = ring.next();
                producer.beginTransaction();
                for (int i = 0; i < batch; i++) {
                    var unused = producer.send(new ProducerRecord<>(settings.topic(), 0, null, key, value));
                }
                producer.commitTransaction();
                commits++;
            }
            double bare = commits * batch / ((System.nanoTime() - begun) / 1e9);
            System.out.printf(
                    "bare ring, batches of %d: %.0f commits/s, %.0f events/s; ratio %.2f%n",
                    batch, bare / batch, bare, rate / bare);
            return batch;
        }
    }
}
