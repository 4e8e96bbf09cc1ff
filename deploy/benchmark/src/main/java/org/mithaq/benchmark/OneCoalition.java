package org.mithaq.benchmark;

import java.util.List;
import org.mithaq.events.CoalitionId;

/** Number 4: commands a second of one coalition, which share commits, beside the same callers on as many coalitions. */
final class OneCoalition implements Measurement {

    @Override
    public List<Row> measure(Options options) throws Exception {
        Samples rate = new Samples();
        Samples others = new Samples();
        Samples ratio = new Samples();
        Samples each = new Samples();
        try (Servers servers = Servers.start(options);
                CommandSideInProcess commands = CommandSideInProcess.open(servers, "commands")) {
            List<CoalitionId> coalitions = commands.coalitions(DurableCommands.CALLERS);
            CoalitionId one = coalitions.getFirst();
            options.measure(counts -> {
                ProcessorTime start = ProcessorTime.now();
                ClosedLoop.Result result =
                        ClosedLoop.run(coalitions.size(), options.round(), caller -> commands.contact(one)
                                .join());
                commands.awaitIndex();
                double processor = ProcessorTime.each(start, result.calls());
                ClosedLoop.Result spread = ClosedLoop.run(
                        coalitions.size(), options.round(), caller -> commands.contact(coalitions.get(caller))
                                .join());
                commands.awaitIndex();
                if (counts) {
                    rate.add(result.perSecond());
                    each.add(processor);
                    others.add(spread.perSecond());
                    ratio.add(result.perSecond() / spread.perSecond());
                }
            });
        }
        return List.of(
                new Row("4", "durable commands, 64 callers, one coalition", rate.text("%.0f") + " /s", "≥ 2000 /s"),
                Row.of("4", "limit: the same callers on 64 coalitions", others.text("%.0f") + " /s"),
                Row.of("4", "ratio to the limit", ratio.text("%.2f")),
                Row.of("4", "processor time of a command, index included", each.text("%.0f") + " µs"));
    }
}
