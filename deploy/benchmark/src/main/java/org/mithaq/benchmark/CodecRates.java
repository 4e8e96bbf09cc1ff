package org.mithaq.benchmark;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Id;
import org.mithaq.events.wire.EventCodec;

/** Part of number 6: records written, placed and read a second, on one thread. */
final class CodecRates implements Measurement {

    private static final int RECORDS = 1_000;

    @Override
    public List<Row> measure(Options options) throws Exception {
        EventCodec codec = new EventCodec();
        CoalitionId coalition = new CoalitionId(Id.next());
        List<Envelope> envelopes = LongStream.rangeClosed(1, RECORDS)
                .mapToObj(sequence -> Contacts.record(
                        coalition, sequence, Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS)))
                .toList();
        List<byte[]> stored = envelopes.stream().map(codec::encode).toList();
        Samples encoded = new Samples();
        Samples decoded = new Samples();
        Samples placed = new Samples();
        options.measure(counts -> {
            double encode = rate(options.round(), i -> codec.encode(envelopes.get(i)).length);
            double decode =
                    rate(options.round(), i -> codec.decode(stored.get(i)).id().length());
            double head =
                    rate(options.round(), i -> (int) codec.head(stored.get(i)).sequence());
            if (counts) {
                encoded.add(encode);
                decoded.add(decode);
                placed.add(head);
            }
        });
        return List.of(
                Row.of("6", "records encoded, one thread", encoded.text("%.0f") + " /s"),
                Row.of("6", "records decoded, one thread", decoded.text("%.0f") + " /s"),
                Row.of("6", "records placed (coalition, sequence, command), one thread", placed.text("%.0f") + " /s"));
    }

    /** How often a second of processor time of this thread. */
    private static double rate(Duration time, IntUnaryOperator once) {
        long calls = 0;
        long sum = 0;
        long processor = ProcessorTime.ofThisThread();
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < time.toNanos() / 3) {
            for (int i = 0; i < RECORDS; i++) {
                sum += once.applyAsInt(i);
            }
            calls += RECORDS;
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was done");
        }
        return calls / ((ProcessorTime.ofThisThread() - processor) / 1e9);
    }
}
