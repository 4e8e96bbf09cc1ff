package org.mithaq.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.command.platform.log.LogSettings;
import org.mithaq.events.CoalitionId;

/**
 * Number 1: durable commands a second in process, many callers on as many coalitions, beside a bare ring of producers that
 * commits the same bytes in batches of the same size, and beside the same without the index.
 */
final class DurableCommands implements Measurement {

    static final int CALLERS = 64;

    private static final LogSettings.MemoryLimits UNLIMITED =
            new LogSettings.MemoryLimits(Integer.MAX_VALUE, Long.MAX_VALUE, 100_000);

    private final Samples rate = new Samples();
    private final Samples sustained = new Samples();
    private final Samples bareRate = new Samples();
    private final Samples unindexedRate = new Samples();
    private final Samples ratio = new Samples();
    private final Samples sustainedRatio = new Samples();
    private final Samples unindexedRatio = new Samples();
    private final Samples each = new Samples();
    private final Samples bareEach = new Samples();
    private final Samples unindexedEach = new Samples();
    private final Samples batches = new Samples();
    private final Map<String, Samples> parts = new TreeMap<>();

    @Override
    public List<Row> measure(Options options) throws Exception {
        try (Servers servers = Servers.start(options);
                BareRing ring = new BareRing(servers.kafka());
                CommandSideInProcess indexed = CommandSideInProcess.open(servers, "indexed");
                HeldIndex index = new HeldIndex(servers.mongo().getDatabase("held"));
                CommandSideInProcess unindexed = CommandSideInProcess.open(
                        LogSettings.to(servers.kafka()).withTopic("held").withMemory(UNLIMITED), index.database())) {
            List<CoalitionId> coalitions = indexed.coalitions(CALLERS);
            List<CoalitionId> others = unindexed.coalitions(CALLERS);
            options.measure(counts -> {
                int batch = indexed(indexed, coalitions, options, counts);
                double bare = bare(ring, batch, options, counts);
                unindexed(unindexed, others, options, bare, counts);
            });
            index.release();
        }
        return rows();
    }

    /** The mean size of a commit. */
    private int indexed(CommandSideInProcess commands, List<CoalitionId> coalitions, Options options, boolean counts)
            throws Exception {
        CommandSideInProcess.Commits before = commands.commits();
        ProcessorTime start = ProcessorTime.now();
        long begun = System.nanoTime();
        ClosedLoop.Result result =
                ClosedLoop.run(coalitions.size(), options.round(), caller -> commands.contact(coalitions.get(caller))
                        .join());
        commands.awaitIndex();
        double untilIndexed = (System.nanoTime() - begun) / 1e9;
        double batch = commands.commits().meanSince(before);
        if (counts) {
            rate.add(result.perSecond());
            sustained.add(result.calls() / untilIndexed);
            each.add(ProcessorTime.each(start, result.calls()));
            ProcessorTime.byPart(start, result.calls())
                    .forEach((part, micros) ->
                            parts.computeIfAbsent(part, name -> new Samples()).add(micros));
            batches.add(batch);
        }
        return (int) Math.max(1, Math.round(batch));
    }

    private double bare(BareRing ring, int batch, Options options, boolean counts) {
        ProcessorTime start = ProcessorTime.now();
        ClosedLoop.Result result = ring.run(batch, options.round());
        if (counts) {
            bareRate.add(result.perSecond());
            bareEach.add(ProcessorTime.each(start, result.calls()));
            ratio.add(rate.last() / result.perSecond());
            sustainedRatio.add(sustained.last() / result.perSecond());
        }
        return result.perSecond();
    }

    private void unindexed(
            CommandSideInProcess commands, List<CoalitionId> coalitions, Options options, double bare, boolean counts)
            throws Exception {
        ProcessorTime start = ProcessorTime.now();
        ClosedLoop.Result result =
                ClosedLoop.run(coalitions.size(), options.round(), caller -> commands.contact(coalitions.get(caller))
                        .join());
        if (counts) {
            unindexedRate.add(result.perSecond());
            unindexedEach.add(ProcessorTime.each(start, result.calls()));
            unindexedRatio.add(result.perSecond() / bare);
        }
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("1", "durable commands, 64 callers, 64 coalitions", rate.text("%.0f") + " /s", "≥ 15000 /s"));
        rows.add(Row.of("1", "… until the index has them, too", sustained.text("%.0f") + " /s"));
        rows.add(Row.of("1", "limit: bare ring, same bytes, same batches", bareRate.text("%.0f") + " /s"));
        rows.add(new Row("1", "ratio to the limit", ratio.text("%.2f"), "≥ 0.5"));
        rows.add(Row.of("1", "… until the index has them, too", sustainedRatio.text("%.2f")));
        rows.add(Row.of("1", "events of one commit", batches.text("%.1f")));
        rows.add(Row.of("1", "without the index", unindexedRate.text("%.0f") + " /s"));
        rows.add(Row.of("1", "… ratio to the limit", unindexedRatio.text("%.2f")));
        rows.add(Row.of("1", "processor time of a command, index included", each.text("%.0f") + " µs"));
        rows.add(Row.of("1", "… without the index", unindexedEach.text("%.0f") + " µs"));
        rows.add(Row.of("1", "… of an event of the bare ring", bareEach.text("%.0f") + " µs"));
        parts.forEach((part, micros) -> rows.add(Row.of("1", "… in: " + part, micros.text("%.1f") + " µs")));
        return rows;
    }
}
