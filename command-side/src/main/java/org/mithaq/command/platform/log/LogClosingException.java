package org.mithaq.command.platform.log;

import org.jspecify.annotations.Nullable;

/** Leaves the writer's loops when it is being closed. */
final class LogClosingException extends RuntimeException {

    LogClosingException(@Nullable Throwable cause) {
        super("the log is being closed", cause);
    }
}
