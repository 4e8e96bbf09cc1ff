package org.mithaq.query.readiness;

import static org.mithaq.query.platform.projection.Noted.and;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.CoalitionEvent.StepRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.events.Vocabulary.StepModel;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * How far a coalition has come.
 *
 * @param assessments how ready it was found to be, the last one last
 * @param phases every change of phase
 * @param settled when each foundation was settled last
 * @param steps the last record of each step
 */
public record Readiness(
        String coalition,
        List<Noted<ReadinessAssessed>> assessments,
        @Nullable Noted<CoalitionFounded> founded,
        List<Noted<PhaseAdvanced>> phases,
        Map<Basis, Settled> settled,
        List<Noted<StepRecorded>> steps)
        implements View<Readiness> {

    public static final Projection<Readiness> PROJECTION =
            Projection.of("readiness", 1, Readiness.class, Readiness::touched, Readiness::none);

    public Readiness {
        assessments = Given.list(assessments);
        phases = Given.list(phases);
        settled = Given.map(settled);
        steps = Given.list(steps);
    }

    /** When a foundation was settled, and by which record. */
    public record Settled(Instant at, long sequence) {}

    private static List<String> touched(Envelope envelope) {
        Event event = envelope.event();
        boolean tells = event instanceof ReadinessAssessed
                || event instanceof CoalitionFounded
                || event instanceof PhaseAdvanced
                || event instanceof StepRecorded
                || Basis.settledBy(event).isPresent();
        return tells ? List.of(envelope.coalition().value()) : List.of();
    }

    static Readiness none(String id) {
        return new Readiness(id, List.of(), null, List.of(), Map.of(), List.of());
    }

    /** When the coalition last came to that phase. */
    public Optional<Instant> reached(Phase phase) {
        if (phase == Phase.PRE_FORMATION) {
            return Optional.ofNullable(founded).map(Noted::at);
        }
        return phases.reversed().stream()
                .filter(change -> change.event().to() == phase)
                .findFirst()
                .map(Noted::at);
    }

    /** The steps of that model that are on the record. */
    public List<Noted<StepRecorded>> steps(StepModel model) {
        return steps.stream().filter(step -> step.event().model() == model).toList();
    }

    @Override
    public Readiness apply(Envelope envelope) {
        Event event = envelope.event();
        return new Readiness(
                coalition,
                event instanceof ReadinessAssessed e ? and(assessments, Noted.of(e, envelope)) : assessments,
                event instanceof CoalitionFounded e ? Noted.of(e, envelope) : founded,
                event instanceof PhaseAdvanced e ? and(phases, Noted.of(e, envelope)) : phases,
                Basis.settledBy(event).map(basis -> with(basis, envelope)).orElse(settled),
                event instanceof StepRecorded e ? with(Noted.of(e, envelope)) : steps);
    }

    private Map<Basis, Settled> with(Basis basis, Envelope envelope) {
        Map<Basis, Settled> more = new EnumMap<>(Basis.class);
        more.putAll(settled);
        more.put(basis, new Settled(envelope.meta().occurredAt(), envelope.sequence()));
        return more;
    }

    private List<Noted<StepRecorded>> with(Noted<StepRecorded> recorded) {
        StepRecorded step = recorded.event();
        Stream<Noted<StepRecorded>> others = steps.stream()
                .filter(each ->
                        each.event().model() != step.model() || each.event().step() != step.step());
        return Stream.concat(others, Stream.of(recorded)).toList();
    }
}
