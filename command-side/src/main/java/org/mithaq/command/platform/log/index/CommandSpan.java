package org.mithaq.command.platform.log.index;

/**
 * The events that one command left in its coalition's stream.
 *
 * @param firstSequence Axon's sequence number (from 0) of its first event
 * @param lastSequence Axon's sequence number of its last event, inclusive
 */
public record CommandSpan(long firstSequence, long lastSequence) {

    /** The span of both, of which one may have been seen in two parts. */
    public CommandSpan and(CommandSpan other) {
        return new CommandSpan(
                Math.min(firstSequence, other.firstSequence), Math.max(lastSequence, other.lastSequence));
    }
}
