package org.mithaq.command.state;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Office;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A body: who sits in it, who holds its offices, and who joined, where it is a working group.
 *
 * @param convener the party that convenes a working group
 * @param seats by the party that holds them, filled or not
 * @param participants who joined a working group, with the party they came from
 * @param cadence how often it meets, where that was set for it
 */
public record Body(
        BodyKind kind,
        @Nullable PartyId convener,
        @Nullable ObjectiveId objective,
        boolean interim,
        boolean dissolved,
        PMap<PartyId, Seat> seats,
        PMap<Office, Holder> officers,
        PMap<PersonId, PartyId> participants,
        @Nullable Cadence cadence) {

    /** Who holds an office. */
    public record Holder(PartyId party, PersonId person) {}

    /** How often a body meets and for how long. */
    public record Cadence(int everyMonths, @Nullable Integer minutes) {}

    static Body established(BodyEstablished e) {
        return new Body(
                e.kind(),
                e.convener(),
                e.objective(),
                e.interim(),
                false,
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                null);
    }

    /** Whether the party holds a seat, filled or not. */
    public boolean seats(PartyId party) {
        return seats.containsKey(party);
    }

    /** Whether the person joined this group. */
    public boolean joinedBy(PersonId person) {
        return participants.containsKey(person);
    }

    Body seated(List<Seat> given) {
        PMap<PartyId, Seat> all =
                HashTreePMap.from(given.stream().collect(Collectors.toUnmodifiableMap(Seat::party, seat -> seat)));
        return with(all, held(holder -> all.containsKey(holder.party())));
    }

    Body elected(OfficerElected e) {
        return with(seats, officers.plus(e.office(), new Holder(e.party(), e.person())));
    }

    Body without(PartyId party) {
        return with(seats.minus(party), held(holder -> !holder.party().equals(party)));
    }

    Body without(PersonId person) {
        return with(seats, held(holder -> !holder.person().equals(person)));
    }

    Body joined(PersonId person, PartyId from) {
        return new Body(
                kind,
                convener,
                objective,
                interim,
                dissolved,
                seats,
                officers,
                participants.plus(person, from),
                cadence);
    }

    Body meeting(Cadence often) {
        return new Body(kind, convener, objective, interim, dissolved, seats, officers, participants, often);
    }

    Body ended() {
        return new Body(kind, convener, objective, interim, true, seats, officers, participants, cadence);
    }

    private Body with(PMap<PartyId, Seat> taken, PMap<Office, Holder> held) {
        return new Body(kind, convener, objective, interim, dissolved, taken, held, participants, cadence);
    }

    private PMap<Office, Holder> held(Predicate<Holder> stays) {
        return officers.minusAll(officers.entrySet().stream()
                .filter(office -> !stays.test(office.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }
}
