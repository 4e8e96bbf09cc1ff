package org.mithaq.query.platform.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a view's builds are doing.
 *
 * @param version the version this product makes
 * @param serving the build that answers reads
 * @param readable whether this version of the product understands it; readers are asked to come back where not
 * @param position offsets taken by it, over all partitions
 * @param partitions what the live feed of this process reads
 * @param trouble why the views do not move, as this process sees it
 * @param rebuild the build that is made beside it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectionStatus(
        String name,
        int version,
        @Nullable String serving,
        boolean readable,
        long position,
        List<PartitionStatus> partitions,
        @Nullable String trouble,
        @Nullable Rebuild rebuild) {

    /**
     * A build under way.
     *
     * @param state what it does
     * @param events taken by this process since it began or went on
     * @param eventsPerSecond in this process
     * @param position offsets taken, over all partitions
     * @param end offsets there are, over all partitions of the log; null where that is not known
     * @param secondsLeft at that rate; null where that is not known
     * @param partitions what this process reads for it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rebuild(
            String build,
            State state,
            long events,
            @Nullable Double eventsPerSecond,
            long position,
            @Nullable Long end,
            @Nullable Long secondsLeft,
            List<PartitionStatus> partitions) {

        /** How far it is, in a line for the log file. */
        String progress() {
            return "%s: %s, %d of %s offsets, %.0f events/s, %s s left"
                    .formatted(
                            build,
                            state,
                            position,
                            end == null ? "?" : end,
                            eventsPerSecond == null ? 0.0 : eventsPerSecond,
                            secondsLeft == null ? "?" : secondsLeft);
        }
    }

    /** The states of a build that does not serve yet. */
    public enum State {
        BUILDING,
        /** As many others are built as this process has memory for; it follows by itself. */
        WAITING,
        /** It has caught up and is taken along by the live feed until it is level with what serves. */
        JOINING,
        /** It is held up until it is told to go on. */
        PAUSED,
        /** A record stopped it; what serves goes on serving. */
        STOPPED
    }
}
