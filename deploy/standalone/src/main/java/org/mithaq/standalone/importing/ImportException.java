package org.mithaq.standalone.importing;

import org.jspecify.annotations.Nullable;

/** An import that stopped, at which line and why. What came before it stays; the file may be imported again. */
public final class ImportException extends RuntimeException {

    private final int line;
    private final @Nullable String row;

    ImportException(int line, @Nullable String row, String reason) {
        super(reason);
        this.line = line;
        this.row = row;
    }

    /** The line of the file, from 1. */
    public int line() {
        return line;
    }

    /** What the file calls the step, or {@code null}. */
    public @Nullable String row() {
        return row;
    }

    /** Why, never {@code null}. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
