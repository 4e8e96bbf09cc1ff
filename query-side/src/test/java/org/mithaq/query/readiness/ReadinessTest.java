package org.mithaq.query.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.BEGINNING;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.events.CoalitionEvent.ApproachSet;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.IndicatorRecorded;
import org.mithaq.events.CoalitionEvent.IssueDefined;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.CoalitionEvent.Preconditions;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.CoalitionEvent.StepRecorded;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.Indicator;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.events.Vocabulary.StepModel;
import org.mithaq.query.Folded;
import org.mithaq.query.Story;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.communication.Reach;
import org.mithaq.query.communication.Speaking;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class ReadinessTest {

    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final ReadinessAssessed ASSESSED = new ReadinessAssessed(
            List.of(true, true, true, false, true, true, true),
            new Preconditions(true, true, true),
            List.of(),
            Set.of(BarrierKind.TURF));
    private static final CoalitionFounded FOUNDED =
            new CoalitionFounded(WORDS, WORDS, FoundingTrigger.DISTURBING_EVENT, null, "Asia/Damascus", Language.AR);
    private static final IssueDefined ISSUE = new IssueDefined(decision(1), WORDS, List.of(), List.of());
    private static final PhaseAdvanced ADVANCED =
            new PhaseAdvanced(Phase.PRE_FORMATION, Phase.FORMATION, List.of(), null);
    private static final StepRecorded STEP = new StepRecorded(StepModel.EIGHT, 2, WORDS);

    private final Told told = new Told(1).happened(ASSESSED, FOUNDED);

    @Test
    void keepsAssessmentsPhasesFoundationsAndTheLastRecordOfEachStep() {
        told.day(3).happened(ISSUE, STEP).day(4).happened(STEP, ADVANCED);

        assertThat(Folded.by(Readiness.PROJECTION, told.all()).values())
                .containsExactly(new Readiness(
                        told.id().value(),
                        List.of(new Noted<>(BEGINNING, 1, ASSESSED)),
                        new Noted<>(BEGINNING, 2, FOUNDED),
                        List.of(new Noted<>(day(4), 6, ADVANCED)),
                        null,
                        null,
                        Map.of(Basis.ISSUE, new Readiness.Recorded(day(3), 3)),
                        List.of(new Noted<>(day(4), 5, STEP))));
        assertThat(report().phases())
                .extracting(ReadinessReport.PhaseReport::reached)
                .containsExactly(BEGINNING, day(4), null, null, null);
        assertThat(report().phases())
                .extracting(ReadinessReport.PhaseReport::records)
                .startsWith(
                        List.of(new Readiness.Recorded(BEGINNING, 2)),
                        List.of(new Readiness.Recorded(day(4), 6)),
                        List.of());
        assertThat(report().barriersNotAssessed())
                .doesNotContain(BarrierKind.TURF)
                .hasSize(7);
    }

    @Test
    void keepsEveryTimeThatAPhaseWasComeTo() {
        PhaseAdvanced back = new PhaseAdvanced(Phase.FORMATION, Phase.PRE_FORMATION, List.of(), null);
        told.day(3).happened(ADVANCED).day(4).happened(back).day(5).happened(ADVANCED);

        assertThat(report().phases())
                .extracting(ReadinessReport.PhaseReport::records)
                .startsWith(
                        List.of(new Readiness.Recorded(BEGINNING, 2), new Readiness.Recorded(day(4), 4)),
                        List.of(new Readiness.Recorded(day(3), 3), new Readiness.Recorded(day(5), 5)));
    }

    @Test
    void whoAsksForAPhaseOrAFoundationGetsNothingElse() {
        told.day(3).happened(ISSUE, ADVANCED);
        ReadinessReport phase = new ReadinessFilter(Optional.of(Phase.FORMATION), Optional.empty()).narrow(report());
        ReadinessReport issue = new ReadinessFilter(Optional.empty(), Optional.of(Basis.ISSUE)).narrow(report());

        assertThat(phase.phases())
                .extracting(ReadinessReport.PhaseReport::phase)
                .containsExactly(Phase.FORMATION);
        assertThat(phase.foundations()).isEmpty();
        assertThat(phase.models()).isEmpty();
        assertThat(issue.foundations())
                .containsExactly(new ReadinessReport.FoundationReport(Basis.ISSUE, new Readiness.Recorded(day(3), 3)));
        assertThat(issue.phases()).isEmpty();
    }

    @Test
    void listsIndicatorsFromTheNewest() {
        told.happened(
                new IndicatorRecorded(Indicator.TECHNICAL_COMPETENCE, WORDS, 120L, null),
                new IndicatorRecorded(Indicator.DECIDING_THEIR_FUTURE, WORDS, 1116L, WORDS));

        assertThat(report().indicators())
                .extracting(indicator -> indicator.event().figure())
                .containsExactly(1116L, 120L);
    }

    @Test
    void theStepsOfTheApproachAndTheEightStepsAreReported() {
        assertThat(found("R-014")).isEmpty();
        assertThat(found("R-015")).isEmpty();
        told.happened(new ApproachSet(Approach.EMPOWERMENT), new StepRecorded(StepModel.BETTERMENT, 1, WORDS), STEP);

        assertThat(found("R-014").getFirst().facts()).containsEntry("done", 1).containsEntry("steps", 7);
        assertThat(found("R-015").getFirst().facts()).containsEntry("done", 0).containsEntry("steps", 16);
        assertThat(found("R-016"))
                .containsExactly(Finding.about(List.of())
                        .fact("steps", 8)
                        .fact("done", 1)
                        .fact("missing", List.of("1", "3", "4", "5", "6", "7", "8"))
                        .from(2, 5));
    }

    @Test
    void openFoundationsAreFoundOnceAllMembersHaveMet() {
        told.happened(ISSUE);
        assertThat(found("R-073")).isEmpty();
        told.happened(
                new MeetingScheduled(
                        meeting(1),
                        MeetingKind.FIRST,
                        WORDS,
                        null,
                        BEGINNING,
                        WORDS,
                        party(1),
                        MeetingFormat.MEETING,
                        List.of(),
                        null,
                        null,
                        false),
                new MeetingOpened(meeting(1), null, null, List.of(), List.of(), List.of()));
        assertThat(found("R-073"))
                .containsExactly(Finding.about(List.of())
                        .fact("open", List.of("VISION", "MISSION", "PLAN", "STRUCTURE", "STAFFING", "RESOURCES"))
                        .from(2, 5));
    }

    @Test
    void asksForACommunicationPlan() {
        assertThat(report().communicationPlan()).hasSize(4).noneMatch(Reach.Line::open);
        Reading chartered = TestReading.of(Story.of(1), day(70));

        assertThat(ReadinessReport.of(chartered, List.of()).communicationPlan())
                .filteredOn(Reach.Line::open)
                .extracting(Reach.Line::to)
                .containsExactly(Reach.INSIDE, Reach.NON_MEMBERS);
        assertThat(ReadinessReport.of(TestReading.of(told.happened(Speaking.granted()), day(30)), List.of())
                        .communicationPlan())
                .contains(new Reach.Line(Reach.MEDIA, BEGINNING, 3L));
    }

    @ParameterizedTest
    @EnumSource(StepModel.class)
    void everyStepHasItsWords(StepModel model) {
        for (int step = 1; step <= model.steps(); step++) {
            for (Language language : Language.values()) {
                assertThat(Words.in(language).say("step." + model + "." + step)).isNotBlank();
            }
        }
    }

    private ReadinessReport report() {
        return ReadinessReport.of(TestReading.of(told, day(30)), List.of());
    }

    private List<Finding> found(String rule) {
        return TestReading.found(new ReadinessWatches(), rule, TestReading.of(told, day(30)));
    }

    private static Instant day(int days) {
        return BEGINNING.plus(Duration.ofDays(days));
    }
}
