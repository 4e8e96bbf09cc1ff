package org.mithaq.query.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.PapersCirculated;
import org.mithaq.events.MeetingEvent.ReminderSent;
import org.mithaq.events.PartyId;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Part;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.query.titles.Title;

/**
 * A meeting as the calendar sees it.
 *
 * @param announcement the last one
 * @param circulated that its minutes first went out
 * @param reminded the parties that were reminded of it
 * @param papers how the papers that came with it are classified
 * @param changedAt when its time or its state was put on the record last
 * @param records the sequences of those records
 */
public record Sitting(
        String coalition,
        String id,
        Title title,
        @Nullable MeetingScheduled announcement,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Change circulated,
        List<PartyId> reminded,
        List<Attached> papers,
        @Nullable Instant changedAt,
        List<Long> records)
        implements View<Sitting> {

    public static final Projection<Sitting> PROJECTION =
            Projection.of("sittings", 4, Sitting.class, Sitting::touched, Sitting::none);

    public static final Part<Sitting, Title> TITLE = new Part<>("title", Title.class, Sitting::title);

    /** How long a meeting is taken to last whose agenda does not say. */
    private static final Duration USUAL = Duration.ofHours(2);

    public Sitting {
        reminded = Given.list(reminded);
        papers = Given.list(papers);
        records = Given.list(records);
    }

    /**
     * Papers that were circulated.
     *
     * @param visibility how their author classified them, where it did
     */
    public record Attached(
            long sequence, PartyId by, @Nullable Visibility visibility) {}

    private static List<String> touched(Envelope envelope) {
        Event event = envelope.event();
        boolean shown = event instanceof MeetingScheduled
                || event instanceof PapersCirculated
                || event instanceof MeetingOpened
                || event instanceof MeetingClosed
                || event instanceof MinutesCirculated
                || event instanceof ReminderSent;
        return shown && event instanceof MeetingEvent meeting
                ? List.of(envelope.coalition() + "/" + meeting.meeting())
                : List.of();
    }

    private static Sitting none(String id) {
        return new Sitting(
                Ids.first(id),
                Ids.last(id),
                Title.none("meetings/" + Ids.last(id)),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    /** When it is over by its agenda; later than it starts. */
    @Nullable
    Instant end() {
        if (announcement == null) {
            return null;
        }
        int minutes = announcement.agenda().stream()
                .map(MeetingEvent.AgendaItem::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return announcement.startsAt().plus(minutes > 0 ? Duration.ofMinutes(minutes) : USUAL);
    }

    /** When it was opened, or else is announced for. */
    Instant moment() {
        return openedAt != null
                ? openedAt
                : Objects.requireNonNull(announcement).startsAt();
    }

    /** When its time or its state was put on the record last. */
    Change changed() {
        return Change.by(records.getLast(), Objects.requireNonNull(changedAt));
    }

    /** The kind of body that meets; nothing where it is no body's meeting. */
    @Nullable
    BodyKind bodyKind() {
        return announcement == null ? null : announcement.kind().body();
    }

    @Override
    public Sitting apply(Envelope envelope) {
        Instant at = envelope.meta().occurredAt();
        if (envelope.event() instanceof MeetingScheduled e) {
            return changed(title.called(e.title(), envelope).at(e.startsAt()), e, openedAt, closedAt, envelope);
        }
        if (envelope.event() instanceof MeetingOpened) {
            return changed(title, announcement, at, closedAt, envelope);
        }
        if (envelope.event() instanceof MeetingClosed) {
            return changed(title, announcement, openedAt, at, envelope);
        }
        if (envelope.event() instanceof MinutesCirculated) {
            return with(circulated == null ? Change.by(envelope.sequence(), at) : circulated, reminded, papers);
        }
        if (envelope.event() instanceof ReminderSent e) {
            return with(circulated, plus(reminded, e.to()), papers);
        }
        return envelope.event() instanceof PapersCirculated
                ? with(
                        circulated,
                        reminded,
                        plus(
                                papers,
                                new Attached(
                                        envelope.sequence(),
                                        envelope.meta().actor().party(),
                                        envelope.meta().visibility())))
                : this;
    }

    private Sitting changed(
            Title name,
            @Nullable MeetingScheduled newest,
            @Nullable Instant opened,
            @Nullable Instant closed,
            Envelope envelope) {
        return new Sitting(
                coalition,
                id,
                name,
                newest,
                opened,
                closed,
                circulated,
                reminded,
                papers,
                envelope.meta().occurredAt(),
                plus(records, envelope.sequence()));
    }

    private Sitting with(@Nullable Change out, List<PartyId> all, List<Attached> attached) {
        return new Sitting(
                coalition, id, title, announcement, openedAt, closedAt, out, all, attached, changedAt, records);
    }

    private static <T> List<T> plus(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).distinct().toList();
    }
}
