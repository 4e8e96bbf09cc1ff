package org.mithaq.command.rediscussion;

import org.mithaq.command.ruling.Context;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.rediscussion.Asker;

/** Who presides over the body that decided. */
final class Chair {

    private Chair() {}

    /** Whether the actor presides. */
    static boolean presides(CoalitionState state, Context context) {
        return Asker.presides(
                context.actor().role(),
                state.membership().isMember(context.actor().party()));
    }
}
