package org.mithaq.command.platform.http;

/** Carries a {@link FieldError} out of the reading of a request, to where its language is known. */
final class FieldException extends RuntimeException {

    private final transient FieldError error;

    FieldException(FieldError error) {
        super(error.place(), null, false, false);
        this.error = error;
    }

    FieldError error() {
        return error;
    }
}
