package org.mithaq.command.state;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.MeetingEvent.AgendaItem;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * A meeting.
 *
 * @param agenda what somebody asked to have on the agenda
 * @param inputs the parties whose input is in the papers
 * @param floor who is in it
 */
public record Meeting(
        MeetingKind kind,
        @Nullable BodyId body,
        boolean extraordinary,
        Instant startsAt,
        Set<AgendaTopic> agenda,
        PSet<PaperKind> papers,
        PSet<PartyId> inputs,
        Floor floor,
        Status status,
        boolean minutesCirculated,
        @Nullable MeetingId next) {

    /** How far a meeting got. */
    public enum Status {
        SCHEDULED,
        OPEN,
        CLOSED
    }

    static Meeting of(MeetingScheduled e) {
        return new Meeting(
                e.kind(),
                e.body(),
                e.extraordinary(),
                e.startsAt(),
                e.agenda().stream()
                        .filter(item -> !item.carried())
                        .map(AgendaItem::topic)
                        .collect(Collectors.toUnmodifiableSet()),
                HashTreePSet.empty(),
                HashTreePSet.empty(),
                Floor.EMPTY,
                Status.SCHEDULED,
                false,
                null);
    }

    /** The parties that are there now. */
    public Set<PartyId> present() {
        return floor.present().keySet();
    }

    /** The parties that were there at any time. */
    public Set<PartyId> attended() {
        return floor.attended();
    }

    Meeting now(Status reached, @Nullable MeetingId following) {
        return with(papers, inputs, floor, reached, false, following);
    }

    Meeting on(Floor changed) {
        return with(papers, inputs, changed, status, minutesCirculated, next);
    }

    Meeting circulated() {
        return with(papers, inputs, floor, status, true, next);
    }

    Meeting papers(Set<PaperKind> kinds, Set<PartyId> from) {
        return with(papers.plusAll(kinds), inputs.plusAll(from), floor, status, minutesCirculated, next);
    }

    /** The same meeting, further on. */
    private Meeting with(
            PSet<PaperKind> sent,
            PSet<PartyId> from,
            Floor now,
            Status reached,
            boolean minutes,
            @Nullable MeetingId following) {
        return new Meeting(kind, body, extraordinary, startsAt, agenda, sent, from, now, reached, minutes, following);
    }
}
