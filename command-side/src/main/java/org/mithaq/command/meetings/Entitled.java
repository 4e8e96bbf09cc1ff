package org.mithaq.command.meetings;

import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Membership;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.MeetingKind;

/** Who is entitled to take part in the decisions of a meeting, and so is invited to it and counts for its quorum. */
final class Entitled {

    private Entitled() {}

    /**
     * All members where all members meet; before any is admitted, every registered party that may become one. Nobody in
     * other meetings: those who sit in a body are found here once bodies have seats.
     */
    static Set<PartyId> to(MeetingKind kind, CoalitionState state) {
        if (!kind.plenary()) {
            return Set.of();
        }
        Membership membership = state.membership();
        Set<PartyId> members = membership.members().collect(Collectors.toUnmodifiableSet());
        return members.isEmpty() ? possibleMembers(membership) : members;
    }

    private static Set<PartyId> possibleMembers(Membership membership) {
        return membership.parties().entrySet().stream()
                .filter(party -> !party.getValue().outside())
                .map(party -> party.getKey())
                .collect(Collectors.toUnmodifiableSet());
    }
}
