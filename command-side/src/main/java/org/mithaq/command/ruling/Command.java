package org.mithaq.command.ruling;

import org.mithaq.command.state.CoalitionState;

/**
 * Something somebody wants to happen. Implementations are records annotated with {@link Intention}; their compact
 * constructors check the shape of the input (an {@link IllegalArgumentException} says what would be right), their
 * decision checks the rules.
 */
public interface Command {

    /** What comes of the command in that state: pure, without clock, randomness or input and output. */
    Ruling decide(CoalitionState state, Context context);

    /** Whether the command may be the first of a coalition's stream. */
    default boolean opensCoalition() {
        return false;
    }

    /** Whether somebody whose organisation is not part of the coalition may send it. */
    default boolean openToAnyone() {
        return false;
    }

    /** Whether it may be sent after the coalition was closed: it corrects the record and changes nothing else. */
    default boolean corrects() {
        return false;
    }
}
