package org.mithaq.command.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.Guest;
import org.mithaq.events.MeetingEvent.ProxyGiven;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Who is in a meeting.
 *
 * @param present the parties that are there now, with those whom they sent, as far as these were named
 * @param attended the parties that were there at any time
 * @param introduced who introduced itself already
 * @param proxies whose vote is given to whom
 * @param guests who came after the opening, without a vote
 */
public record Floor(
        PMap<PartyId, PSet<PersonId>> present,
        PSet<PartyId> attended,
        PSet<PartyId> introduced,
        PMap<PartyId, PartyId> proxies,
        PSet<Guest> guests) {

    static final Floor EMPTY = new Floor(
            HashTreePMap.empty(),
            HashTreePSet.empty(),
            HashTreePSet.empty(),
            HashTreePMap.empty(),
            HashTreePSet.empty());

    Floor opened(List<Attendee> attendees) {
        Floor all = this;
        for (Attendee attendee : attendees) {
            all = all.arrived(attendee);
        }
        return all;
    }

    Floor arrived(Attendee attendee) {
        PSet<PersonId> people = people(attendee.party());
        PersonId person = attendee.person();
        return new Floor(
                present.plus(attendee.party(), person == null ? people : people.plus(person)),
                attended.plus(attendee.party()),
                introduced,
                proxies,
                guests);
    }

    /** Without that person, or without anybody of the party. */
    Floor left(PartyId party, @Nullable PersonId person) {
        PSet<PersonId> stay =
                person == null ? HashTreePSet.empty() : people(party).minus(person);
        return new Floor(
                stay.isEmpty() ? present.minus(party) : present.plus(party, stay),
                attended,
                introduced,
                proxies,
                guests);
    }

    Floor introduced(PartyId party) {
        return new Floor(present, attended, introduced.plus(party), proxies, guests);
    }

    Floor given(ProxyGiven e) {
        return new Floor(present, attended, introduced, proxies.plus(e.from(), e.to()), guests);
    }

    Floor ended(PartyId from) {
        return new Floor(present, attended, introduced, proxies.minus(from), guests);
    }

    Floor visited(Guest guest) {
        return new Floor(present, attended, introduced, proxies, guests.plus(guest));
    }

    private PSet<PersonId> people(PartyId party) {
        return present.getOrDefault(party, HashTreePSet.empty());
    }
}
