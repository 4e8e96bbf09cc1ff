package org.mithaq.query.calendar;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * A body and how often it said that it would meet.
 *
 * @param convener who convenes it, where it is a working group
 * @param since when it was established
 * @param everyMonths as the body set it itself
 * @param dissolvedAt when it ended; missing while it is there
 * @param records the sequences of the records about this
 */
public record Rhythm(
        String coalition,
        String body,
        @Nullable BodyKind kind,
        @Nullable Text title,
        @Nullable PartyId convener,
        @Nullable Instant since,
        @Nullable Integer everyMonths,
        @Nullable Instant dissolvedAt,
        List<Long> records)
        implements View<Rhythm> {

    public static final Projection<Rhythm> PROJECTION =
            Projection.of("rhythms", 1, Rhythm.class, Rhythm::touched, Rhythm::none);

    public Rhythm {
        records = Given.list(records);
    }

    private static List<String> touched(Envelope envelope) {
        boolean shown = envelope.event() instanceof BodyEstablished
                || envelope.event() instanceof CadenceSet
                || envelope.event() instanceof BodyDissolved;
        return shown && envelope.event() instanceof BodyEvent event
                ? List.of(envelope.coalition() + "/" + event.body())
                : List.of();
    }

    private static Rhythm none(String id) {
        return new Rhythm(Ids.first(id), Ids.last(id), null, null, null, null, null, null, List.of());
    }

    @Override
    public Rhythm apply(Envelope envelope) {
        List<Long> all =
                Stream.concat(records.stream(), Stream.of(envelope.sequence())).toList();
        Instant at = envelope.meta().occurredAt();
        if (envelope.event() instanceof BodyEstablished e) {
            return new Rhythm(coalition, body, e.kind(), e.title(), e.convener(), at, everyMonths, null, all);
        }
        if (envelope.event() instanceof CadenceSet e) {
            return new Rhythm(coalition, body, kind, title, convener, since, e.everyMonths(), dissolvedAt, all);
        }
        return envelope.event() instanceof BodyDissolved
                ? new Rhythm(coalition, body, kind, title, convener, since, everyMonths, at, all)
                : this;
    }
}
