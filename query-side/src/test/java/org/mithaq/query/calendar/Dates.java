package org.mithaq.query.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyId;
import org.mithaq.events.MeetingEvent.AgendaItem;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.query.Told;
import org.mithaq.text.Text;

/** Bodies and meetings for tests of what has a date. */
public final class Dates {

    private Dates() {}

    public static Instant day(int days) {
        return Told.BEGINNING.plus(Duration.ofDays(days));
    }

    public static BodyId body(int number) {
        return new BodyId(Told.uuid(6, number));
    }

    public static BodyEstablished established(int number, BodyKind kind) {
        return new BodyEstablished(body(number), kind, Text.of("هيئة", "Body " + number), null, null, false);
    }

    public static MeetingScheduled scheduled(int number, MeetingKind kind, int day) {
        return scheduled(number, kind, day, null);
    }

    static MeetingScheduled scheduled(int number, MeetingKind kind, int day, @Nullable Text hospitality) {
        return new MeetingScheduled(
                Told.meeting(number),
                kind,
                Text.of("الاجتماع " + number, "Meeting " + number),
                null,
                day(day),
                Text.of("القاعة", "Hall"),
                Told.party(1),
                MeetingFormat.MEETING,
                List.of(new AgendaItem(AgendaTopic.OTHER, Text.of("بند", "Item"), 90)),
                null,
                hospitality,
                false);
    }

    public static MeetingOpened opened(int number) {
        return new MeetingOpened(Told.meeting(number), null, null, List.of(), List.of(), List.of());
    }

    public static MeetingClosed closed(int number) {
        return new MeetingClosed(Told.meeting(number), List.of(), null);
    }
}
