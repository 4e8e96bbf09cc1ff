package org.mithaq.query.contacts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Actor;
import org.mithaq.events.CampaignEvent.VisitLogged;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * A contact or a visit.
 *
 * @param by who wrote it down, and so made it
 * @param contact the one or
 * @param visit the other
 */
public record Encounter(
        String coalition,
        long sequence,
        @Nullable Instant at,
        @Nullable Actor by,
        @Nullable ContactLogged contact,
        @Nullable VisitLogged visit)
        implements View<Encounter> {

    public static final Projection<Encounter> PROJECTION = new Projection<>(
            "encounters",
            1,
            Encounter.class,
            envelope -> envelope.event() instanceof ContactLogged || envelope.event() instanceof VisitLogged
                    ? List.of(Ids.numbered(envelope.coalition().value(), envelope.sequence()))
                    : List.of(),
            id -> new Encounter(Ids.first(id), Long.parseLong(Ids.last(id)), null, null, null, null),
            true);

    @Override
    public Encounter apply(Envelope envelope) {
        Event event = envelope.event();
        return new Encounter(
                coalition,
                sequence,
                envelope.meta().occurredAt(),
                envelope.meta().actor(),
                event instanceof ContactLogged e ? e : contact,
                event instanceof VisitLogged e ? e : visit);
    }
}
