package org.mithaq.query.decisionlog;

import java.util.List;
import org.mithaq.events.Envelope;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/** Whether a meeting sits: a decision is not discussed again in the meeting that made it. */
public record Session(String coalition, String meeting, boolean open) implements View<Session> {

    public static final Projection<Session> PROJECTION =
            Projection.of("sessions", 1, Session.class, Session::touched, Session::none);

    private static List<String> touched(Envelope envelope) {
        return switch (envelope.event()) {
            case MeetingOpened e -> List.of(envelope.coalition() + "/" + e.meeting());
            case MeetingClosed e -> List.of(envelope.coalition() + "/" + e.meeting());
            default -> List.of();
        };
    }

    private static Session none(String id) {
        return new Session(Ids.first(id), Ids.last(id), false);
    }

    @Override
    public Session apply(Envelope envelope) {
        return new Session(coalition, meeting, envelope.event() instanceof MeetingOpened);
    }
}
