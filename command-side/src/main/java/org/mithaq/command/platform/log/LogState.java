package org.mithaq.command.platform.log;

/** What the log can do at the moment, from the point of view of this writer. */
public enum LogState {
    /** Not the writer, and never was; {@link KafkaEventStorageEngine#takeOver()} makes it so. */
    STANDING_BY,
    /** Becoming the writer: old transactions are ended, the log is read to its end, the index is caught up. */
    TAKING_OVER,
    /** Appends are taken and reads are complete. */
    ACCEPTING,
    /** As {@link #ACCEPTING}, but the index is unreachable or so far behind that appends may soon have to wait. */
    INDEX_BEHIND,
    /** The outcome of a commit is unknown and is being read from the log. Appends wait. */
    RECOVERING,
    /** Another writer has taken over. Every append is refused until {@link KafkaEventStorageEngine#takeOver()}. */
    FENCED,
    /** The log is damaged or cannot be understood; see the logged error. Nothing is taken. */
    FAILED,
    /** Closed for good. */
    CLOSED
}
