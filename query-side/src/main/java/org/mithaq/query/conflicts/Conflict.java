package org.mithaq.query.conflicts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.ConflictEvent;
import org.mithaq.events.ConflictEvent.ConflictEscalated;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.ConflictEvent.ConflictSettled;
import org.mithaq.events.ConflictEvent.Intermediary;
import org.mithaq.events.ConflictEvent.MediatorAppointed;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * A conflict, from its opening to its end.
 *
 * @param opened missing where the opening is not for the reader
 * @param steps the stages that it went through, and each new mediator, in that order
 * @param settled how it ended
 */
public record Conflict(
        String coalition,
        String id,
        @Nullable ConflictOpened opened,
        @Nullable Instant openedAt,
        List<Step> steps,
        @Nullable ConflictSettled settled,
        @Nullable Instant settledAt,
        List<Long> records)
        implements View<Conflict> {

    public static final Projection<Conflict> PROJECTION =
            Projection.of("conflicts", 2, Conflict.class, Conflict::touched, Conflict::none);

    public Conflict {
        steps = Given.list(steps);
        records = Given.list(records);
    }

    /**
     * A stage that began, or went on with somebody else.
     *
     * @param dueBy until when it is meant to end the conflict
     * @param intermediary who mediates or arbitrates
     * @param committee the body that rules
     * @param agreedBy the parties that agreed to the mediator
     * @param reason why the stage before did not end it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Step(
            ConflictStage stage,
            Instant at,
            LocalDate dueBy,
            @Nullable Intermediary intermediary,
            @Nullable BodyId committee,
            List<PartyId> agreedBy,
            @Nullable Text reason) {

        public Step {
            agreedBy = Given.list(agreedBy);
        }
    }

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof ConflictEvent event
                ? List.of(envelope.coalition() + "/" + event.conflict())
                : List.of();
    }

    private static Conflict none(String id) {
        return new Conflict(Ids.first(id), Ids.last(id), null, null, List.of(), null, null, List.of());
    }

    /** The stage that it is at, or ended at. */
    Optional<Step> current() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    public DeadlineState state(Reading reading) {
        return DeadlineState.of(current().map(Step::dueBy).orElse(null), settled != null, reading);
    }

    /** The titles that were put in the file, in that order. */
    List<Text> file() {
        return Stream.concat(
                        opened == null ? Stream.of() : opened.file().stream(),
                        settled == null ? Stream.of() : settled.file().stream())
                .toList();
    }

    @Override
    public Conflict apply(Envelope envelope) {
        return envelope.event() instanceof ConflictEvent event ? on(event, envelope) : this;
    }

    private Conflict on(ConflictEvent event, Envelope envelope) {
        Instant at = envelope.meta().occurredAt();
        List<Long> all = plus(records, envelope.sequence());
        return switch (event) {
            case ConflictOpened e ->
                new Conflict(
                        coalition,
                        id,
                        e,
                        at,
                        plus(steps, new Step(e.stage(), at, e.dueBy(), null, null, List.of(), null)),
                        settled,
                        settledAt,
                        all);
            case MediatorAppointed e ->
                step(new Step(ConflictStage.MEDIATOR, at, e.dueBy(), e.mediator(), null, e.agreedBy(), null), all);
            case ConflictEscalated e ->
                step(new Step(e.to(), at, e.dueBy(), e.arbitrator(), e.committee(), List.of(), e.reason()), all);
            case ConflictSettled e -> new Conflict(coalition, id, opened, openedAt, steps, e, at, all);
        };
    }

    private Conflict step(Step step, List<Long> all) {
        return new Conflict(coalition, id, opened, openedAt, plus(steps, step), settled, settledAt, all);
    }

    private static <T> List<T> plus(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }
}
