package org.mithaq.command.bodies;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Membership;
import org.mithaq.events.BodyId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.MeetingKind;

/** Who is entitled to take part in the decisions of a meeting, and so is invited to it and counts for its quorum. */
public final class Entitled {

    private Entitled() {}

    /**
     * All members where all members meet; before any is admitted, every registered party that may become one. Where a
     * body meets, those whose seats in it are filled. Nobody in meetings of no body; nor in working groups, which have no
     * seats and are open to everybody.
     *
     * @param body the body that meets, where the meeting names it
     */
    public static Set<PartyId> to(MeetingKind kind, @Nullable BodyId body, CoalitionState state) {
        BodyKind of = kind.body();
        return of == null ? Set.of() : in(of, body, state);
    }

    /** The same for a body, whether or not it meets. */
    public static Set<PartyId> in(BodyKind kind, @Nullable BodyId body, CoalitionState state) {
        if (kind == BodyKind.PLENARY) {
            Membership membership = state.membership();
            Set<PartyId> members = membership.members().collect(Collectors.toUnmodifiableSet());
            return members.isEmpty() ? possibleMembers(membership) : members;
        }
        Body working = state.bodies().working(kind, body);
        return working == null ? Set.of() : state.bodies().filled(working);
    }

    private static Set<PartyId> possibleMembers(Membership membership) {
        return membership.parties().entrySet().stream()
                .filter(party -> !party.getValue().outside())
                .map(party -> party.getKey())
                .collect(Collectors.toUnmodifiableSet());
    }
}
