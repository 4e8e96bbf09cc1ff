package org.mithaq.query.calendar;

/** When something is due, seen from today. */
public enum Due {
    LATE,
    /** Within thirty days, or late. */
    SOON
}
