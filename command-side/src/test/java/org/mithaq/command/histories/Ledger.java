package org.mithaq.command.histories;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.BodyId;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CharterEvent.DelegationDefined;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.ProxyEnded;
import org.mithaq.events.MeetingEvent.ProxyGiven;
import org.mithaq.events.MeetingId;
import org.mithaq.events.MembershipEvent.CoreGroupDissolved;
import org.mithaq.events.MembershipEvent.CoreGroupFormed;
import org.mithaq.events.MembershipEvent.CoreGroupMemberAdded;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.rulebook.Threshold;

/** Who is who, who sits where, who met, and what was decided: kept from the events, without the product's own state. */
final class Ledger {

    private static final String DEFAULT_QUORUM = ">1/2";

    ZoneId zone = ZoneOffset.UTC;
    Instant latest = Instant.EPOCH;
    long sequence;
    int charterVersion;

    @Nullable
    Charter charter;

    @Nullable
    PersonId coordinator;

    @Nullable
    BodyId coreGroup;

    final Map<BodyKind, Delegation> delegations = new HashMap<>();
    final Set<PartyId> possibleMembers = new LinkedHashSet<>();
    final Set<PartyId> members = new LinkedHashSet<>();
    final Set<PartyId> vacant = new HashSet<>();
    final Set<PartyId> core = new HashSet<>();
    final Map<BodyId, Bench> bodies = new LinkedHashMap<>();
    final Map<MeetingId, Session> meetings = new HashMap<>();
    final Map<DecisionId, Made> decisions = new LinkedHashMap<>();

    /** A decision and the day it was made on; {@code ratified} when that was not the end of it. */
    record Made(
            DecisionRecorded recorded,
            LocalDate on,
            int charterVersion,
            @Nullable LocalDate ratified) {}

    /** The decisions on record once these are on record too; the same ledger where none is among them. */
    Ledger with(List<Envelope> happened) {
        if (happened.stream().noneMatch(envelope -> envelope.event() instanceof DecisionEvent)) {
            return this;
        }
        Ledger after = new Ledger();
        after.zone = zone;
        after.decisions.putAll(decisions);
        happened.forEach(after::note);
        return after;
    }

    LocalDate day(Envelope envelope) {
        return envelope.meta().occurredAt().atZone(zone).toLocalDate();
    }

    /** Who may take part in what the meeting decides. */
    Set<PartyId> entitled(Session session) {
        if (session.kind().plenary()) {
            return members.isEmpty() ? possibleMembers : members;
        }
        Bench bench = bench(session);
        return bench == null
                ? Set.of()
                : bench.seats().keySet().stream()
                        .filter(party -> !vacant.contains(party))
                        .collect(Collectors.toSet());
    }

    /** The proxies that count: of somebody entitled and absent, held by somebody entitled and present. */
    Map<PartyId, PartyId> represented(Session session) {
        Set<PartyId> entitled = entitled(session);
        Map<PartyId, PartyId> counted = new LinkedHashMap<>(session.proxies());
        counted.keySet()
                .removeIf(
                        giver -> !entitled.contains(giver) || session.present().contains(giver));
        counted.values()
                .removeIf(holder ->
                        !entitled.contains(holder) || !session.present().contains(holder));
        return counted;
    }

    /** What the charter says in a matter of choice. */
    boolean says(String parameter, Object value) {
        return charter != null && value.equals(charter.parameters().get(parameter));
    }

    /** The body that meets, or {@code null} where all members do, or nobody that decides. */
    @Nullable
    Bench bench(Session session) {
        BodyKind of = session.kind().body();
        if (session.body() != null) {
            Bench named = bodies.get(session.body());
            return named == null || named.dissolved() || named.kind() != of ? null : named;
        }
        return bodies.values().stream()
                .filter(bench -> bench.kind() == of && !bench.dissolved())
                .findFirst()
                .orElse(null);
    }

    Threshold quorum() {
        Object set = charter == null ? null : charter.parameters().get("quorum");
        return Threshold.parse(set == null ? DEFAULT_QUORUM : (String) set);
    }

    void note(Envelope envelope) {
        sequence = envelope.sequence();
        Instant at = envelope.meta().occurredAt();
        latest = at.isAfter(latest) ? at : latest;
        note(envelope.event(), day(envelope), envelope.meta().charterVersion());
    }

    private void note(Event event, LocalDate day, int version) {
        switch (event) {
            case CoalitionFounded e -> zone = ZoneId.of(e.timeZone());
            case CoordinatorAssigned e -> coordinator = e.coordinator();
            case CharterAdopted e -> inForce(e.version(), e.charter());
            case CharterAmended e -> inForce(e.version(), e.charter());
            case DelegationDefined e -> e.delegations().forEach(given -> delegations.put(given.body(), given));
            case MeetingScheduled e -> meetings.put(e.meeting(), new Session(e));
            case MeetingOpened e ->
                meetings.computeIfPresent(e.meeting(), (id, m) -> {
                    e.present().forEach(m::comes);
                    return m.when(true);
                });
            case AttendeeArrived e -> session(e.meeting()).comes(e.attendee());
            case AttendeeLeft e -> session(e.meeting()).leaves(e);
            case ProxyGiven e -> session(e.meeting()).proxies().put(e.from(), e.to());
            case ProxyEnded e -> session(e.meeting()).proxies().remove(e.from());
            case MeetingClosed e -> meetings.computeIfPresent(e.meeting(), (id, m) -> m.when(false));
            case DecisionRecorded e -> decisions.put(e.decision(), new Made(e, day, version, null));
            case DecisionRatified e ->
                decisions.computeIfPresent(
                        e.decision(), (id, made) -> new Made(made.recorded(), made.on(), made.charterVersion(), day));
            default -> people(event);
        }
    }

    private void people(Event event) {
        switch (event) {
            case PartyRegistered e -> {
                if (!e.outside()) {
                    possibleMembers.add(e.party());
                }
            }
            case MemberAdmitted e -> {
                members.add(e.party());
                possibleMembers.add(e.party());
            }
            case MemberWithdrawn e -> left(e.party());
            case MemberExpelled e -> left(e.party());
            case DelegateDesignated e -> vacant.remove(e.party());
            case DelegateReplaced e -> {
                if (e.to() == null) {
                    vacant.add(e.party());
                } else {
                    vacant.remove(e.party());
                }
            }
            case CoreGroupFormed e -> {
                coreGroup = e.group();
                e.members().stream().map(CoreMember::party).forEach(core::add);
            }
            case CoreGroupMemberAdded e -> core.add(e.member().party());
            case CoreGroupDissolved e -> core.clear();
            case BodyEstablished e ->
                bodies.put(e.body(), new Bench(e.kind(), e.convener(), Map.of(), Set.of(), false));
            case BodySeated e -> bodies.computeIfPresent(e.body(), (id, bench) -> bench.seated(e));
            case WorkingGroupJoined e -> bodies.computeIfPresent(e.body(), (id, bench) -> bench.joined(e.party()));
            case BodyDissolved e -> bodies.computeIfPresent(e.body(), (id, bench) -> bench.ended());
            default -> {
                // some invariant of its own looks at it
            }
        }
    }

    private void inForce(int version, Charter text) {
        charterVersion = version;
        charter = text;
    }

    private void left(PartyId party) {
        members.remove(party);
        vacant.remove(party);
        bodies.replaceAll((id, bench) -> bench.without(party));
    }

    /** The meeting, which is there because something refers to it. */
    Session session(MeetingId meeting) {
        return requireNonNull(meetings.get(meeting), () -> "nobody scheduled meeting " + meeting);
    }
}
