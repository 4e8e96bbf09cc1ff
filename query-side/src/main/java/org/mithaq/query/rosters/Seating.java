package org.mithaq.query.rosters;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.PartyId;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.register.Register;

/**
 * Who may come to the meetings of a body because of a seat in it.
 *
 * @param today those that have one, or had one when the body ended
 * @param ever those that ever had one
 */
public record Seating(Set<PartyId> today, Set<PartyId> ever) {

    /** Nobody where the reader knows of no seats. */
    public static Seating of(Reading reading, String body) {
        return reading.view(Roster.PROJECTION)
                .find(reading.id() + "/" + body)
                .map(roster -> of(reading, roster))
                .orElseGet(() -> new Seating(Set.of(), Set.of()));
    }

    private static Seating of(Reading reading, Roster roster) {
        List<PartyId> seats = roster.seats().map(Seat::party).toList();
        var register = Register.of(reading, seats.stream().map(PartyId::value).toList());
        return new Seating(
                seats.stream()
                        .filter(party -> {
                            var enrolment = register.get(party.value());
                            return enrolment == null || !enrolment.leftAfter(roster.since(party));
                        })
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(roster.sat()));
    }
}
