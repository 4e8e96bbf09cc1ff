package org.mithaq.query.rosters;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.SeatRole;
import org.mithaq.query.calendar.Tenure;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.register.Delegate;
import org.mithaq.query.register.Enrolment;
import org.mithaq.query.register.Register;
import org.mithaq.query.rosters.BodyReport.AskedReport;
import org.mithaq.query.rosters.BodyReport.OfficerReport;
import org.mithaq.query.rosters.BodyReport.ParticipantReport;
import org.mithaq.query.rosters.BodyReport.RoleCount;
import org.mithaq.query.rosters.BodyReport.SeatReport;
import org.mithaq.query.rosters.BodyReport.Share;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.rulebook.Threshold;

/** Rosters, joined with the register. */
public final class Rosters {

    private final Reading reading;
    private final Map<String, Enrolment> register;
    private final List<Asked> plans;

    private Rosters(Reading reading, List<Roster> rosters) {
        this.reading = reading;
        this.register = Register.of(
                reading,
                rosters.stream().flatMap(Rosters::parties).map(PartyId::value).toList());
        this.plans = Asked.all(reading);
    }

    /** The bodies that stand, then those that were dissolved; within that in the order of the kinds. */
    public static List<BodyReport> all(Reading reading) {
        List<Roster> found = standing(reading);
        Rosters rosters = new Rosters(reading, found);
        return found.stream().map(rosters::report).toList();
    }

    static Optional<BodyReport> find(Reading reading, String body) {
        return reading.view(Roster.PROJECTION)
                .find(reading.id() + "/" + body)
                .map(roster -> new Rosters(reading, List.of(roster)).report(roster));
    }

    private static List<Roster> standing(Reading reading) {
        return reading.view(Roster.PROJECTION).find(Range.all(reading.id())).stream()
                .sorted((one, other) -> {
                    int ended = Boolean.compare(one.dissolved() != null, other.dissolved() != null);
                    return ended != 0 ? ended : kind(one).compareTo(kind(other));
                })
                .toList();
    }

    /** The core group is the only body that is not established. */
    private static BodyKind kind(Roster roster) {
        return roster.established() == null
                ? BodyKind.CORE_GROUP
                : roster.established().event().kind();
    }

    private static Stream<PartyId> parties(Roster roster) {
        return Stream.of(
                        roster.seats().map(Seat::party),
                        roster.officers().stream()
                                .map(officer -> officer.event().party()))
                .flatMap(parties -> parties);
    }

    private BodyReport report(Roster roster) {
        var established = roster.established();
        var cadence = roster.cadence() == null ? null : roster.cadence().event();
        List<SeatReport> seats = roster.seats()
                .map(seat -> seat(seat, roster.since(seat.party())))
                .toList();
        List<Asked> asked = plans.stream().filter(plan -> plan.of(roster)).toList();
        return new BodyReport(
                roster.id(),
                kind(roster),
                established == null ? null : established.event().title(),
                established != null && established.event().interim(),
                roster.dissolved() != null,
                roster.dissolved() == null ? null : roster.dissolved().reason(),
                established == null || established.event().convener() == null
                        ? null
                        : reading.named(established.event().convener()),
                established == null || established.event().objective() == null
                        ? null
                        : established.event().objective().value(),
                quorum(roster, seats),
                cadence == null ? null : cadence.everyMonths(),
                cadence == null ? null : cadence.minutes(),
                seats,
                roles(seats),
                share(seats),
                roster.officers().stream()
                        .map(officer -> officer(roster, officer))
                        .toList(),
                roster.participants().stream().map(this::participant).toList(),
                asked.stream()
                        .map(plan -> new AskedReport(
                                new PlanId(plan.id()),
                                Objects.requireNonNull(plan.title()),
                                plan.staffing(),
                                plan.skills()))
                        .toList(),
                Skills.lacking(asked, roster.participants()),
                Stream.concat(roster.records().stream(), asked.stream().flatMap(plan -> plan.records().stream()))
                        .sorted()
                        .toList());
    }

    /** By the charter in force and the seats that are filled, as meetings count it. */
    private @Nullable Integer quorum(Roster roster, List<SeatReport> seats) {
        if (roster.seated() == null || roster.dissolved() != null) {
            return null;
        }
        int filled = Math.toIntExact(seats.stream()
                .filter(seat -> !seat.left() && seat.vacantSince() == null)
                .count());
        return reading.coalition()
                .charter()
                .map(charter -> Threshold.parse(String.valueOf(reading.value(CharterParameter.QUORUM)))
                        .least(filled))
                .orElse(null);
    }

    private SeatReport seat(Seat seat, long since) {
        Enrolment enrolment = register.get(seat.party().value());
        return new SeatReport(
                reading.named(seat.party()),
                community(seat.party()),
                seat.role(),
                seat.weight(),
                enrolment == null
                        ? null
                        : enrolment.delegate().map(Delegate::position).orElse(null),
                enrolment == null ? null : enrolment.vacantSince().orElse(null),
                enrolment != null && enrolment.leftAfter(since));
    }

    private boolean community(PartyId party) {
        Party known = reading.coalition().parties().get(party.value());
        return known != null && known.community();
    }

    private static List<RoleCount> roles(List<SeatReport> seats) {
        Map<SeatRole, Integer> counts = new EnumMap<>(SeatRole.class);
        for (SeatReport seat : seats) {
            if (seat.role() != null && !seat.left()) {
                counts.merge(seat.role(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(role -> new RoleCount(role.getKey(), role.getValue()))
                .toList();
    }

    private static @Nullable Share share(List<SeatReport> all) {
        List<SeatReport> seats = all.stream().filter(seat -> !seat.left()).toList();
        List<SeatReport> community =
                seats.stream().filter(SeatReport::community).toList();
        return seats.isEmpty() ? null : new Share(seats.size(), community.size(), votes(seats), votes(community));
    }

    private static int votes(List<SeatReport> seats) {
        return seats.stream().mapToInt(SeatReport::votes).sum();
    }

    private OfficerReport officer(Roster roster, Noted<OfficerElected> elected) {
        OfficerElected officer = elected.event();
        Enrolment enrolment = register.get(officer.party().value());
        return new OfficerReport(
                officer.office(),
                officer.title(),
                reading.named(officer.party()),
                officer.person(),
                elected.at(),
                officer.termEnds(),
                roster.dissolved() != null
                        || new Tenure(roster, elected, enrolment).end().isPresent());
    }

    private ParticipantReport participant(Noted<WorkingGroupJoined> joined) {
        WorkingGroupJoined participant = joined.event();
        return new ParticipantReport(
                reading.named(participant.party()),
                participant.listed() ? participant.person() : null,
                participant.expertise(),
                participant.value(),
                joined.at());
    }
}
