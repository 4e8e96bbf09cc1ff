package org.mithaq.query.promises;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent.VisitLogged;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * What a visit recommended, and what was answered.
 *
 * @param visit the visit itself
 * @param followUps the later visits that came back to it
 */
public record Recommendation(
        String coalition,
        String id,
        @Nullable VisitLogged visit,
        @Nullable Instant at,
        List<VisitLogged> followUps,
        List<Long> records)
        implements View<Recommendation> {

    public static final Projection<Recommendation> PROJECTION =
            Projection.of("recommendations", 2, Recommendation.class, Recommendation::touched, Recommendation::none);

    public Recommendation {
        followUps = Given.list(followUps);
        records = Given.list(records);
    }

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof VisitLogged visit
                ? Stream.of(visit.recommendations().isEmpty() ? null : visit.visit(), visit.follows())
                        .flatMap(Stream::ofNullable)
                        .map(id -> envelope.coalition() + "/" + id)
                        .toList()
                : List.of();
    }

    private static Recommendation none(String id) {
        return new Recommendation(Ids.first(id), Ids.last(id), null, null, List.of(), List.of());
    }

    /** The answer that came last. */
    Optional<Text> answer() {
        return Stream.concat(followUps.reversed().stream(), Stream.ofNullable(visit))
                .map(VisitLogged::outcome)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    @Override
    public Recommendation apply(Envelope envelope) {
        if (!(envelope.event() instanceof VisitLogged logged)) {
            return this;
        }
        List<Long> all =
                Stream.concat(records.stream(), Stream.of(envelope.sequence())).toList();
        return logged.visit().value().equals(id)
                ? new Recommendation(coalition, id, logged, envelope.meta().occurredAt(), followUps, all)
                : new Recommendation(
                        coalition,
                        id,
                        visit,
                        at,
                        Stream.concat(followUps.stream(), Stream.of(logged)).toList(),
                        all);
    }
}
