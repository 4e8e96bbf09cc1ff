package org.mithaq.query.decisionlog;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.Envelope;
import org.mithaq.events.MeetingEvent.DiscussionRecorded;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.Viewpoint;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.View;

/**
 * Whether a meeting sits: a decision is not discussed again in the meeting that made it; and how many views were put
 * forward in it.
 *
 * @param body the body that meets, where there are several of its kind
 * @param opened the sequence of the record that opened it; 0 before that
 * @param views how many views on its matters are on record
 * @param attributed how many of them name who held them
 */
public record Session(
        String coalition, String meeting, @Nullable BodyId body, boolean open, long opened, int views, int attributed)
        implements View<Session> {

    public static final Projection<Session> PROJECTION =
            Projection.of("sessions", 4, Session.class, Session::touched, Session::none);

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
        return new Session(Ids.first(id), Ids.last(id), null, false, 0, 0, 0);
    }

    /** Those that were opened, in that order. */
    public static List<Session> held(Reading reading) {
        return reading.view(PROJECTION).find(Range.all(reading.id())).stream()
                .filter(session -> session.opened > 0)
                .sorted(Comparator.comparingLong(Session::opened))
                .toList();
    }

    /** Whether a discussion with somebody's view is on record. */
    boolean discussed() {
        return views > 0;
    }

    @Override
    public Session apply(Envelope envelope) {
        return switch (envelope.event()) {
            case MeetingScheduled e -> new Session(coalition, meeting, e.body(), open, opened, views, attributed);
            case MeetingOpened e -> new Session(coalition, meeting, body, true, envelope.sequence(), views, attributed);
            case MeetingClosed e -> new Session(coalition, meeting, body, false, opened, views, attributed);
            case DiscussionRecorded e -> discussed(e.viewpoints());
            default -> this;
        };
    }

    private Session discussed(List<Viewpoint> more) {
        int named =
                (int) more.stream().map(Viewpoint::by).filter(Objects::nonNull).count();
        return new Session(coalition, meeting, body, open, opened, views + more.size(), attributed + named);
    }
}
