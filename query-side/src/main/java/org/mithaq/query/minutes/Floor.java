package org.mithaq.query.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingEvent.Guest;
import org.mithaq.events.MeetingEvent.GuestRecorded;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.ProxyEnded;
import org.mithaq.events.MeetingEvent.ProxyGiven;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.ProxyEnd;
import org.mithaq.query.minutes.Minutes.QuorumFound;

/**
 * Who came and went while a meeting was open, who held whose vote, and what became of the quorum.
 *
 * @param moves in their order
 * @param quorums what was stated after the opening
 * @param visits of guests, in the order in which they came
 */
public record Floor(List<Move> moves, List<Proxy> proxies, List<Restated> quorums, List<Visit> visits) {

    static final Floor EMPTY = new Floor(List.of(), List.of(), List.of(), List.of());

    public Floor {
        moves = Given.list(moves);
        proxies = Given.list(proxies);
        quorums = Given.list(quorums);
        visits = Given.list(visits);
    }

    /**
     * Somebody came or left.
     *
     * @param came whether it came
     * @param who of a party that leaves, without a person everybody
     * @param sequence of the record
     */
    public record Move(Instant at, boolean came, Attendee who, long sequence) {}

    /** A vote that one party held for another; {@code endedAt} and {@code because} where it ended before the meeting did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Proxy(
            PartyId from,
            PartyId to,
            @Nullable Instant endedAt,
            @Nullable ProxyEnd because) {}

    /** The quorum as it was stated when it had changed. */
    public record Restated(Instant at, QuorumFound quorum) {}

    /** A guest took part from then on. */
    public record Visit(Instant at, Guest guest) {}

    /** From when until when somebody was there; from the opening, and until the end, where that is missing. */
    record Stay(
            Attendee who, @Nullable Instant from, @Nullable Instant until) {

        private Stay left(Move move) {
            boolean leaves = until == null
                    && who.party().equals(move.who().party())
                    && (move.who().person() == null || move.who().person().equals(who.person()));
            return leaves ? new Stay(who, from, move.at()) : this;
        }
    }

    Floor came(AttendeeArrived e, Envelope envelope) {
        return moved(true, e.attendee(), envelope);
    }

    Floor left(AttendeeLeft e, Envelope envelope) {
        return moved(false, new Attendee(e.party(), e.person(), null), envelope);
    }

    private Floor moved(boolean came, Attendee who, Envelope envelope) {
        Move move = new Move(envelope.meta().occurredAt(), came, who, envelope.sequence());
        return new Floor(plus(moves, move), proxies, quorums, visits);
    }

    Floor given(ProxyGiven e) {
        return new Floor(moves, plus(proxies, new Proxy(e.from(), e.to(), null, null)), quorums, visits);
    }

    Floor ended(Instant at, ProxyEnded e) {
        List<Proxy> all = proxies.stream()
                .map(proxy -> proxy.from().equals(e.from()) && proxy.endedAt() == null
                        ? new Proxy(e.from(), e.to(), at, e.because())
                        : proxy)
                .toList();
        return new Floor(moves, all, quorums, visits);
    }

    Floor restated(Instant at, QuorumFound quorum) {
        return new Floor(moves, proxies, plus(quorums, new Restated(at, quorum)), visits);
    }

    Floor visited(Instant at, GuestRecorded e) {
        return new Floor(moves, proxies, quorums, plus(visits, new Visit(at, e.guest())));
    }

    /** Everybody who was there at some time, in the order in which they came; who came back is there twice. */
    List<Stay> stays(MeetingOpened opened) {
        List<Stay> stays = opened.present().stream()
                .map(attendee -> new Stay(attendee, null, null))
                .toList();
        for (Move move : moves) {
            stays = move.came()
                    ? plus(stays, new Stay(move.who(), move.at(), null))
                    : stays.stream().map(stay -> stay.left(move)).toList();
        }
        return stays;
    }

    /** The parties that were there at some time, in the order in which they came. */
    public Stream<PartyId> attended(MeetingOpened opened) {
        return stays(opened).stream().map(stay -> stay.who().party()).distinct();
    }

    /** Those that excused themselves and stayed away. */
    public List<PartyId> apologies(MeetingOpened opened) {
        Set<PartyId> came = attended(opened).collect(Collectors.toSet());
        return opened.apologies().stream()
                .filter(party -> !came.contains(party))
                .toList();
    }

    /** Those entitled at the opening that neither excused themselves nor came. */
    public List<PartyId> absent(MeetingOpened opened) {
        Set<PartyId> came = attended(opened).collect(Collectors.toSet());
        return opened.absent().stream().filter(party -> !came.contains(party)).toList();
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> more = new ArrayList<>(list);
        more.add(item);
        return List.copyOf(more);
    }
}
