package org.mithaq.benchmark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.SystemLocale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The command line of the benchmark. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Measures Mithaq against its limits, all on this machine; reports and fails nothing.")
public final class Benchmark implements Callable<Integer> {

    private static final Map<String, List<Supplier<Measurement>>> MEASUREMENTS = new LinkedHashMap<>();

    static {
        MEASUREMENTS.put("1", List.of(DurableCommands::new));
        MEASUREMENTS.put("2", List.of(OverHttp::new));
        MEASUREMENTS.put("3", List.of(OneCommand::new));
        MEASUREMENTS.put("4", List.of(OneCoalition::new));
        MEASUREMENTS.put("5", List.of(Visible::new));
        MEASUREMENTS.put("6", List.of(CodecRates::new, FoldRates::new, ViewRates::new));
        MEASUREMENTS.put("7", List.of(LongLife::new));
        MEASUREMENTS.put("9", List.of(Pages::new));
    }

    private final PrintWriter out;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "N",
            description = "the numbers to measure: 1, 2, 3, 4, 5, 6, 7, 9")
    private @Nullable String @Nullable [] only;

    @Option(names = "--seconds", paramLabel = "S", description = "how long one round takes (default: 4)")
    private @Nullable Integer seconds;

    @Option(names = "--rounds", paramLabel = "N", description = "how many rounds (default: 5)")
    private @Nullable Integer rounds;

    @Option(names = "--events", paramLabel = "N", description = "the size of the large coalition (default: 1000000)")
    private @Nullable Integer events;

    @Option(names = "--mongo", paramLabel = "URI", description = "another MongoDB server than the embedded one")
    private @Nullable String mongo;

    @Option(names = "--quick", description = "a run of seconds that shows that everything works")
    private boolean quick;

    Benchmark(PrintWriter out) {
        this.out = out;
    }

    /** Ends the process: threads of the embedded broker may linger. */
    public static void main(String[] args) {
        SystemLocale.leave();
        System.exit(run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), args));
    }

    static int run(PrintWriter out, String... args) {
        return new CommandLine(new Benchmark(out)).execute(args);
    }

    @Override
    public Integer call() throws Exception {
        Options options = options();
        if (mongo != null) {
            System.setProperty("mithaq.mongo.uri", mongo); // as the product itself is told
        }
        Machine.description().forEach(out::println);
        out.println();
        out.printf("%-2s %-58s %-34s %s%n", "#", "what", "median (least–greatest)", "target");
        for (var measurements : MEASUREMENTS.entrySet()) {
            if (options.only().contains(measurements.getKey())) {
                for (Supplier<Measurement> measurement : measurements.getValue()) {
                    Neighbours neighbours = new Neighbours();
                    measurement.get().measure(options).forEach(this::print);
                    neighbours
                            .text()
                            .map(text -> Row.of(measurements.getKey(), "of the processors, others had meanwhile", text))
                            .ifPresent(this::print);
                }
            }
        }
        return 0;
    }

    private void print(Row row) {
        out.printf("%-2s %-58s %-34s %s%n", row.number(), row.what(), row.figure(), row.target());
    }

    private Options options() {
        Options defaults = quick ? Options.quick() : Options.standard();
        return new Options(
                only == null ? defaults.only() : numbers(only),
                seconds == null ? defaults.round() : Duration.ofSeconds(seconds),
                rounds == null ? defaults.rounds() : rounds,
                events == null ? defaults.events() : events,
                mongo);
    }

    private Set<String> numbers(@Nullable String[] given) {
        Set<String> numbers = Set.copyOf(Arrays.asList(given));
        if (!MEASUREMENTS.keySet().containsAll(numbers)) {
            throw new ParameterException(new CommandLine(this), "--only takes " + MEASUREMENTS.keySet());
        }
        return numbers;
    }
}
