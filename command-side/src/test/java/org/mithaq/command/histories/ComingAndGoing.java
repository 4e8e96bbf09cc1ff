package org.mithaq.command.histories;

import static org.mithaq.command.histories.Invariant.require;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Envelope;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.ProxyEnded;
import org.mithaq.events.MeetingEvent.ProxyGiven;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;

/** Who comes was not there, who leaves was; a vote is held by one that is there for one that is not; the quorum follows. */
final class ComingAndGoing implements Invariant {

    private final Set<MeetingId> withoutQuorum = new HashSet<>();

    @Override
    public void holds(List<Envelope> happened, Ledger before) {
        for (Envelope envelope : happened) {
            switch (envelope.event()) {
                case AttendeeArrived e -> {
                    Session session = open(e.meeting(), before);
                    PartyId party = e.attendee().party();
                    Set<?> people = session.delegates().get(party);
                    require(
                            people == null
                                    || (!people.isEmpty()
                                            && !people.contains(e.attendee().person())),
                            "%s comes and is there",
                            party);
                    endsWith(happened, session.proxies().containsKey(party) ? 1 : 0);
                }
                case AttendeeLeft e -> {
                    Session session = open(e.meeting(), before);
                    require(session.present().contains(e.party()), "%s leaves and is not there", e.party());
                    boolean last = e.person() == null
                            || session.delegates()
                                    .getOrDefault(e.party(), Set.of())
                                    .equals(Set.of(e.person()));
                    endsWith(
                            happened,
                            last
                                    ? session.proxies().values().stream()
                                            .filter(e.party()::equals)
                                            .count()
                                    : 0);
                }
                case ProxyGiven e -> given(e, before);
                case ProxyEnded e ->
                    require(
                            e.to().equals(before.session(e.meeting()).proxies().get(e.from())),
                            "a proxy of %s ends and was not given",
                            e.from());
                case QuorumConfirmed e -> {
                    require(e.present() >= e.required(), "a quorum of %d with %d", e.required(), e.present());
                    require(withoutQuorum.remove(e.meeting()) || opens(happened), "the quorum is stated again");
                }
                case QuorumMissing e -> {
                    require(e.present() < e.required(), "no quorum of %d with %d", e.required(), e.present());
                    require(withoutQuorum.add(e.meeting()), "the lack of a quorum is stated again");
                }
                default -> {
                    // nobody comes or goes
                }
            }
        }
    }

    @Override
    public void agrees(CoalitionState state, Ledger now) {
        now.meetings.forEach((id, session) -> {
            var found = state.meetings().find(id);
            require(
                    found != null && found.present().equals(session.present()),
                    "others are in %s: %s",
                    id,
                    session.present());
            require(found != null && found.floor().proxies().equals(session.proxies()), "other proxies in %s", id);
        });
    }

    private static void given(ProxyGiven e, Ledger before) {
        Session session = before.session(e.meeting());
        Set<PartyId> entitled = before.entitled(session);
        @Nullable
        Object most =
                before.charter == null ? null : before.charter.parameters().get("proxies.held.max");
        long held = session.proxies().values().stream().filter(e.to()::equals).count();
        require(most instanceof Integer number && held < number, "%s holds %d proxies of %s", e.to(), held + 1, most);
        require(entitled.contains(e.from()) && entitled.contains(e.to()), "a proxy of or for somebody without a vote");
        require(!session.present().contains(e.from()), "%s gives a proxy and is there", e.from());
        require(!session.open() || session.present().contains(e.to()), "%s holds a proxy and is not there", e.to());
        require(!session.proxies().containsKey(e.from()), "%s gives two proxies", e.from());
        require(
                !session.proxies().containsKey(e.to()) && !session.proxies().containsValue(e.from()),
                "a proxy is passed on");
    }

    private static Session open(MeetingId meeting, Ledger before) {
        Session session = before.session(meeting);
        require(session.open(), "somebody comes to or leaves %s, which is not open", meeting);
        return session;
    }

    private static void endsWith(List<Envelope> happened, long proxies) {
        long ended = happened.stream()
                .filter(envelope -> envelope.event() instanceof ProxyEnded)
                .count();
        require(ended == proxies, "%d proxies end, not %d", ended, proxies);
    }

    private static boolean opens(List<Envelope> happened) {
        return happened.stream().anyMatch(envelope -> envelope.event() instanceof MeetingOpened);
    }
}
