package org.mithaq.command.platform.log;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The append was not stored and never will be; or the log cannot be read now. It may be tried again. */
public class LogUnavailableException extends EventStoreException {

    public LogUnavailableException(String message) {
        super(message);
    }

    public LogUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
