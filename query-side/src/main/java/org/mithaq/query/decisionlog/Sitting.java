package org.mithaq.query.decisionlog;

import java.util.List;
import org.mithaq.events.Envelope;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/** Whether a meeting sits: a decision is not discussed again in the meeting that made it. */
public record Sitting(String coalition, String meeting, boolean open) implements View<Sitting> {

    public static final Projection<Sitting> PROJECTION =
            Projection.of("sittings", 1, Sitting.class, Sitting::touched, Sitting::none);

    private static List<String> touched(Envelope envelope) {
        return switch (envelope.event()) {
            case MeetingOpened e -> List.of(envelope.coalition() + "/" + e.meeting());
            case MeetingClosed e -> List.of(envelope.coalition() + "/" + e.meeting());
            default -> List.of();
        };
    }

    private static Sitting none(String id) {
        return new Sitting(Ids.first(id), Ids.last(id), false);
    }

    @Override
    public Sitting apply(Envelope envelope) {
        return new Sitting(coalition, meeting, envelope.event() instanceof MeetingOpened);
    }
}
