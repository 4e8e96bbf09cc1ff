package org.mithaq.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Id;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.events.wire.EventCodec;
import org.mithaq.query.QuerySide;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * Part of number 6: events folded into documents a second of processor time, without a database, for each view and for
 * all; on one thread. The events are one of each kind in coalitions of their own.
 */
final class FoldRates implements Measurement {

    private static final int COALITIONS = 50;

    @Override
    public List<Row> measure(Options options) throws Exception {
        List<Kept> events = events();
        Map<String, Samples> rates = new HashMap<>();
        Samples all = new Samples();
        options.measure(counts -> {
            double seconds = 0;
            for (Projection<?> projection : QuerySide.PROJECTIONS) {
                double rate = rate(options, projection, events);
                seconds += 1 / rate;
                if (counts) {
                    rates.computeIfAbsent(projection.name(), name -> new Samples())
                            .add(rate);
                }
            }
            if (counts) {
                all.add(1 / seconds);
            }
        });
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("6", "events folded into all views, one thread", all.text("%.0f") + " /s", "≥ 200000 /s"));
        for (Projection<?> projection : QuerySide.PROJECTIONS) {
            rows.add(Row.of(
                    "6",
                    "… into " + projection.name(),
                    rates.getOrDefault(projection.name(), new Samples()).text("%.0f") + " /s"));
        }
        return rows;
    }

    private static <D extends View<D>> double rate(Options options, Projection<D> projection, List<Kept> events) {
        long folded = 0;
        long processor = ProcessorTime.ofThisThread();
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < options.round().toNanos() / QuerySide.PROJECTIONS.size()) {
            Map<String, D> documents = new HashMap<>();
            for (Kept kept : events) {
                for (String id : projection.touches().apply(kept.envelope())) {
                    D before = documents.get(id);
                    documents.put(
                            id,
                            (before == null ? projection.empty().apply(id) : before)
                                    .apply(kept.envelope(), kept.bytes()));
                }
            }
            folded += events.size();
        }
        return folded / ((ProcessorTime.ofThisThread() - processor) / 1e9);
    }

    /** @param bytes as stored */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kept(Envelope envelope, byte[] bytes) {}

    private static List<Kept> events() throws IOException {
        List<Kept> kinds = new ArrayList<>();
        EventCodec codec = new EventCodec();
        for (EventCatalogue.Entry entry : EventCatalogue.standard().entries()) {
            String name = "/golden/%s.v%d.json".formatted(entry.name(), entry.version());
            try (InputStream golden = FoldRates.class.getResourceAsStream(name)) {
                if (golden == null) {
                    throw new IllegalStateException("there is no " + name);
                }
                byte[] bytes = golden.readAllBytes();
                kinds.add(new Kept(codec.decode(bytes), bytes));
            }
        }
        List<Kept> events = new ArrayList<>();
        for (int i = 0; i < COALITIONS; i++) {
            CoalitionId coalition = new CoalitionId(Id.next());
            for (int sequence = 1; sequence <= kinds.size(); sequence++) {
                Kept sample = kinds.get(sequence - 1);
                Envelope kind = sample.envelope();
                events.add(new Kept(
                        new Envelope(
                                kind.id(),
                                coalition,
                                sequence,
                                kind.recordedAt(),
                                kind.command(),
                                kind.correlation(),
                                kind.meta(),
                                kind.event()),
                        sample.bytes()));
            }
        }
        return events;
    }
}
