package org.mithaq.command.platform.log;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Whether the append was stored could not be found out in time. It was stored in full or not at all: repeating the command
 * with the same command id tells, once the log can be reached.
 */
public final class UnknownOutcomeException extends EventStoreException {

    public UnknownOutcomeException(String message, Throwable cause) {
        super(message, cause);
    }
}
