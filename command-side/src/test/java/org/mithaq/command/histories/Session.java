package org.mithaq.command.histories;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.Vocabulary.MeetingKind;

/**
 * A meeting and who is in it.
 *
 * @param delegates of each party that is present, as far as they are known
 * @param proxies whose vote is held by whom, before anybody asks whether it counts
 */
record Session(
        MeetingKind kind,
        @Nullable BodyId body,
        Map<PartyId, Set<PersonId>> delegates,
        Map<PartyId, PartyId> proxies,
        boolean open) {

    Session(MeetingScheduled e) {
        this(e.kind(), e.body(), new LinkedHashMap<>(), new LinkedHashMap<>(), false);
    }

    Set<PartyId> present() {
        return delegates.keySet();
    }

    void comes(Attendee attendee) {
        Set<PersonId> people = delegates.computeIfAbsent(attendee.party(), party -> new HashSet<>());
        if (attendee.person() != null) {
            people.add(attendee.person());
        }
    }

    void leaves(AttendeeLeft e) {
        Set<PersonId> people = delegates.getOrDefault(e.party(), Set.of());
        if (e.person() != null) {
            people.remove(e.person());
        }
        if (e.person() == null || people.isEmpty()) {
            delegates.remove(e.party());
        }
    }

    Session when(boolean begins) {
        return new Session(kind, body, delegates, proxies, begins);
    }
}
