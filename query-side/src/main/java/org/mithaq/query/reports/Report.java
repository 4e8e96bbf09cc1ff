package org.mithaq.query.reports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent.ReportSubmitted;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * A report that was submitted.
 *
 * @param by the party that submitted it
 * @param sequence of the record
 */
public record Report(
        String coalition,
        String id,
        @Nullable ReportSubmitted submitted,
        @Nullable Instant at,
        @Nullable PartyId by,
        long sequence)
        implements View<Report> {

    public static final Projection<Report> PROJECTION =
            Projection.of("reports", 1, Report.class, Report::touched, Report::none);

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof ReportSubmitted report
                ? List.of(envelope.coalition() + "/" + report.report())
                : List.of();
    }

    private static Report none(String id) {
        return new Report(Ids.first(id), Ids.last(id), null, null, null, 0);
    }

    @Override
    public Report apply(Envelope envelope) {
        return envelope.event() instanceof ReportSubmitted report
                ? new Report(
                        coalition,
                        id,
                        report,
                        envelope.meta().occurredAt(),
                        envelope.meta().actor().party(),
                        envelope.sequence())
                : this;
    }
}
