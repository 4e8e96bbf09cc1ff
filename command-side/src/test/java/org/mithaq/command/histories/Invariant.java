package org.mithaq.command.histories;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Envelope;

/**
 * Something that holds in every history. It is told from the events alone; what the product thinks of them is looked at
 * only to be compared with that. For one history.
 */
interface Invariant {

    /**
     * Looks at what came of one command.
     *
     * @param happened its events, in order
     * @param before what was on record until then
     */
    void holds(List<Envelope> happened, Ledger before);

    /** Compares what is on record with what the product makes of it. */
    default void agrees(CoalitionState state, Ledger now) {
        // most invariants are about events alone
    }

    /** Whether the command went ahead although that rule was not kept, and says so on record. */
    static boolean despite(String rule, List<Envelope> happened) {
        return happened.stream()
                .flatMap(envelope -> envelope.meta().advisories().stream())
                .anyMatch(advisory -> advisory.rule().equals(rule));
    }

    /** @throws AssertionError when it is not so */
    @SuppressWarnings("AnnotateFormatMethod") // its annotation would be one more dependency
    static void require(boolean so, String what, @Nullable Object... about) {
        if (!so) {
            throw new AssertionError(what.formatted(about));
        }
    }
}
