package org.mithaq.query.reports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.ResourceEvent.StaffAppointed;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * Since when a coalition has staff that owes reports.
 *
 * @param since when the first of them was appointed
 * @param sequence of that record
 */
public record Staffing(String coalition, @Nullable Instant since, long sequence) implements View<Staffing> {

    public static final Projection<Staffing> PROJECTION =
            Projection.of("staffing", 1, Staffing.class, Staffing::touched, id -> new Staffing(id, null, 0));

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof StaffAppointed
                ? List.of(envelope.coalition().value())
                : List.of();
    }

    @Override
    public Staffing apply(Envelope envelope) {
        return since == null ? new Staffing(coalition, envelope.meta().occurredAt(), envelope.sequence()) : this;
    }
}
