package org.mithaq.query.calendar;

/** What a day in the calendar is about. */
public enum DeadlineKind {
    TASK(true),
    PROMISE(true),
    REPORT(true),
    MINUTES(true),
    WRITTEN_VOTE(true),
    RATIFICATION(true),
    REDISCUSSION(true),
    CONFLICT(true),
    EVALUATION(true),
    CONSULTATION(false),
    REVIEW(false),
    OFFICE(false),
    MANDATE(false),
    OBJECTIVE(false),
    MILESTONE(false);

    private final boolean todo;

    DeadlineKind(boolean todo) {
        this.todo = todo;
    }

    /** Whether somebody has something to do until then; otherwise it is a day to know of. */
    public boolean todo() {
        return todo;
    }
}
