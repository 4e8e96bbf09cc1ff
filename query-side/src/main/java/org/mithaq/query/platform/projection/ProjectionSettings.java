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
 * @param documentsInMemory how many documents of a view are kept in memory per partition between two batches
 * @param watch how often builds are looked after: a build that has caught up is switched, one retired is dropped
 * @param retirement how long a replaced build is kept, and kept up to date, for readers that have not noticed yet
 */
public record ProjectionSettings(
        Map<String, Object> kafka,
        String topic,
        String group,
        int batch,
        int documentsInMemory,
        Duration watch,
        Duration retirement) {

    public ProjectionSettings {
        kafka = Map.copyOf(kafka);
        if (batch < 1 || documentsInMemory < 1) {
            throw new IllegalArgumentException("a batch and a memory hold at least one");
        }
    }

    /** What suits most installations. */
    public static ProjectionSettings of(Map<String, Object> kafka, String topic, String group) {
        return new ProjectionSettings(
                kafka, topic, group, 10_000, 1_000, Duration.ofMillis(250), Duration.ofSeconds(10));
    }

    /** The same with other sizes. */
    public ProjectionSettings with(int batch, int documentsInMemory) {
        return new ProjectionSettings(kafka, topic, group, batch, documentsInMemory, watch, retirement);
    }

    /** The same with other times. */
    public ProjectionSettings with(Duration watch, Duration retirement) {
        return new ProjectionSettings(kafka, topic, group, batch, documentsInMemory, watch, retirement);
    }
}
