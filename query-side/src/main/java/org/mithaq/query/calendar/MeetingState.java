package org.mithaq.query.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a meeting stands at a moment. */
public enum MeetingState {
    UPCOMING,
    OPEN,
    HELD,
    /** Its time passed and nobody opened it. */
    NOT_HELD,
    /** The body that was to meet is no more. */
    CANCELLED;

    /** @param dissolved when the body that was to meet was dissolved, if it was */
    static MeetingState of(Sitting sitting, @Nullable Instant dissolved, Instant now) {
        if (sitting.closedAt() != null) {
            return HELD;
        }
        if (sitting.openedAt() != null) {
            return OPEN;
        }
        if (dissolved != null) {
            return CANCELLED;
        }
        Instant end = sitting.end();
        return end != null && end.isBefore(now) ? NOT_HELD : UPCOMING;
    }
}
