package org.mithaq.rediscussion;

import java.util.Set;
import org.mithaq.events.PartyId;

/**
 * Who would ask.
 *
 * @param delegate whether the organisation is a member
 * @param chair whether the person chairs the body that decided
 * @param affected whether the organisation is on the register, member or not
 */
public record Asker(PartyId party, boolean delegate, boolean chair, boolean affected) {

    private static final Set<String> PRESIDING = Set.of("chair", "deputy");

    /** Whether somebody in that role presides where nobody was elected to. */
    public static boolean presides(String role) {
        return PRESIDING.contains(role);
    }
}
