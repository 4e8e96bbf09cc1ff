package org.mithaq.command.state;

import org.mithaq.command.ruling.Ruling;

/** Knows rulings, and the time. */
public record OffendingState(Ruling ruling) {

    long now() {
        return System.currentTimeMillis();
    }
}
