package org.mithaq.command.state;

import org.jspecify.annotations.Nullable;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.MinutesCorrected;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.MeetingId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Minutes on their way from circulation to approval.
 *
 * @param minutes those that were circulated, by the meeting that they are of
 * @param withoutQuorum the meetings that are, or ended, without a quorum and so approve nothing
 */
public record MinutesBook(PMap<MeetingId, Minutes> minutes, PSet<MeetingId> withoutQuorum) {

    static final MinutesBook EMPTY = new MinutesBook(HashTreePMap.empty(), HashTreePSet.empty());

    private static final Minutes PRESENTED = new Minutes(0, false);

    /** @param corrections how many there are, notes included */
    public record Minutes(int corrections, boolean approved) {}

    /** The minutes of the meeting, or {@code null} while they were not circulated. */
    public @Nullable Minutes find(MeetingId meeting) {
        return minutes.get(meeting);
    }

    MinutesBook evolve(MeetingEvent event) {
        if (event instanceof MinutesCirculated e) {
            return with(e.meeting(), minutes.getOrDefault(e.meeting(), PRESENTED));
        }
        if (event instanceof MinutesCorrected e) {
            return with(e.meeting(), new Minutes(e.number(), known(e.meeting()).approved()));
        }
        if (event instanceof MinutesApproved e) {
            return with(e.meeting(), new Minutes(known(e.meeting()).corrections(), true));
        }
        if (event instanceof QuorumMissing e) {
            return new MinutesBook(minutes, withoutQuorum.plus(e.meeting()));
        }
        return event instanceof QuorumConfirmed e ? new MinutesBook(minutes, withoutQuorum.minus(e.meeting())) : this;
    }

    private MinutesBook with(MeetingId meeting, Minutes of) {
        return new MinutesBook(minutes.plus(meeting, of), withoutQuorum);
    }

    private Minutes known(MeetingId meeting) {
        Minutes found = find(meeting);
        if (found == null) {
            throw new IllegalStateException("the log names minutes of " + meeting + " before circulating them");
        }
        return found;
    }
}
