package org.mithaq.query.conflicts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * An attempt to have somebody mediate or arbitrate who is not independent of the parties.
 *
 * @param parties of the conflict, as the refusal names them
 */
public record RefusedIntermediary(
        String coalition,
        long sequence,
        List<String> parties,
        @Nullable Instant at) implements View<RefusedIntermediary> {

    public static final Projection<RefusedIntermediary> PROJECTION = Projection.of(
            "refusedintermediaries",
            1,
            RefusedIntermediary.class,
            RefusedIntermediary::touched,
            RefusedIntermediary::none);

    public RefusedIntermediary {
        parties = Given.list(parties);
    }

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof CommandRefused
                        && broken(envelope).findAny().isPresent()
                ? List.of(Ids.numbered(envelope.coalition().value(), envelope.sequence()))
                : List.of();
    }

    private static RefusedIntermediary none(String id) {
        return new RefusedIntermediary(Ids.first(id), Long.parseLong(Ids.last(id)), List.of(), null);
    }

    private static Stream<BrokenRule> broken(Envelope envelope) {
        return envelope.event() instanceof CommandRefused refused
                ? refused.rules().stream()
                        .filter(rule -> rule.rule().equals("R-133") && "independence".equals(rule.clause()))
                : Stream.of();
    }

    /** Whether it was an attempt in that conflict. */
    boolean in(Conflict conflict) {
        return at != null
                && conflict.opened() != null
                && conflict.openedAt() != null
                && !at.isBefore(conflict.openedAt())
                && (conflict.settledAt() == null || !at.isAfter(conflict.settledAt()))
                && parties.equals(conflict.opened().parties().stream()
                        .map(String::valueOf)
                        .toList());
    }

    @Override
    public RefusedIntermediary apply(Envelope envelope) {
        List<String> named = broken(envelope)
                .map(rule -> rule.facts().get("parties"))
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of())
                .map(String::valueOf)
                .toList();
        return new RefusedIntermediary(
                coalition, sequence, named, envelope.meta().occurredAt());
    }
}
