package org.mithaq.command.bodies;

import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Membership.Party;
import org.mithaq.events.BodyId;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.PartyId;

/** What an act upon a body needs: a body that works, and somebody who may act upon it. */
final class Standing {

    private Standing() {}

    /** Notes a body that is not there, or works no longer. */
    static void examine(BodyId id, Examination examination, CoalitionState state) {
        Body body = state.bodies().find(id);
        examination
                .possible(body != null, () -> Fault.unknown(id))
                .possible(
                        body == null || !body.dissolved(),
                        () -> Fault.wrongState("حُلّت هذه الهيئة", "this body was dissolved"));
    }

    /** Notes somebody who may not shape the bodies: members and the coordinator do. */
    static void byMember(Examination examination, CoalitionState state, Context context) {
        CoordinatorAssigned coordinator = state.foundations().coordinator();
        boolean coordinates = coordinator != null
                && coordinator.coordinator().equals(context.actor().person());
        examination.possible(
                coordinates || state.membership().isMember(context.actor().party()),
                () -> Fault.notAllowed(
                        "لا يقوم بهذا إلا عضو في الائتلاف أو المنسّق/ة",
                        "only a member of the coalition or the coordinator does this"));
    }

    /** Whether the party is a community organisation. */
    static boolean community(PartyId party, CoalitionState state) {
        Party found = state.membership().find(party);
        return found != null && found.community();
    }
}
