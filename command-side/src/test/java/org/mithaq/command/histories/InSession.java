package org.mithaq.command.histories;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.command.bodies.Entitled;
import org.mithaq.command.meetings.GiveProxy;
import org.mithaq.command.meetings.NewMeeting;
import org.mithaq.command.meetings.OpenMeeting;
import org.mithaq.command.meetings.RecordArrival;
import org.mithaq.command.meetings.RecordDeparture;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.events.BodyId;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.MeetingKind;

/** Makes meetings, and those who come to them, agree with the seats and with who is there, mostly. */
record InSession(Moment moment) {

    /** Mostly those that are to come, sometimes only a few of them, or somebody else too. */
    OpenMeeting attended(OpenMeeting drafted) {
        Meeting meeting = state().meetings().find(drafted.meeting());
        if (meeting == null) {
            return drafted;
        }
        List<PartyId> entitled = Candidates.sorted(Entitled.to(meeting.kind(), meeting.body(), state()).stream());
        List<PartyId> others = new Candidates(moment).of(PartyId.class, "Attendee.party");
        List<PartyId> coming = entitled.isEmpty()
                ? dice().some(others, 6)
                : dice().some(entitled, dice().chance(80) ? entitled.size() - dice().below(3) : dice().below(4));
        Stream<PartyId> all = dice().chance(4) && !others.isEmpty()
                ? Stream.concat(coming.stream(), Stream.of(dice().one(others))).distinct()
                : coming.stream();
        List<Attendee> present = all.map(
                        party -> new Attendee(party, moment.inPlay().person(party), null))
                .toList();
        return new OpenMeeting(
                drafted.meeting(),
                present.isEmpty() || dice().chance(10) ? null : dice().one(present),
                drafted.facilitator(),
                present,
                List.of(),
                List.of());
    }

    /** Mostly somebody who is due and not there. */
    RecordArrival coming(RecordArrival drafted) {
        List<PartyId> due = entitled(drafted.meeting(), false);
        if (due.isEmpty() || dice().chance(15)) {
            return drafted;
        }
        PartyId party = dice().one(due);
        return new RecordArrival(
                drafted.meeting(), new Attendee(party, moment.inPlay().person(party), null));
    }

    /** Mostly somebody who is there. */
    RecordDeparture going(RecordDeparture drafted) {
        List<PartyId> there = entitled(drafted.meeting(), true);
        return there.isEmpty() || dice().chance(15)
                ? drafted
                : new RecordDeparture(drafted.meeting(), dice().one(there), null);
    }

    GiveProxy given(GiveProxy drafted) {
        List<PartyId> there = entitled(drafted.meeting(), true);
        return there.isEmpty() || dice().chance(15) ? drafted : new GiveProxy(drafted.meeting(), dice().one(there));
    }

    /** Mostly of all members, else of the body of its kind. */
    NewMeeting called(NewMeeting m) {
        MeetingKind kind = dice().chance(60) ? MeetingKind.PLENARY : m.kind();
        List<BodyId> bodies = new Candidates(moment)
                .of(BodyId.class, "NewMeeting.body").stream()
                        .filter(body -> body(body).kind() == kind.body())
                        .toList();
        return new NewMeeting(
                m.id(),
                kind,
                m.title(),
                bodies.isEmpty() ? null : dice().one(bodies),
                m.startsAt(),
                m.place(),
                m.host(),
                m.format(),
                m.agenda(),
                m.support(),
                m.hospitality(),
                m.extraordinary());
    }

    /** Those entitled in the meeting that are there, or that are not. */
    private List<PartyId> entitled(MeetingId id, boolean there) {
        Meeting meeting = state().meetings().find(id);
        return meeting == null
                ? List.of()
                : Candidates.sorted(Entitled.to(meeting.kind(), meeting.body(), state()).stream()
                        .filter(party -> meeting.present().contains(party) == there));
    }

    private Body body(BodyId id) {
        return requireNonNull(state().bodies().find(id));
    }

    private Dice dice() {
        return moment.dice();
    }

    private CoalitionState state() {
        return moment.state();
    }
}
