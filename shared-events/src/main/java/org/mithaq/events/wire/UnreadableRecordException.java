package org.mithaq.events.wire;

/**
 * A record that this version of the product cannot read: malformed, of an unknown type, or of a newer version. Its
 * reader must stop; skipping it would make every view wrong without a trace.
 */
public final class UnreadableRecordException extends RuntimeException {

    public UnreadableRecordException(String message) {
        super(message);
    }

    public UnreadableRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
