package org.mithaq.query.platform.projection;

/** A record that must not be skipped and cannot be taken: its partition stops before it. */
final class FeedStoppedException extends RuntimeException {

    private final long offset;

    FeedStoppedException(long offset, String reason, Throwable cause) {
        super(reason, cause);
        this.offset = offset;
    }

    FeedStoppedException(long offset, String reason) {
        super(reason);
        this.offset = offset;
    }

    /** The record's offset. */
    long offset() {
        return offset;
    }
}
