package org.mithaq.query.calendar;

/** How a body keeps to its cadence. */
public enum CadenceState {
    /** Its next meeting is scheduled in time. */
    KEPT,
    /** It is to meet, and no meeting is scheduled in time. */
    TO_SCHEDULE,
    /** The time that its cadence allows has passed. */
    EXCEEDED,
    /** It may have met, or be about to, in meetings that are on record for others than the reader. */
    UNTOLD
}
