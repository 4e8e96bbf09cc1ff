package org.mithaq.query.resources;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.ResourceEvent;
import org.mithaq.events.ResourceEvent.CapitalMapped;
import org.mithaq.events.ResourceEvent.ContributionOffered;
import org.mithaq.events.ResourceEvent.FundingScreened;
import org.mithaq.events.ResourceEvent.NeedRecorded;
import org.mithaq.events.ResourceEvent.OfBarrier;
import org.mithaq.events.ResourceEvent.StaffAppointed;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.View;

/**
 * One thing that is given, needed, looked at or filled; exactly one of the five is there, as it was recorded last.
 *
 * @param path what it is about, within the coalition
 * @param at when it was recorded last
 */
public record Resource(
        String coalition,
        String path,
        @Nullable ContributionOffered contribution,
        @Nullable NeedRecorded need,
        @Nullable FundingScreened screening,
        @Nullable StaffAppointed appointment,
        @Nullable CapitalMapped capital,
        @Nullable Instant at,
        List<Long> records)
        implements View<Resource> {

    public static final Projection<Resource> PROJECTION =
            Projection.of("resources", 2, Resource.class, Resource::touched, Resource::none);

    static final String CONTRIBUTIONS = "contributions";
    static final String NEEDS = "needs";
    static final String SCREENINGS = "decisions";
    static final String STAFF = "staff";
    static final String CAPITAL = "parties";

    public Resource {
        records = Given.list(records);
    }

    /** All whose paths begin with that word, newest first. */
    static List<Resource> under(Reading reading, String word) {
        return reading.view(PROJECTION)
                .find(Range.all(reading.id() + "/" + word).newestFirst());
    }

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof ResourceEvent event && !(event instanceof OfBarrier)
                ? List.of(envelope.coalition() + "/" + event.subject())
                : List.of();
    }

    private static Resource none(String id) {
        String path = id.substring(id.indexOf('/') + 1);
        return new Resource(Ids.first(id), path, null, null, null, null, null, null, List.of());
    }

    @Override
    public Resource apply(Envelope envelope) {
        return envelope.event() instanceof ResourceEvent event ? on(event, envelope) : this;
    }

    private Resource on(ResourceEvent event, Envelope envelope) {
        return switch (event) {
            case ContributionOffered e -> holding(e, null, null, null, null, envelope);
            case NeedRecorded e -> holding(null, e, null, null, null, envelope);
            case FundingScreened e -> holding(null, null, e, null, null, envelope);
            case StaffAppointed e -> holding(null, null, null, e, null, envelope);
            case CapitalMapped e -> holding(null, null, null, null, e, envelope);
            case OfBarrier e -> this;
        };
    }

    private Resource holding(
            @Nullable ContributionOffered offered,
            @Nullable NeedRecorded needed,
            @Nullable FundingScreened screened,
            @Nullable StaffAppointed appointed,
            @Nullable CapitalMapped mapped,
            Envelope envelope) {
        return new Resource(
                coalition,
                path,
                offered,
                needed,
                screened,
                appointed,
                mapped,
                envelope.meta().occurredAt(),
                Stream.concat(records.stream(), Stream.of(envelope.sequence())).toList());
    }
}
