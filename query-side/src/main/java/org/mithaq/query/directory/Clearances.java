package org.mithaq.query.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.BodyId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MembershipEvent.CoreGroupFormed;
import org.mithaq.events.MembershipEvent.CoreGroupMemberAdded;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.PartyId;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;

/**
 * What decides who may read what of a coalition.
 *
 * <p>Who sat in a body last keeps reading its records when it is dissolved.
 *
 * @param seats the parties in each body, by the body's id
 * @param narrow the audiences smaller than all members for whom something is on the record
 * @param since the parties that may read less than they once did, or did for a time, by their ids
 */
record Clearances(Map<String, List<PartyId>> seats, List<Audience> narrow, Map<String, Since> since) {

    static final Clearances NONE = new Clearances(Map.of(), List.of(), Map.of());

    Clearances {
        seats = Given.map(seats);
        narrow = Given.list(narrow);
        since = Given.map(since);
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
        Map<String, List<PartyId>> seated =
                seating(envelope.event()).map(change -> change.in(seats)).orElse(seats);
        return new Clearances(seated, audiences, since(envelope, seated));
    }

    private Map<String, Since> since(Envelope envelope, Map<String, List<PartyId>> seated) {
        Optional<PartyId> left = left(envelope.event());
        Optional<PartyId> joined = joined(envelope.event());
        if (left.isEmpty() && joined.isEmpty() && seats.equals(seated)) {
            return since;
        }
        Since now = new Since(envelope.sequence(), envelope.meta().occurredAt());
        Map<String, Since> changed = new LinkedHashMap<>(since);
        Stream.concat(left.stream(), unseated(seated)).forEach(party -> changed.put(party.value(), now));
        Stream.concat(joined.stream(), new Clearances(seated, narrow, since).unseated(seats))
                .forEach(party -> changed.computeIfPresent(party.value(), (known, before) -> now));
        return changed;
    }

    /** Those who sit in a body and would not after that. */
    private Stream<PartyId> unseated(Map<String, List<PartyId>> seated) {
        return seats.equals(seated)
                ? Stream.of()
                : seats.entrySet().stream().flatMap(body -> body.getValue().stream()
                        .filter(party ->
                                !seated.getOrDefault(body.getKey(), List.of()).contains(party)));
    }

    private static Optional<PartyId> left(Event event) {
        return Optional.ofNullable(
                switch (event) {
                    case MemberWithdrawn e -> e.party();
                    case MemberExpelled e -> e.party();
                    case PartyRegistered e -> e.outside() ? e.party() : null;
                    default -> null;
                });
    }

    private static Optional<PartyId> joined(Event event) {
        return Optional.ofNullable(
                switch (event) {
                    case MemberAdmitted e -> e.party();
                    case PartyRegistered e -> e.outside() ? null : e.party();
                    default -> null;
                });
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
                    case WorkingGroupJoined e -> new Seating(e.body(), List.of(e.party()), true);
                    case CoreGroupFormed e ->
                        new Seating(
                                e.group(),
                                e.members().stream().map(CoreMember::party).toList(),
                                false);
                    case CoreGroupMemberAdded e ->
                        new Seating(e.group(), List.of(e.member().party()), true);
                    default -> null;
                });
    }
}
