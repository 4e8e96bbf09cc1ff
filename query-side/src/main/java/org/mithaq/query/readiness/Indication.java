package org.mithaq.query.readiness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CoalitionEvent.IndicatorRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * An indicator of success as it was recorded once.
 *
 * @param recorded missing only where the record is
 */
public record Indication(String coalition, @Nullable Noted<IndicatorRecorded> recorded) implements View<Indication> {

    public static final Projection<Indication> PROJECTION = new Projection<>(
            "indicators",
            1,
            Indication.class,
            envelope -> envelope.event() instanceof IndicatorRecorded
                    ? List.of(Ids.numbered(envelope.coalition().value(), envelope.sequence()))
                    : List.of(),
            id -> new Indication(Ids.first(id), null),
            true);

    @Override
    public Indication apply(Envelope envelope) {
        return envelope.event() instanceof IndicatorRecorded indicator
                ? new Indication(coalition, Noted.of(indicator, envelope))
                : this;
    }
}
