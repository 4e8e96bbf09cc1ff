package org.mithaq.command.membership;

import org.mithaq.command.ruling.Context;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.PartyId;

/** Who may shape the core group and the membership; being on the register alone is not enough. */
final class Authority {

    private Authority() {}

    /** The party that began it all, a member, or the coordinator. */
    static boolean toBegin(CoalitionState state, Context context) {
        PartyId party = context.actor().party();
        return party.equals(state.foundations().initiator())
                || state.membership().isMember(party)
                || coordinates(state, context);
    }

    /** A party of the core group while it stands, or the coordinator. */
    static boolean overCoreGroup(CoalitionState state, Context context) {
        return state.membership().inCoreGroup(context.actor().party()) || coordinates(state, context);
    }

    static boolean toAdmit(CoalitionState state, Context context) {
        return toBegin(state, context) || overCoreGroup(state, context);
    }

    private static boolean coordinates(CoalitionState state, Context context) {
        CoordinatorAssigned coordinator = state.foundations().coordinator();
        return coordinator != null
                && coordinator.coordinator().equals(context.actor().person());
    }
}
