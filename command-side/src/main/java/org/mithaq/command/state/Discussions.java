package org.mithaq.command.state;

import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MeetingEvent.DiscussionRecorded;
import org.mithaq.events.MeetingId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * In which meetings views were put on record.
 *
 * @param meetings those with at least one recorded view
 */
public record Discussions(PSet<MeetingId> meetings) {

    static final Discussions EMPTY = new Discussions(HashTreePSet.empty());

    /** Whether a view was recorded in the meeting. */
    public boolean in(MeetingId meeting) {
        return meetings.contains(meeting);
    }

    Discussions evolve(MeetingEvent event) {
        return event instanceof DiscussionRecorded e && !e.viewpoints().isEmpty()
                ? new Discussions(meetings.plus(e.meeting()))
                : this;
    }
}
