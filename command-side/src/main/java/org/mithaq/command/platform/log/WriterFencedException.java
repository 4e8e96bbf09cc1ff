package org.mithaq.command.platform.log;

/** The append was not stored: this process is not, or no longer, the writer of the log. */
public final class WriterFencedException extends LogUnavailableException {

    public WriterFencedException(String message) {
        super(message);
    }
}
