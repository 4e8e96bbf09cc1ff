package org.mithaq.query.communication;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent.GuestRecorded;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.View;

/**
 * The guests of one meeting.
 *
 * @param guests how many, at the opening and later
 * @param records the sequences of the records that tell of them
 */
public record Guests(String coalition, String meeting, int guests, List<Long> records) implements View<Guests> {

    public static final Projection<Guests> PROJECTION =
            Projection.of("guests", 2, Guests.class, Guests::touched, Guests::none);

    public Guests {
        records = Given.list(records);
    }

    /** All meetings that had guests, the last one first. */
    static List<Guests> all(Reading reading) {
        return reading.view(PROJECTION).find(Range.all(reading.id()).newestFirst());
    }

    private static List<String> touched(Envelope envelope) {
        String coalition = envelope.coalition().value();
        return switch (envelope.event()) {
            case MeetingOpened e -> e.guests().isEmpty() ? List.of() : List.of(coalition + "/" + e.meeting());
            case GuestRecorded e -> List.of(coalition + "/" + e.meeting());
            default -> List.of();
        };
    }

    private static Guests none(String id) {
        return new Guests(Ids.first(id), Ids.last(id), 0, List.of());
    }

    @Override
    public Guests apply(Envelope envelope) {
        return switch (envelope.event()) {
            case MeetingOpened e -> came(e.guests().size(), envelope.sequence());
            case GuestRecorded e -> came(1, envelope.sequence());
            default -> this;
        };
    }

    private Guests came(int more, long sequence) {
        List<Long> all = new ArrayList<>(records);
        all.add(sequence);
        return new Guests(coalition, meeting, guests + more, all);
    }
}
