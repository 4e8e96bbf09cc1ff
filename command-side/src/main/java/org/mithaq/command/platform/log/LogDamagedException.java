package org.mithaq.command.platform.log;

/** The log holds what it never may: a gap or a repeat in a coalition's sequence. Nothing is taken on top of it. */
final class LogDamagedException extends RuntimeException {

    LogDamagedException(String message) {
        super(message);
    }
}
