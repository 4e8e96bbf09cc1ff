package org.mithaq.query.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CoalitionEvent.Connector;
import org.mithaq.events.CoalitionEvent.IndicatorRecorded;
import org.mithaq.events.CoalitionEvent.Participation;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.CoalitionEvent.StepRecorded;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.events.Vocabulary.StepModel;
import org.mithaq.query.communication.Reach;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.readiness.Readiness.Recorded;
import org.mithaq.text.Text;

/**
 * The checklist as it is read.
 *
 * @param assessments the last one first
 * @param trigger the occasion of the founding
 * @param phase the one the coalition is in
 * @param phases all five in their order
 * @param foundations all of them, settled or open
 * @param communicationPlan the lines that it provides, to all whom it should reach
 * @param models the steps of each model
 * @param indicators the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadinessReport(
        List<Noted<ReadinessAssessed>> assessments,
        List<BarrierKind> barriersNotAssessed,
        @Nullable FoundingTrigger trigger,
        @Nullable Phase phase,
        List<PhaseReport> phases,
        List<FoundationReport> foundations,
        List<Reach.Line> communicationPlan,
        List<ModelReport> models,
        List<Noted<IndicatorRecorded>> indicators,
        List<FindingReport> findings) {

    /**
     * @param reached when the coalition last came to it; missing where it never did
     * @param records all that it came to it by, the last one last
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record PhaseReport(
            Phase phase,
            @Nullable Instant reached,
            List<Recorded> records,
            List<Participation> participation,
            @Nullable Text vitality,
            List<Connector> connectors) {}

    /** @param settled missing while it is open */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FoundationReport(Basis basis, @Nullable Recorded settled) {}

    record ModelReport(StepModel model, int done, List<StepReport> steps) {}

    /** @param done what was done, and when; missing where nothing is on the record */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepReport(
            int step, @Nullable Instant at, @Nullable Text done) {}

    static ReadinessReport of(Reading reading, List<FindingReport> findings) {
        Readiness readiness = Readiness.of(reading);
        ReadinessAssessed last = readiness.assessments().isEmpty()
                ? null
                : readiness.assessments().getLast().event();
        return new ReadinessReport(
                readiness.assessments().reversed(),
                last == null
                        ? List.of()
                        : Arrays.stream(BarrierKind.values())
                                .filter(kind -> !last.barriersAssessed().contains(kind))
                                .toList(),
                readiness.founded() == null ? null : readiness.founded().event().trigger(),
                reading.coalition().foundation().phase(),
                Arrays.stream(Phase.values())
                        .map(phase -> phase(readiness, phase))
                        .toList(),
                Arrays.stream(Basis.values())
                        .map(basis ->
                                new FoundationReport(basis, readiness.settled().get(basis)))
                        .toList(),
                Reach.lines(reading),
                Arrays.stream(StepModel.values())
                        .map(model -> model(readiness, model))
                        .toList(),
                indicators(reading),
                findings);
    }

    private static List<Noted<IndicatorRecorded>> indicators(Reading reading) {
        return reading.view(Indication.PROJECTION).find(Range.all(reading.id()).newestFirst()).stream()
                .map(Indication::recorded)
                .filter(Objects::nonNull)
                .toList();
    }

    private static PhaseReport phase(Readiness readiness, Phase phase) {
        PhaseAdvanced change = readiness.phases().reversed().stream()
                .map(Noted::event)
                .filter(each -> each.to() == phase)
                .findFirst()
                .orElse(null);
        List<Recorded> reached = readiness.reached(phase);
        return new PhaseReport(
                phase,
                reached.isEmpty() ? null : reached.getLast().at(),
                reached,
                change == null ? List.of() : change.participationPlan(),
                change == null ? null : change.vitalityPlan(),
                change == null ? List.of() : change.connectors());
    }

    private static ModelReport model(Readiness readiness, StepModel model) {
        List<Noted<StepRecorded>> recorded = readiness.steps(model);
        return new ModelReport(
                model,
                recorded.size(),
                IntStream.rangeClosed(1, model.steps())
                        .mapToObj(number -> recorded.stream()
                                .filter(step -> step.event().step() == number)
                                .findFirst()
                                .map(step -> new StepReport(
                                        number, step.at(), step.event().done()))
                                .orElseGet(() -> new StepReport(number, null, null)))
                        .toList());
    }
}
