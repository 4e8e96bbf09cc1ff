package org.mithaq.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What others have of the processors of this machine, by which a figure can be judged: other processes, and the host's
 * other machines where this is a virtual one. Linux alone tells it (proc_stat(5)).
 */
final class Neighbours {

    private static final Path STAT = Path.of("/proc/stat");
    private static final double NANOSECONDS_OF_A_TICK = 1e7;

    private final Optional<Ticks> before = Ticks.now();

    /** Of all processors together; a tick is a hundredth of a second. */
    private record Ticks(double all, double idle, double stolen, double ours) {

        private static Optional<Ticks> now() {
            try (Stream<String> lines = Files.lines(STAT)) {
                // user, nice, system, idle, iowait, irq, softirq, steal; what follows is counted in those
                double[] counts = lines.findFirst().stream()
                        .flatMap(line -> Arrays.stream(line.split(" +")))
                        .skip(1)
                        .limit(8)
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                return Optional.of(new Ticks(
                        Arrays.stream(counts).sum(),
                        counts[3] + counts[4],
                        counts[7],
                        ProcessorTime.ofThisProcess() / NANOSECONDS_OF_A_TICK));
            } catch (IOException none) {
                return Optional.empty();
            }
        }

        private Ticks since(Ticks before) {
            return new Ticks(all - before.all, idle - before.idle, stolen - before.stolen, ours - before.ours);
        }

        private String text() {
            return "%.0f %% other processes, %.0f %% the host"
                    .formatted(100 * Math.max(0, all - idle - stolen - ours) / all, 100 * stolen / all);
        }
    }

    /** What they had since this was made; nothing where nobody tells. */
    Optional<String> text() {
        return before.flatMap(then -> Ticks.now().map(now -> now.since(then).text()));
    }
}
