package org.mithaq.query.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/** A mandate to speak for the coalition. */
public record Mandate(
        String coalition,
        String id,
        @Nullable MandateGranted granted,
        @Nullable Instant grantedAt,
        @Nullable MandateRevoked revoked,
        @Nullable Instant revokedAt,
        List<Long> records)
        implements View<Mandate> {

    public static final Projection<Mandate> PROJECTION =
            Projection.of("mandates", 2, Mandate.class, Mandate::touched, Mandate::none);

    public Mandate {
        records = Given.list(records);
    }

    private static List<String> touched(Envelope envelope) {
        return switch (envelope.event()) {
            case MandateGranted e -> List.of(envelope.coalition() + "/" + e.mandate());
            case MandateRevoked e -> List.of(envelope.coalition() + "/" + e.mandate());
            default -> List.of();
        };
    }

    private static Mandate none(String id) {
        return new Mandate(Ids.first(id), Ids.last(id), null, null, null, null, List.of());
    }

    /** Where it stands on that day. */
    MandateState state(LocalDate today) {
        if (revoked != null) {
            return MandateState.REVOKED;
        }
        if (granted == null || granted.until().isBefore(today)) {
            return MandateState.ENDED;
        }
        return granted.from().isAfter(today) ? MandateState.TO_COME : MandateState.RUNNING;
    }

    @Override
    public Mandate apply(Envelope envelope) {
        Instant at = envelope.meta().occurredAt();
        List<Long> all =
                Stream.concat(records.stream(), Stream.of(envelope.sequence())).toList();
        return switch (envelope.event()) {
            case MandateGranted e -> new Mandate(coalition, id, e, at, revoked, revokedAt, all);
            case MandateRevoked e -> new Mandate(coalition, id, granted, grantedAt, e, at, all);
            default -> this;
        };
    }
}
