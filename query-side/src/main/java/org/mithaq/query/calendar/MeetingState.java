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
    /** The body that was to meet was dissolved before its time passed. */
    CANCELLED,
    /** It was announced, and what comes of it is on record for others than the reader. */
    ANNOUNCED,
    /** Its time passed, and what came of it is on record for others than the reader. */
    PASSED;

    /**
     * @param dissolved when the body that was to meet was dissolved, if it was
     * @param followed whether what became of it is seen by whoever sees it
     */
    static MeetingState of(Sitting sitting, @Nullable Instant dissolved, boolean followed, Instant now) {
        if (sitting.closedAt() != null) {
            return HELD;
        }
        if (!followed) {
            return over(sitting, now) ? PASSED : ANNOUNCED;
        }
        if (sitting.openedAt() != null) {
            return OPEN;
        }
        if (dissolved != null && !over(sitting, dissolved)) {
            return CANCELLED;
        }
        return over(sitting, now) ? NOT_HELD : UPCOMING;
    }

    private static boolean over(Sitting sitting, Instant now) {
        Instant end = sitting.end();
        return end != null && end.isBefore(now);
    }
}
