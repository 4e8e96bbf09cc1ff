package org.mithaq.query.platform.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A partition of the log as a feed of this process sees it.
 *
 * @param position offset of the next record
 * @param lag offsets up to the end of what is committed; null where that is not known
 * @param reason why it is stopped, naming the record
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartitionStatus(
        int partition,
        State state,
        long position,
        @Nullable Long lag,
        @Nullable String reason) {

    /** The same, where what is committed ends there. */
    PartitionStatus upTo(@Nullable Long end) {
        return new PartitionStatus(
                partition, state, position, end == null ? null : Math.max(0, end - position), reason);
    }

    /** Whether the partition moves. */
    public enum State {
        READING,
        /** The feed stands still until it is told to go on. */
        HELD,
        /** A record cannot be taken; nothing after it is. */
        STOPPED
    }
}
