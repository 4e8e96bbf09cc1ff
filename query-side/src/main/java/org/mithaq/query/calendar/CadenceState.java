package org.mithaq.query.calendar;

import java.util.List;
import org.mithaq.query.directory.Reading;

/** How a body keeps to its cadence. */
public enum CadenceState {
    /** Its next meeting is scheduled in time. */
    KEPT,
    /** It is to meet, and no meeting is scheduled in time. */
    TO_SCHEDULE,
    /** The time that its cadence allows has passed. */
    EXCEEDED,
    /** It may have met, or be about to, in meetings that are on record for others than the reader. */
    UNTOLD;

    /** Those in which the reader may find a body. */
    static List<CadenceState> seenBy(Reading reading) {
        return reading.whole() ? List.of(KEPT, TO_SCHEDULE, EXCEEDED) : List.of(values());
    }
}
