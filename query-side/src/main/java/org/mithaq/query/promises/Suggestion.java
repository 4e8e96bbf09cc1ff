package org.mithaq.query.promises;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.PromiseEvent.OfSuggestion;
import org.mithaq.events.PromiseEvent.SuggestionAnswered;
import org.mithaq.events.PromiseEvent.SuggestionRecorded;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/** A suggestion of the community and the answer that it got. */
public record Suggestion(
        String coalition,
        String id,
        @Nullable SuggestionRecorded made,
        @Nullable Instant madeAt,
        @Nullable SuggestionAnswered answer,
        @Nullable Instant answeredAt,
        List<Long> records)
        implements View<Suggestion> {

    public static final Projection<Suggestion> PROJECTION =
            Projection.of("suggestions", 2, Suggestion.class, Suggestion::touched, Suggestion::none);

    public Suggestion {
        records = Given.list(records);
    }

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof OfSuggestion event
                ? List.of(envelope.coalition() + "/" + event.suggestion())
                : List.of();
    }

    private static Suggestion none(String id) {
        return new Suggestion(Ids.first(id), Ids.last(id), null, null, null, null, List.of());
    }

    @Override
    public Suggestion apply(Envelope envelope) {
        return envelope.event() instanceof OfSuggestion event ? on(event, envelope) : this;
    }

    private Suggestion on(OfSuggestion event, Envelope envelope) {
        Instant at = envelope.meta().occurredAt();
        List<Long> all =
                Stream.concat(records.stream(), Stream.of(envelope.sequence())).toList();
        return switch (event) {
            case SuggestionRecorded e -> new Suggestion(coalition, id, e, at, answer, answeredAt, all);
            case SuggestionAnswered e -> new Suggestion(coalition, id, made, madeAt, e, at, all);
        };
    }
}
