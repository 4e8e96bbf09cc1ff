package org.mithaq.command.membership;

import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;

/** Commands by which a party speaks for itself: the party is the actor's. */
final class Speaking {

    private Speaking() {}

    /** Notes an actor whose party is no member. */
    static void member(Examination examination, CoalitionState state, Context context) {
        examination.possible(
                state.membership().isMember(context.actor().party()),
                () -> Fault.notAllowed(
                        "لا يقوم بهذا إلا الأعضاء، كلٌّ عن نفسه", "only members do this, each for itself"));
    }
}
