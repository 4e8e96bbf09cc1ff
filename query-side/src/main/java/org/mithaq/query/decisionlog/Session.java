package org.mithaq.query.decisionlog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.Envelope;
import org.mithaq.events.MeetingEvent.DiscussionRecorded;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * Whether a meeting sits: a decision is not discussed again in the meeting that made it; and whether views were put
 * forward in it.
 *
 * @param body the body that meets, where there are several of its kind
 * @param discussed whether a discussion with somebody's view is on record
 */
public record Session(
        String coalition, String meeting, @Nullable BodyId body, boolean open, boolean discussed)
        implements View<Session> {

    public static final Projection<Session> PROJECTION =
            Projection.of("sessions", 3, Session.class, Session::touched, Session::none);

    private static List<String> touched(Envelope envelope) {
        return switch (envelope.event()) {
            case MeetingScheduled e -> List.of(envelope.coalition() + "/" + e.meeting());
            case MeetingOpened e -> List.of(envelope.coalition() + "/" + e.meeting());
            case MeetingClosed e -> List.of(envelope.coalition() + "/" + e.meeting());
            case DiscussionRecorded e -> List.of(envelope.coalition() + "/" + e.meeting());
            default -> List.of();
        };
    }

    private static Session none(String id) {
        return new Session(Ids.first(id), Ids.last(id), null, false, false);
    }

    @Override
    public Session apply(Envelope envelope) {
        return switch (envelope.event()) {
            case MeetingScheduled e -> new Session(coalition, meeting, e.body(), open, discussed);
            case MeetingOpened e -> new Session(coalition, meeting, body, true, discussed);
            case MeetingClosed e -> new Session(coalition, meeting, body, false, discussed);
            case DiscussionRecorded e ->
                new Session(
                        coalition,
                        meeting,
                        body,
                        open,
                        discussed || !e.viewpoints().isEmpty());
            default -> this;
        };
    }
}
