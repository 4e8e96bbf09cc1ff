package org.mithaq.command.bodies;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.BodyId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.rulebook.CharterParameter;

/**
 * The attendance that decisions need, and the attendance found: counted by filled seats, or by members where all
 * meet.
 *
 * @param present how many of those entitled are present
 * @param required how many of them have to be
 * @param entitled how many there are
 */
public record Quorum(int present, int required, int entitled) {

    /**
     * The quorum of a meeting of that kind and body. {@code null} where there is none: before a charter sets the rule, in
     * meetings that decide nothing because they are of no body, and in working groups, which have no seats.
     */
    public static @Nullable Quorum of(
            MeetingKind kind, @Nullable BodyId body, Collection<PartyId> present, CoalitionState state) {
        BodyKind meeting = kind.body();
        if (state.charter().charter() == null || meeting == null || meeting == BodyKind.WORKING_GROUP) {
            return null;
        }
        Set<PartyId> entitled = Entitled.to(kind, body, state);
        int found = (int) present.stream().distinct().filter(entitled::contains).count();
        return new Quorum(found, required(entitled.size(), state), entitled.size());
    }

    /** How many of so many the charter, or the default, asks for. */
    static int required(int entitled, CoalitionState state) {
        return state.charter().threshold(CharterParameter.QUORUM).least(entitled);
    }

    public boolean met() {
        return present >= required;
    }
}
