package org.mithaq.command.platform.axon;

import java.util.List;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.Event;
import org.mithaq.events.Meta;
import org.mithaq.events.RefusalEvent.BrokenRule;

/** What came of a command request. */
public sealed interface Answer {

    /** The coalition's sequence that the answer speaks of: after the command, or unchanged. */
    long sequence();

    /**
     * It happened, durably; or, for a dry run, it would.
     *
     * @param sequence the coalition's sequence after it
     * @param records what happened, in order
     * @param repeated whether this is the answer to an earlier sending of the same command
     */
    record Accepted(long sequence, List<Recorded> records, boolean repeated) implements Answer {}

    /** Rules refused it, and that is on the record; or, for a dry run, they would. */
    record Refused(long sequence, List<BrokenRule> rules, boolean repeated) implements Answer {}

    /** It could not be carried out; nothing is on the record. */
    record Faulted(long sequence, Fault fault) implements Answer {}

    /** An event with its place in the coalition's log. */
    record Recorded(long sequence, Meta meta, Event event) {}
}
