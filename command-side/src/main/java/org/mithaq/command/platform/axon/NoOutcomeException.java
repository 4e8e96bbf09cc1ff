package org.mithaq.command.platform.axon;

/**
 * The log could not be written, or it is unknown whether it was. The same command may be sent again under the same id;
 * a fault in a decision, which would only come again, is not this.
 */
public final class NoOutcomeException extends RuntimeException {

    public NoOutcomeException(Throwable cause) {
        super(cause);
    }
}
