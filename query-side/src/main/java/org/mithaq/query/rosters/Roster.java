package org.mithaq.query.rosters;

import static org.mithaq.query.platform.projection.Noted.and;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.BodyEvent.OfficerElected;
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
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * A body as the record tells of it.
 *
 * @param established missing for the core group
 * @param seated the seats that were given last
 * @param sat the parties that ever had a seat
 * @param officers the last one elected to each office
 * @param unseated those of them whose party lost its seat, even if it has one again
 * @param core the parties of the core group
 * @param participants those who joined a working group
 * @param dissolved why it was dissolved; missing while it stands
 * @param records the sequences of the records about it
 */
public record Roster(
        String coalition,
        String id,
        @Nullable Noted<BodyEstablished> established,
        @Nullable Noted<BodySeated> seated,
        Set<PartyId> sat,
        List<Noted<OfficerElected>> officers,
        List<Unseated> unseated,
        List<Noted<CoreMember>> core,
        List<Noted<WorkingGroupJoined>> participants,
        @Nullable Noted<CadenceSet> cadence,
        @Nullable Dissolution dissolved,
        List<Long> records)
        implements View<Roster> {

    public static final Projection<Roster> PROJECTION =
            Projection.of("rosters", 6, Roster.class, Roster::touched, Roster::none);

    public Roster {
        sat = Given.set(sat);
        officers = Given.list(officers);
        unseated = Given.list(unseated);
        core = Given.list(core);
        participants = Given.list(participants);
        records = Given.list(records);
    }

    /** The end of an office with the seat that it goes with. */
    public record Unseated(Office office, long sequence, Instant at) {}

    /** @param reason missing for the core group, which ends when its work is done */
    public record Dissolution(long sequence, @Nullable Text reason) {}

    private static List<String> touched(Envelope envelope) {
        BodyId body =
                switch (envelope.event()) {
                    case BodyEvent e -> e.body();
                    case CoreGroupFormed e -> e.group();
                    case CoreGroupMemberAdded e -> e.group();
                    case CoreGroupDissolved e -> e.group();
                    default -> null;
                };
        return body == null ? List.of() : List.of(envelope.coalition() + "/" + body);
    }

    private static Roster none(String id) {
        return new Roster(
                Ids.first(id),
                Ids.last(id),
                null,
                null,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }

    /** The seats that were given last, and those of the core group. */
    public Stream<Seat> seats() {
        return Stream.concat(
                seated == null ? Stream.of() : seated.event().seats().stream(),
                core.stream().map(member -> new Seat(member.event().party(), null, null)));
    }

    /** The sequence of the record that gave the party the seat. */
    long since(PartyId party) {
        return core.stream()
                .filter(member -> member.event().party().equals(party))
                .map(Noted::sequence)
                .findFirst()
                .orElseGet(() -> seated == null ? 0 : seated.sequence());
    }

    @Override
    public Roster apply(Envelope envelope) {
        Event event = envelope.event();
        List<Noted<CoreMember>> group = coreAfter(envelope);
        return new Roster(
                coalition,
                id,
                event instanceof BodyEstablished e ? Noted.of(e, envelope) : established,
                event instanceof BodySeated e ? Noted.of(e, envelope) : seated,
                satAfter(event, group),
                event instanceof OfficerElected e ? elected(Noted.of(e, envelope)) : officers,
                unseatedAfter(envelope),
                group,
                event instanceof WorkingGroupJoined e ? and(participants, Noted.of(e, envelope)) : participants,
                event instanceof CadenceSet e ? Noted.of(e, envelope) : cadence,
                dissolvedAfter(envelope),
                and(records, envelope.sequence()));
    }

    private Set<PartyId> satAfter(Event event, List<Noted<CoreMember>> group) {
        Stream<PartyId> seats =
                event instanceof BodySeated e ? e.seats().stream().map(Seat::party) : Stream.of();
        return Stream.of(sat.stream(), seats, group.stream().map(member -> member.event()
                        .party()))
                .flatMap(parties -> parties)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Noted<OfficerElected>> elected(Noted<OfficerElected> officer) {
        Stream<Noted<OfficerElected>> others = officers.stream()
                .filter(each -> each.event().office() != officer.event().office());
        return Stream.concat(others, Stream.of(officer)).toList();
    }

    private List<Unseated> unseatedAfter(Envelope envelope) {
        return switch (envelope.event()) {
            case OfficerElected e ->
                unseated.stream().filter(each -> each.office() != e.office()).toList();
            case BodySeated e ->
                Stream.concat(
                                unseated.stream(),
                                officers.stream()
                                        .map(Noted::event)
                                        .filter(officer -> !ended(officer.office()) && !seats(e, officer.party()))
                                        .map(officer -> new Unseated(
                                                officer.office(),
                                                envelope.sequence(),
                                                envelope.meta().occurredAt())))
                        .toList();
            default -> unseated;
        };
    }

    private boolean ended(Office office) {
        return unseated.stream().anyMatch(each -> each.office() == office);
    }

    private static boolean seats(BodySeated body, PartyId party) {
        return body.seats().stream().anyMatch(seat -> seat.party().equals(party));
    }

    private List<Noted<CoreMember>> coreAfter(Envelope envelope) {
        return switch (envelope.event()) {
            case CoreGroupFormed e ->
                e.members().stream().map(member -> Noted.of(member, envelope)).toList();
            case CoreGroupMemberAdded e -> and(core, Noted.of(e.member(), envelope));
            default -> core;
        };
    }

    private @Nullable Dissolution dissolvedAfter(Envelope envelope) {
        return switch (envelope.event()) {
            case BodyDissolved e -> new Dissolution(envelope.sequence(), e.reason());
            case CoreGroupDissolved e -> new Dissolution(envelope.sequence(), null);
            default -> dissolved;
        };
    }
}
