package org.mithaq.command.state;

import java.time.Instant;
import java.time.LocalDate;

/** Days as they are counted where the coalition lives. */
public final class Day {

    private Day() {}

    /** The calendar day of the instant in the coalition's time zone. */
    public static LocalDate of(Instant instant, CoalitionState state) {
        return instant.atZone(state.foundations().timeZone()).toLocalDate();
    }
}
