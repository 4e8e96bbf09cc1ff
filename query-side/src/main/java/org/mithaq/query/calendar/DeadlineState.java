package org.mithaq.query.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where something with a day stands. */
public enum DeadlineState {
    AHEAD,
    LATE,
    DONE,
    /** The day is over, and nothing was to be done. */
    PASSED,
    /** It is no longer to be done. */
    VOID;

    /** What is not done on that day is late from the next one. */
    public static DeadlineState of(@Nullable LocalDate day, boolean done, LocalDate today) {
        if (done) {
            return DONE;
        }
        return day != null && day.isBefore(today) ? LATE : AHEAD;
    }
}
