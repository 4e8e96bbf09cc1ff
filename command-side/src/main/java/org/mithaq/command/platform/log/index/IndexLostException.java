package org.mithaq.command.platform.log.index;

/**
 * The index is not the one that was opened: it was dropped, replaced, or has a hole. Nothing read from it can be relied
 * on; it has to be rebuilt from the log.
 */
public final class IndexLostException extends RuntimeException {

    IndexLostException(String message) {
        super(message);
    }
}
