package org.mithaq.command.rediscussion;

import java.util.Set;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.state.CoalitionState;

/** Who presides over the body that decided. */
final class Chair {

    private static final Set<String> ROLES = Set.of("chair", "deputy");

    private Chair() {}

    /**
     * Whether the actor presides: by the role in the token, as a member. Which body an officer was elected for is not
     * recorded yet; once it is, it belongs here.
     */
    static boolean presides(CoalitionState state, Context context) {
        return ROLES.contains(context.actor().role())
                && state.membership().isMember(context.actor().party());
    }
}
