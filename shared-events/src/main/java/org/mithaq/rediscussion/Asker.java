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

    /** Somebody of that party, in that role. */
    public static Asker of(PartyId party, String role, boolean member, boolean registered) {
        return new Asker(party, member, presides(role, member), registered);
    }

    /**
     * Whether somebody presides: by the role they act in, as a member. Which body an officer was elected for is not
     * recorded yet; once it is, it belongs here.
     */
    public static boolean presides(String role, boolean member) {
        return member && PRESIDING.contains(role);
    }
}
