package org.mithaq.command.meetings;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.rulebook.CharterParameter;

/**
 * The attendance that decisions need, and the attendance found.
 *
 * @param present how many of those entitled are present
 * @param required how many of them have to be
 * @param entitled how many there are
 */
public record Quorum(int present, int required, int entitled) {

    /**
     * The quorum of a meeting of that kind. {@code null} where there is none: before a charter sets the rule, and in
     * meetings to which nobody is entitled because they decide nothing.
     */
    public static @Nullable Quorum of(MeetingKind kind, Collection<PartyId> present, CoalitionState state) {
        Set<PartyId> entitled = Entitled.to(kind, state);
        if (state.charter().charter() == null || entitled.isEmpty()) {
            return null;
        }
        int found = (int) present.stream().distinct().filter(entitled::contains).count();
        int required = state.charter().threshold(CharterParameter.QUORUM).least(entitled.size());
        return new Quorum(found, required, entitled.size());
    }

    public boolean met() {
        return present >= required;
    }

    /** The event that says so. */
    MeetingEvent foundIn(MeetingId meeting) {
        return met()
                ? new QuorumConfirmed(meeting, present, required, entitled)
                : new QuorumMissing(meeting, present, required, entitled);
    }
}
