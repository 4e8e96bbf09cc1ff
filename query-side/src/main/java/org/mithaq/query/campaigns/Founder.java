package org.mithaq.query.campaigns;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MembershipEvent.CoreGroupFormed;
import org.mithaq.events.MembershipEvent.CoreGroupMemberAdded;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.PartyId;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * How a party that was in the core group is holding out; other parties have a document too, which counts once
 * they join that group.
 *
 * @param founding the sequence of the record by which it was in the core group; 0 for a party that was not
 * @param attended when it attended meetings; the last fifty
 * @param lastMeeting the last of them: who comes back to it attended it once
 * @param last the sequence of the last of them
 */
public record Founder(
        String coalition,
        PartyId party,
        long founding,
        List<Instant> attended,
        @Nullable String lastMeeting,
        long last) implements View<Founder> {

    public static final Projection<Founder> PROJECTION =
            Projection.of("founders", 2, Founder.class, Founder::touched, Founder::none);

    private static final int KEPT = 50;

    public Founder {
        attended = Given.list(attended);
    }

    private static List<String> touched(Envelope envelope) {
        return switch (envelope.event()) {
            case CoreGroupFormed e -> ids(envelope, e.members().stream().map(CoreMember::party));
            case CoreGroupMemberAdded e -> ids(envelope, Stream.of(e.member().party()));
            case MeetingOpened e -> ids(envelope, e.present().stream().map(Attendee::party));
            case AttendeeArrived e -> ids(envelope, Stream.of(e.attendee().party()));
            default -> List.of();
        };
    }

    private static List<String> ids(Envelope envelope, Stream<PartyId> parties) {
        return parties.distinct()
                .map(party -> envelope.coalition() + "/" + party)
                .toList();
    }

    private static Founder none(String id) {
        return new Founder(Ids.first(id), new PartyId(Ids.last(id)), 0, List.of(), null, 0);
    }

    /** How many meetings it attended after the one moment and until the other. */
    long attended(Instant after, Instant until) {
        return attended.stream()
                .filter(at -> at.isAfter(after) && !at.isAfter(until))
                .count();
    }

    /** The meeting that somebody came to by it, at the opening or late. */
    private static @Nullable String meeting(Event event) {
        return switch (event) {
            case MeetingOpened e -> e.meeting().value();
            case AttendeeArrived e -> e.meeting().value();
            default -> null;
        };
    }

    @Override
    public Founder apply(Envelope envelope) {
        String meeting = meeting(envelope.event());
        if (meeting == null) {
            return new Founder(coalition, party, envelope.sequence(), attended, lastMeeting, last);
        }
        if (meeting.equals(lastMeeting)) {
            return this;
        }
        List<Instant> all = Noted.and(attended, envelope.meta().occurredAt());
        return new Founder(
                coalition,
                party,
                founding,
                all.subList(Math.max(0, all.size() - KEPT), all.size()),
                meeting,
                envelope.sequence());
    }
}
