package org.mithaq.query.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.BodyId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MembershipEvent.CoreGroupDissolved;
import org.mithaq.events.MembershipEvent.CoreGroupFormed;
import org.mithaq.events.MembershipEvent.CoreGroupMemberAdded;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.PartyId;

/**
 * What decides who may read what of a coalition.
 *
 * @param seats the parties in each body, by the body's id
 * @param narrow the audiences smaller than all members for whom something is on the record
 */
record Clearances(Map<String, List<PartyId>> seats, List<Audience> narrow) {

    static final Clearances NONE = new Clearances(Map.of(), List.of());

    Clearances {
        seats = Given.map(seats);
        narrow = Given.list(narrow);
    }

    /** Whether the event changes them. */
    static boolean toldBy(Envelope envelope) {
        return Audience.of(envelope).narrow() || seating(envelope.event()).isPresent();
    }

    Clearances apply(Envelope envelope) {
        Audience audience = Audience.of(envelope);
        List<Audience> audiences = audience.narrow() && !narrow.contains(audience)
                ? Stream.concat(narrow.stream(), Stream.of(audience)).toList()
                : narrow;
        return new Clearances(
                seating(envelope.event()).map(change -> change.in(seats)).orElse(seats), audiences);
    }

    Set<String> bodiesOf(PartyId party) {
        return seats.entrySet().stream()
                .filter(body -> body.getValue().contains(party))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * @param joining added to those who are there; otherwise they take their place
     */
    private record Seating(BodyId body, List<PartyId> parties, boolean joining) {

        private Map<String, List<PartyId>> in(Map<String, List<PartyId>> seats) {
            Map<String, List<PartyId>> changed = new LinkedHashMap<>(seats);
            Stream<PartyId> before = joining ? seats.getOrDefault(body.value(), List.of()).stream() : Stream.of();
            changed.put(
                    body.value(),
                    Stream.concat(before, parties.stream()).distinct().toList());
            return changed;
        }
    }

    private static Optional<Seating> seating(Event event) {
        return Optional.ofNullable(
                switch (event) {
                    case BodySeated e ->
                        new Seating(
                                e.body(), e.seats().stream().map(Seat::party).toList(), false);
                    case BodyDissolved e -> new Seating(e.body(), List.of(), false);
                    case WorkingGroupJoined e -> new Seating(e.body(), List.of(e.party()), true);
                    case CoreGroupFormed e ->
                        new Seating(
                                e.group(),
                                e.members().stream().map(CoreMember::party).toList(),
                                false);
                    case CoreGroupMemberAdded e ->
                        new Seating(e.group(), List.of(e.member().party()), true);
                    case CoreGroupDissolved e -> new Seating(e.group(), List.of(), false);
                    default -> null;
                });
    }
}
