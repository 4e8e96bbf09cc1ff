package org.mithaq.command.state;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingEvent.DiscussionRecorded;
import org.mithaq.events.MeetingEvent.GuestRecorded;
import org.mithaq.events.MeetingEvent.IntroductionRecorded;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.MinutesCorrected;
import org.mithaq.events.MeetingEvent.Paper;
import org.mithaq.events.MeetingEvent.PapersCirculated;
import org.mithaq.events.MeetingEvent.ProxyEnded;
import org.mithaq.events.MeetingEvent.ProxyGiven;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.MeetingEvent.ReminderSent;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.AttendanceMode;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Meetings.
 *
 * @param scheduled the meetings that were not opened yet
 * @param hosts who hosted the meetings, in the order in which they were scheduled
 * @param lastHeld the meeting that was opened last
 * @param kindsHeld the kinds of meetings of which one was opened
 * @param circulated the kinds of papers circulated for any meeting
 * @param workedAlong the parties that took part in a working session
 */
public record Meetings(
        PMap<MeetingId, Meeting> meetings,
        PSet<MeetingId> scheduled,
        PVector<PartyId> hosts,
        @Nullable MeetingId lastHeld,
        PSet<MeetingKind> kindsHeld,
        PSet<PaperKind> circulated,
        PSet<PartyId> workedAlong) {

    private static final int HOSTS_KEPT = 50;

    static final Meetings EMPTY = new Meetings(
            HashTreePMap.empty(),
            HashTreePSet.empty(),
            TreePVector.empty(),
            null,
            HashTreePSet.empty(),
            HashTreePSet.empty(),
            HashTreePSet.empty());

    /** The meeting, or {@code null}. */
    public @Nullable Meeting find(MeetingId meeting) {
        return meetings.get(meeting);
    }

    /** The meetings that were not opened yet, in no order. */
    public Stream<Meeting> upcoming() {
        return scheduled.stream().map(this::known);
    }

    /** The meeting as these events of its own would leave it. */
    public Meeting after(MeetingId meeting, List<? extends MeetingEvent> events) {
        Meetings all = this;
        for (MeetingEvent event : events) {
            all = all.evolve(event);
        }
        return all.known(meeting);
    }

    Meetings evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> scheduled(e);
            case PapersCirculated e -> circulated(e);
            case MeetingOpened e -> opened(e);
            case AttendeeArrived e -> arrived(e);
            case AttendeeLeft e -> on(e, floor -> floor.left(e.party(), e.person()));
            case GuestRecorded e -> on(e, floor -> floor.visited(e.guest()));
            case ProxyGiven e -> on(e, floor -> floor.given(e));
            case ProxyEnded e -> on(e, floor -> floor.ended(e.from()));
            case IntroductionRecorded e ->
                on(e, floor -> floor.introduced(e.attendee().party()));
            case MeetingClosed e -> with(e.meeting(), known(e.meeting()).now(Meeting.Status.CLOSED, e.next()));
            case MinutesCirculated e -> with(e.meeting(), known(e.meeting()).circulated());
            case QuorumConfirmed e -> this;
            case QuorumMissing e -> this;
            case DiscussionRecorded e -> this;
            case MinutesCorrected e -> this;
            case MinutesApproved e -> this;
            case ReminderSent e -> this;
        };
    }

    private Meetings scheduled(MeetingScheduled e) {
        PVector<PartyId> all = hosts.plus(e.host());
        PVector<PartyId> kept = all.size() > HOSTS_KEPT ? all.minus(0) : all;
        return new Meetings(
                meetings.plus(e.meeting(), Meeting.of(e)),
                scheduled.plus(e.meeting()),
                kept,
                lastHeld,
                kindsHeld,
                circulated,
                workedAlong);
    }

    private Meetings circulated(PapersCirculated e) {
        Set<PaperKind> kinds = e.papers().stream().map(Paper::kind).collect(Collectors.toSet());
        Meeting meeting = known(e.meeting()).papers(kinds, Set.copyOf(e.inputs()));
        return new Meetings(
                meetings.plus(e.meeting(), meeting),
                scheduled,
                hosts,
                lastHeld,
                kindsHeld,
                circulated.plusAll(kinds),
                workedAlong);
    }

    private Meetings opened(MeetingOpened e) {
        Meeting before = known(e.meeting());
        Meeting meeting = before.on(before.floor().opened(e.present())).now(Meeting.Status.OPEN, before.next());
        return new Meetings(
                meetings.plus(e.meeting(), meeting),
                scheduled.minus(e.meeting()),
                hosts,
                e.meeting(),
                kindsHeld.plus(meeting.kind()),
                circulated,
                working(e.present()));
    }

    private Meetings arrived(AttendeeArrived e) {
        Meetings all = on(e, floor -> floor.arrived(e.attendee()));
        return new Meetings(
                all.meetings, scheduled, hosts, lastHeld, kindsHeld, circulated, working(List.of(e.attendee())));
    }

    private PSet<PartyId> working(List<Attendee> attendees) {
        return workedAlong.plusAll(attendees.stream()
                .filter(attendee -> attendee.mode() != AttendanceMode.PANEL)
                .map(Attendee::party)
                .toList());
    }

    private Meetings on(MeetingEvent e, UnaryOperator<Floor> change) {
        Meeting meeting = known(e.meeting());
        return with(e.meeting(), meeting.on(change.apply(meeting.floor())));
    }

    private Meetings with(MeetingId id, Meeting meeting) {
        return new Meetings(meetings.plus(id, meeting), scheduled, hosts, lastHeld, kindsHeld, circulated, workedAlong);
    }

    private Meeting known(MeetingId id) {
        Meeting found = find(id);
        if (found == null) {
            throw new IllegalStateException("the log names meeting " + id + " before scheduling it");
        }
        return found;
    }
}
