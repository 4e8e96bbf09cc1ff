package org.mithaq.command.state;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MeetingEvent.AgendaItem;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.DiscussionRecorded;
import org.mithaq.events.MeetingEvent.IntroductionRecorded;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.Paper;
import org.mithaq.events.MeetingEvent.PapersCirculated;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.MeetingEvent.ReminderSent;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.AgendaTopic;
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
 * @param hosts who hosted the meetings, in the order in which they were scheduled
 * @param lastHeld the meeting that was opened last
 */
public record Meetings(
        PMap<MeetingId, Meeting> meetings,
        PVector<PartyId> hosts,
        @Nullable MeetingId lastHeld) {

    private static final int HOSTS_KEPT = 50;

    static final Meetings EMPTY = new Meetings(HashTreePMap.empty(), TreePVector.empty(), null);

    /** How far a meeting got. */
    public enum Status {
        SCHEDULED,
        OPEN,
        CLOSED
    }

    /** @param introduced who introduced itself already */
    public record Meeting(
            MeetingKind kind,
            @Nullable BodyId body,
            Instant startsAt,
            Set<AgendaTopic> agenda,
            PSet<PaperKind> papers,
            PSet<PartyId> inputs,
            Status status,
            PSet<PartyId> present,
            PSet<PartyId> introduced,
            boolean minutesCirculated,
            @Nullable MeetingId next) {

        private Meeting opened(Set<PartyId> parties) {
            return new Meeting(
                    kind,
                    body,
                    startsAt,
                    agenda,
                    papers,
                    inputs,
                    Status.OPEN,
                    HashTreePSet.from(parties),
                    introduced,
                    false,
                    next);
        }

        private Meeting closed(@Nullable MeetingId following) {
            return new Meeting(
                    kind, body, startsAt, agenda, papers, inputs, Status.CLOSED, present, introduced, false, following);
        }

        private Meeting introduced(PartyId party) {
            return new Meeting(
                    kind, body, startsAt, agenda, papers, inputs, status, present, introduced.plus(party), false, next);
        }

        private Meeting circulated() {
            return new Meeting(kind, body, startsAt, agenda, papers, inputs, status, present, introduced, true, next);
        }

        private Meeting papers(Set<PaperKind> kinds, Set<PartyId> from) {
            return new Meeting(
                    kind,
                    body,
                    startsAt,
                    agenda,
                    papers.plusAll(kinds),
                    inputs.plusAll(from),
                    status,
                    present,
                    introduced,
                    minutesCirculated,
                    next);
        }
    }

    /** The meeting, or {@code null}. */
    public @Nullable Meeting find(MeetingId meeting) {
        return meetings.get(meeting);
    }

    Meetings evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> scheduled(e);
            case PapersCirculated e ->
                with(
                        e.meeting(),
                        known(e.meeting())
                                .papers(
                                        e.papers().stream().map(Paper::kind).collect(Collectors.toSet()),
                                        Set.copyOf(e.inputs())));
            case MeetingOpened e ->
                new Meetings(
                        meetings.plus(
                                e.meeting(),
                                known(e.meeting())
                                        .opened(e.present().stream()
                                                .map(Attendee::party)
                                                .collect(Collectors.toSet()))),
                        hosts,
                        e.meeting());
            case IntroductionRecorded e ->
                with(e.meeting(), known(e.meeting()).introduced(e.attendee().party()));
            case MeetingClosed e -> with(e.meeting(), known(e.meeting()).closed(e.next()));
            case MinutesCirculated e -> with(e.meeting(), known(e.meeting()).circulated());
            case QuorumConfirmed e -> this;
            case QuorumMissing e -> this;
            case DiscussionRecorded e -> this;
            case ReminderSent e -> this;
        };
    }

    private Meetings scheduled(MeetingScheduled e) {
        PVector<PartyId> all = hosts.plus(e.host());
        PVector<PartyId> kept = all.size() > HOSTS_KEPT ? all.minus(0) : all;
        Meeting meeting = new Meeting(
                e.kind(),
                e.body(),
                e.startsAt(),
                e.agenda().stream().map(AgendaItem::topic).collect(Collectors.toUnmodifiableSet()),
                HashTreePSet.empty(),
                HashTreePSet.empty(),
                Status.SCHEDULED,
                HashTreePSet.empty(),
                HashTreePSet.empty(),
                false,
                null);
        return new Meetings(meetings.plus(e.meeting(), meeting), kept, lastHeld);
    }

    private Meetings with(MeetingId id, Meeting meeting) {
        return new Meetings(meetings.plus(id, meeting), hosts, lastHeld);
    }

    private Meeting known(MeetingId id) {
        Meeting found = find(id);
        if (found == null) {
            throw new IllegalStateException("the log names meeting " + id + " before scheduling it");
        }
        return found;
    }
}
