package org.mithaq.query.campaigns;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent;
import org.mithaq.events.Vocabulary.CampaignStage;
import org.mithaq.events.Vocabulary.EvaluationStage;
import org.mithaq.events.Vocabulary.LessonKind;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.plans.Plan;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;
import org.mithaq.text.Text;

/** The campaigns of a coalition and what was learned; newest first. */
public record Learning(
        List<CampaignReport> campaigns,
        List<EvaluationReport> evaluations,
        List<LessonReport> lessons,
        List<TrainingReport> trainings,
        List<ElectionReport> elections,
        List<Criteria> evaluationPlan) {

    /** @param stage where it is, or ended */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CampaignReport(
            String id,
            CampaignStage stage,
            CampaignEvent.Campaign content,
            List<Campaign.Reached> stages,
            Instant launchedAt,
            @Nullable Text outcome,
            @Nullable Instant closedAt) {}

    /** @param about the campaign, plan or meeting that was evaluated, as its path and title */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record EvaluationReport(
            EvaluationStage stage,
            Named about,
            Text findings,
            @Nullable Text method,
            @Nullable Text conduct,
            Collection<Named> evaluators,
            List<Text> deviations,
            List<Text> improvements,
            Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LessonReport(
            LessonKind kind,
            Text lesson,
            @Nullable Named campaign,
            boolean shareable,
            @Nullable Text origin,
            Instant at) {}

    /** Totals as they were reported last. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record TrainingReport(
            String id,
            Text title,
            @JsonInclude(JsonInclude.Include.ALWAYS) int courses,
            @JsonInclude(JsonInclude.Include.ALWAYS) int participants,
            List<Text> topics,
            @Nullable LocalDate since,
            Instant at) {}

    /** By what a plan is to be judged, until when, and whether it was. */
    public record Criteria(Named plan, List<Text> criteria, boolean evaluated) {}

    public static Learning of(Reading reading) {
        List<Learned> evaluations = Learned.all(reading, Learned.EVALUATIONS);
        List<Learned> lessons = Learned.all(reading, Learned.LESSONS);
        Map<String, Title> titles = Titles.of(
                reading,
                Stream.concat(evaluations.stream(), lessons.stream())
                        .map(Learning::about)
                        .toList());
        List<Campaign> campaigns = Campaign.all(reading).stream()
                .filter(campaign -> campaign.launched() != null)
                .toList();
        return new Learning(
                campaigns.stream().map(Learning::report).toList(),
                evaluations.stream()
                        .map(each -> evaluation(reading, each, titles))
                        .toList(),
                lessons.stream().map(each -> lesson(each, titles)).toList(),
                Learned.all(reading, Learned.TRAININGS).stream()
                        .map(Learning::training)
                        .toList(),
                ElectionReport.all(reading, campaigns),
                criteria(reading, evaluations));
    }

    /** What it is about, as a path. */
    private static String about(Learned each) {
        return each.evaluation() != null
                ? each.evaluation().subject()
                : requireNonNull(each.lesson()).subject();
    }

    private static Named named(Learned each, Map<String, Title> titles) {
        String path = about(each);
        return new Named(
                path, Optional.ofNullable(titles.get(path)).map(Title::text).orElse(null));
    }

    private static CampaignReport report(Campaign campaign) {
        return new CampaignReport(
                campaign.id(),
                campaign.stage().orElseThrow(),
                requireNonNull(campaign.launched()).content(),
                campaign.stages(),
                requireNonNull(campaign.launchedAt()),
                campaign.outcome(),
                campaign.closedAt());
    }

    private static EvaluationReport evaluation(Reading reading, Learned each, Map<String, Title> titles) {
        var evaluation = requireNonNull(each.evaluation());
        return new EvaluationReport(
                evaluation.stage(),
                named(each, titles),
                evaluation.findings(),
                evaluation.method(),
                evaluation.conduct(),
                reading.named(evaluation.evaluators()),
                evaluation.deviations(),
                evaluation.improvements(),
                requireNonNull(each.at()));
    }

    private static LessonReport lesson(Learned each, Map<String, Title> titles) {
        var lesson = requireNonNull(each.lesson());
        return new LessonReport(
                lesson.kind(),
                lesson.lesson(),
                lesson.campaign() == null ? null : named(each, titles),
                lesson.shareable(),
                lesson.origin(),
                requireNonNull(each.at()));
    }

    private static TrainingReport training(Learned each) {
        var training = requireNonNull(each.training());
        return new TrainingReport(
                training.training().value(),
                training.title(),
                training.courses(),
                training.participants(),
                training.topics(),
                training.since(),
                requireNonNull(each.at()));
    }

    /** The plan of the evaluation, made from the criteria of the plans. */
    static List<Criteria> criteria(Reading reading, List<Learned> evaluations) {
        List<String> evaluated = evaluations.stream()
                .map(each -> requireNonNull(each.evaluation()).plan())
                .filter(Objects::nonNull)
                .map(plan -> plan.value())
                .toList();
        return reading.view(Plan.PROJECTION).find(Range.all(reading.id())).stream()
                .filter(plan ->
                        plan.content() != null && !plan.content().criteria().isEmpty())
                .map(plan -> new Criteria(
                        new Named(plan.id(), requireNonNull(plan.content()).title()),
                        plan.content().criteria(),
                        evaluated.contains(plan.id())))
                .toList();
    }
}
