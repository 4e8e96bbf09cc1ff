package org.mithaq.query.readiness;

import static org.mithaq.query.platform.projection.Noted.and;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CoalitionEvent.ApproachSet;
import org.mithaq.events.CoalitionEvent.CoalitionClosed;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.CoalitionEvent.StepRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.events.Vocabulary.StepModel;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * How far a coalition has come.
 *
 * @param assessments how ready it was found to be, the last one last
 * @param phases every change of phase
 * @param approach the approach that was set last
 * @param closed how the coalition was closed
 * @param settled when each foundation was settled last
 * @param steps the last record of each step
 */
public record Readiness(
        String coalition,
        List<Noted<ReadinessAssessed>> assessments,
        @Nullable Noted<CoalitionFounded> founded,
        List<Noted<PhaseAdvanced>> phases,
        @Nullable Noted<ApproachSet> approach,
        @Nullable Noted<CoalitionClosed> closed,
        Map<Basis, Recorded> settled,
        List<Noted<StepRecorded>> steps)
        implements View<Readiness> {

    public static final Projection<Readiness> PROJECTION =
            Projection.of("readiness", 2, Readiness.class, Readiness::touched, Readiness::none);

    public Readiness {
        assessments = Given.list(assessments);
        phases = Given.list(phases);
        settled = Given.map(settled);
        steps = Given.list(steps);
    }

    /** When something came about, and by which record. */
    public record Recorded(Instant at, long sequence) {

        private static Recorded by(Noted<?> record) {
            return new Recorded(record.at(), record.sequence());
        }
    }

    private static List<String> touched(Envelope envelope) {
        Event event = envelope.event();
        boolean tells = event instanceof ReadinessAssessed
                || event instanceof CoalitionFounded
                || event instanceof PhaseAdvanced
                || event instanceof ApproachSet
                || event instanceof CoalitionClosed
                || event instanceof StepRecorded
                || Basis.settledBy(event).isPresent();
        return tells ? List.of(envelope.coalition().value()) : List.of();
    }

    public static Readiness of(Reading reading) {
        return reading.view(PROJECTION).find(reading.id()).orElseGet(() -> none(reading.id()));
    }

    private static Readiness none(String id) {
        return new Readiness(id, List.of(), null, List.of(), null, null, Map.of(), List.of());
    }

    /** Every time that the coalition came to that phase, the last one last; to the first one it comes by its founding. */
    public List<Recorded> reached(Phase phase) {
        Stream<Recorded> began =
                phase == Phase.PRE_FORMATION && founded != null ? Stream.of(Recorded.by(founded)) : Stream.of();
        return Stream.concat(
                        began,
                        phases.stream()
                                .filter(change -> change.event().to() == phase)
                                .map(Recorded::by))
                .toList();
    }

    /** The sequence of the record that founded it, where there is one. */
    public List<Long> foundedIn() {
        return founded == null ? List.of() : List.of(founded.sequence());
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
                event instanceof ApproachSet e ? Noted.of(e, envelope) : approach,
                event instanceof CoalitionClosed e ? Noted.of(e, envelope) : closed,
                Basis.settledBy(event).map(basis -> with(basis, envelope)).orElse(settled),
                event instanceof StepRecorded e ? with(Noted.of(e, envelope)) : steps);
    }

    private Map<Basis, Recorded> with(Basis basis, Envelope envelope) {
        Map<Basis, Recorded> more = new EnumMap<>(Basis.class);
        more.putAll(settled);
        more.put(basis, new Recorded(envelope.meta().occurredAt(), envelope.sequence()));
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
