package org.mithaq.command.conflicts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Conflicts.Conflict;
import org.mithaq.command.state.Representation.Delegate;
import org.mithaq.events.ActingAs.Capacity;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.ConflictEvent.Intermediary;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;

/** Where somebody stands in a conflict between these parties. */
record Standing(List<PartyId> parties, CoalitionState state, Context context) {

    static Standing in(Conflict conflict, CoalitionState state, Context context) {
        return new Standing(conflict.parties(), state, context);
    }

    /** Whether the actor is a party, or acts for a body or the coalition. */
    boolean concerned() {
        return ownCase() || official();
    }

    /** Whether the actor is no party and acts for a body or the coalition. */
    boolean neutral() {
        return !ownCase() && official();
    }

    /** Whether the actor is of a party of the conflict. */
    boolean ownCase() {
        return parties.contains(context.actor().party());
    }

    /** Whether the actor is the person named, and not of a party. */
    boolean isThe(@Nullable Intermediary named) {
        return named != null
                && !ownCase()
                && named.person().equals(context.actor().person());
    }

    /** The parties whose delegate or staff the person is, as far as the record knows; none is independent. */
    List<PartyId> employers(Intermediary named) {
        return parties.stream()
                .filter(party -> party.equals(named.party()) || worksFor(party, named.person()))
                .toList();
    }

    static Fault strangers() {
        return Fault.notAllowed(
                "يفعل ذلك أحد أطراف النزاع، أو من يتصرّف باسم هيئة أو باسم الائتلاف",
                "this is for a party of the conflict, or for somebody who acts for a body or the coalition");
    }

    private boolean official() {
        return context.actingAs().capacity() != Capacity.OWN_ORG;
    }

    private boolean worksFor(PartyId party, PersonId person) {
        CoordinatorAssigned coordinator = state.foundations().coordinator();
        boolean coordinates = coordinator != null
                && coordinator.coordinator().equals(person)
                && coordinator.party().equals(party);
        Delegate delegate = state.representation().delegate(party);
        boolean acts = context.actor().party().equals(party)
                && context.actor().person().equals(person);
        return coordinates || acts || (delegate != null && delegate.person().equals(person));
    }
}
