package org.mithaq.command.platform.log;

/** The points of an append at which a process may die; tests make it die there. */
enum CommitStep {
    /** Nothing has been sent. */
    BEFORE_SEND,
    /** The broker has the events; the transaction is open. */
    AFTER_SEND,
    /** The transaction is committed; nobody knows it yet. */
    AFTER_COMMIT,
    /** The callers have their answer; the index has not been written. */
    BEFORE_INDEX;

    /** Told of each step, on the thread that takes it. */
    interface Listener {
        Listener NONE = new Listener() {
            @Override
            public void at(CommitStep step) {}

            @Override
            public boolean separatesSending() {
                return false;
            }
        };

        void at(CommitStep step);

        /** Whether sending is waited for, apart from committing, which costs time; {@link #AFTER_SEND} needs it. */
        default boolean separatesSending() {
            return true;
        }
    }
}
