package org.mithaq.command.ruling;

import java.util.List;
import org.mithaq.events.Advisory;
import org.mithaq.events.Event;
import org.mithaq.events.RefusalEvent.BrokenRule;

/** What comes of a command. */
public sealed interface Ruling {

    /**
     * It happens.
     *
     * @param events what happened, in order; at least one
     * @param advisories rules not followed: advice, and rules departed from with a justification
     */
    record Accepted(List<Event> events, List<Advisory> advisories) implements Ruling {}

    /** Governance rules refuse it; the attempt goes on the record. */
    record Refused(List<BrokenRule> rules) implements Ruling {}

    /** It cannot be carried out at all; nothing goes on the record. */
    record Impossible(Fault fault) implements Ruling {}

    /** Shorthand for a command that names something unknown, or comes at the wrong time. */
    static Ruling impossible(Fault fault) {
        return new Impossible(fault);
    }
}
