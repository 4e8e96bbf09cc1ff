package org.mithaq.command.platform.axon;

import java.time.Instant;
import org.mithaq.command.state.CoalitionState;

/**
 * A coalition as it stands after an event: what replaying its log up to there would give.
 *
 * @param latest the latest time claimed so far
 * @param sequence the sequence of the last event
 */
record CoalitionSnapshot(
        String coalition, CoalitionState state, CommandHistory history, Instant latest, long sequence) {}
