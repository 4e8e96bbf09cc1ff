package org.mithaq.query.platform.projection;

import java.time.Duration;
import java.util.Map;

/**
 * Where the log is and how it is taken.
 *
 * @param kafka further properties of the consumers, such as those of a secured cluster; {@code bootstrap.servers} is
 *     among them
 * @param topic the log
 * @param group the consumer group of the live feeds
 * @param batch the most records taken at once; where they are large, fewer make a batch, see {@link Consumers}
 * @param rebuilds how many views are built anew at once by one process, beside what serves; others wait. Each has up to
 *     two batches in memory, decoded
 * @param documentsInMemory how many documents of a view are kept in memory per partition between two batches
 * @param watch how often builds are looked after: a build that has caught up is switched, one retired is dropped
 * @param retirement how long a replaced build is kept, and kept up to date, for readers that have not noticed yet
 */
public record ProjectionSettings(
        Map<String, Object> kafka,
        String topic,
        String group,
        int batch,
        int rebuilds,
        int documentsInMemory,
        Duration watch,
        Duration retirement) {

    private static final long MEMORY_OF_A_REBUILD = 256L * 1_024 * 1_024;

    public ProjectionSettings {
        kafka = Map.copyOf(kafka);
        if (batch < 1 || documentsInMemory < 1 || rebuilds < 1) {
            throw new IllegalArgumentException(
                    "a batch and a memory hold at least one, and one view is built at a time");
        }
    }

    /** What suits most installations, on this machine. */
    public static ProjectionSettings of(Map<String, Object> kafka, String topic, String group) {
        Runtime machine = Runtime.getRuntime();
        int rebuilds = Math.clamp(machine.maxMemory() / MEMORY_OF_A_REBUILD, 1, machine.availableProcessors());
        return new ProjectionSettings(
                kafka, topic, group, 10_000, rebuilds, 1_000, Duration.ofMillis(250), Duration.ofSeconds(10));
    }

    /** The same with other sizes. */
    public ProjectionSettings with(int batch, int documentsInMemory) {
        return new ProjectionSettings(kafka, topic, group, batch, rebuilds, documentsInMemory, watch, retirement);
    }

    /** The same with so many views built anew at once. */
    public ProjectionSettings rebuilding(int atOnce) {
        return new ProjectionSettings(kafka, topic, group, batch, atOnce, documentsInMemory, watch, retirement);
    }

    /** The same with other times. */
    public ProjectionSettings with(Duration watch, Duration retirement) {
        return new ProjectionSettings(kafka, topic, group, batch, rebuilds, documentsInMemory, watch, retirement);
    }
}
