package org.mithaq.command.histories;

import java.time.Instant;
import java.time.LocalDate;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.events.Id;

/**
 * The moment at which somebody acts.
 *
 * @param wild whether ids are taken from anywhere, known or not
 */
record Moment(CoalitionState state, InPlay inPlay, Instant now, Dice dice, boolean wild) {

    private static final int NEW_IDS = 99_999;

    LocalDate today() {
        return Day.of(now, state);
    }

    /** An id that nobody named; it does not depend on what else was sent, so that a shorter history keeps it. */
    <T extends Id> T next(Class<T> type) {
        return type.cast(Shape.of(type).made("00000000-0000-7000-9000-%012d".formatted(1 + dice.below(NEW_IDS))));
    }
}
