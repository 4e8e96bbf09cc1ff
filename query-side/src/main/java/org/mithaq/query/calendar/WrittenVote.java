package org.mithaq.query.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * A vote in writing, as far as it tells which body decides.
 *
 * @param kind the kind of that body
 * @param body the body, where the vote names it
 * @param at when it was opened; where that is withheld, when it decided
 */
public record WrittenVote(
        String coalition,
        String id,
        @Nullable BodyKind kind,
        @Nullable BodyId body,
        @Nullable Instant at) implements View<WrittenVote> {

    public static final Projection<WrittenVote> PROJECTION =
            Projection.of("writtenvotes", 1, WrittenVote.class, WrittenVote::touched, WrittenVote::none);

    private static List<String> touched(Envelope envelope) {
        WrittenProcedureId procedure =
                switch (envelope.event()) {
                    case WrittenProcedureOpened e -> e.procedure();
                    case DecisionRecorded e -> e.procedure();
                    default -> null;
                };
        return procedure == null ? List.of() : List.of(envelope.coalition() + "/" + procedure);
    }

    private static WrittenVote none(String id) {
        return new WrittenVote(Ids.first(id), Ids.last(id), null, null, null);
    }

    @Override
    public WrittenVote apply(Envelope envelope) {
        return switch (envelope.event()) {
            case WrittenProcedureOpened e -> of(e.body(), e.in(), envelope);
            case DecisionRecorded e -> at == null ? of(e.body(), null, envelope) : this;
            default -> this;
        };
    }

    private WrittenVote of(BodyKind which, @Nullable BodyId named, Envelope envelope) {
        return new WrittenVote(coalition, id, which, named, envelope.meta().occurredAt());
    }
}
