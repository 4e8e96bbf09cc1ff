package org.mithaq.query.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Reading;

/** Where something with a day stands. */
public enum DeadlineState {
    AHEAD,
    LATE,
    DONE,
    /** The day is over, and nothing was to be done. */
    PASSED,
    /** It is no longer to be done. */
    VOID,
    /** What came of it is on record for others than the reader. */
    UNTOLD;

    /** The same, as far as the reader sees what becomes of it. */
    public static DeadlineState of(@Nullable LocalDate day, boolean done, Reading reading) {
        return done || reading.follows() ? of(day, done, reading.today()) : UNTOLD;
    }

    /** What is not done on that day is late from the next one. */
    public static DeadlineState of(@Nullable LocalDate day, boolean done, LocalDate today) {
        if (done) {
            return DONE;
        }
        return day != null && day.isBefore(today) ? LATE : AHEAD;
    }
}
