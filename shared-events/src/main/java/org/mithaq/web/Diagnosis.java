package org.mithaq.web;

import java.util.Optional;

/**
 * Tells which problem an exception is that the web edge does not know, such as one of a database's driver. A side
 * contributes its own as beans; the first that knows an exception, or one of its causes, is believed. Thread-safe.
 */
@FunctionalInterface
public interface Diagnosis {

    /** Empty where it does not know. */
    Optional<Problem> of(Throwable thrown);
}
