package org.mithaq.query.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.query.directory.Audience;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * Which meeting was opened by a record. Meetings are numbered in the order in which they were opened, which never changes;
 * the order of their ids and of their dates may. Those that a body or a party keeps to itself are numbered apart: a meeting
 * has the same number for all who may read of it.
 *
 * @param among the body or the party that keeps it to itself; missing where all members may read of it
 */
public record MeetingNumber(
        String coalition,
        long sequence,
        @Nullable String meeting,
        @Nullable String among) implements View<MeetingNumber> {

    public static final Projection<MeetingNumber> PROJECTION = new Projection<>(
            "meetingnumbers", 2, MeetingNumber.class, MeetingNumber::touched, MeetingNumber::none, true);

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof MeetingOpened
                ? List.of(Ids.numbered(envelope.coalition().value(), envelope.sequence()))
                : List.of();
    }

    private static MeetingNumber none(String id) {
        return new MeetingNumber(Ids.first(id), Long.parseLong(Ids.last(id)), null, null);
    }

    @Override
    public MeetingNumber apply(Envelope envelope) {
        return envelope.event() instanceof MeetingOpened opened
                ? new MeetingNumber(
                        coalition,
                        sequence,
                        opened.meeting().value(),
                        Audience.of(envelope).of())
                : this;
    }
}
