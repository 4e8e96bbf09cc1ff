package org.mithaq.command.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mithaq.command.bodies.Attendance;
import org.mithaq.command.bodies.Quorum;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MeetingEvent.ProxyEnded;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.ProxyEnd;

/** What it brings about that somebody comes to a meeting, leaves it or is represented there. */
final class Turnout {

    private Turnout() {}

    /**
     * These events, and the statement of the quorum: always when the meeting opens, after that when what was
     * stated last is no longer so.
     */
    static List<Event> of(MeetingId id, List<? extends MeetingEvent> happened, CoalitionState state) {
        Meeting before = state.meetings().find(id);
        Meeting after = state.meetings().after(id, happened);
        Quorum quorum = new Attendance(after, state).quorum();
        List<Event> events = new ArrayList<>(happened);
        boolean opens = before != null && before.status() == Status.SCHEDULED;
        boolean missing = state.minutes().withoutQuorum().contains(id);
        if (quorum != null && after.status() == Status.OPEN && (opens || quorum.met() == missing)) {
            events.add(
                    quorum.met()
                            ? new QuorumConfirmed(id, quorum.present(), quorum.required(), quorum.entitled())
                            : new QuorumMissing(id, quorum.present(), quorum.required(), quorum.entitled()));
        }
        return events;
    }

    /** The end of the proxy that the party gave, because it comes. */
    static List<ProxyEnded> endingOf(MeetingId id, PartyId giver, CoalitionState state) {
        return ending(id, proxy -> proxy.getKey().equals(giver), ProxyEnd.GIVER_CAME, state);
    }

    /** The end of the proxies that the party holds, because it leaves. */
    static List<ProxyEnded> endingWith(MeetingId id, PartyId holder, CoalitionState state) {
        return ending(id, proxy -> proxy.getValue().equals(holder), ProxyEnd.HOLDER_LEFT, state);
    }

    private static List<ProxyEnded> ending(
            MeetingId id, Predicate<Map.Entry<PartyId, PartyId>> which, ProxyEnd because, CoalitionState state) {
        Meeting meeting = state.meetings().find(id);
        return (meeting == null
                        ? Stream.<Map.Entry<PartyId, PartyId>>of()
                        : meeting.floor().proxies().entrySet().stream())
                .filter(which)
                .sorted(Map.Entry.comparingByKey((one, other) -> one.value().compareTo(other.value())))
                .map(proxy -> new ProxyEnded(id, proxy.getKey(), proxy.getValue(), because))
                .toList();
    }
}
