package org.mithaq.query.campaigns;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.events.Vocabulary.EvaluationStage;
import org.mithaq.events.Vocabulary.LessonKind;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.query.plans.Plan;
import org.springframework.stereotype.Component;

/** What rules say of evaluation and learning. */
@Component
class CampaignWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-175", CampaignWatches::uncorrected),
                Watch.of("R-178", "plan", CampaignWatches::evaluationPlan),
                Watch.of("R-180", Endurance::findings),
                Watch.of("R-188", CampaignWatches::trainings),
                Watch.of("R-192", CampaignWatches::lessons),
                Watch.of("R-193", CampaignWatches::women));
    }

    /** Campaigns that run and were never looked at on the way. */
    private static List<Finding> uncorrected(Reading reading) {
        List<String> looked = Learned.all(reading, Learned.EVALUATIONS).stream()
                .map(each -> requireNonNull(each.evaluation()))
                .filter(evaluation -> evaluation.stage() == EvaluationStage.INTERIM)
                .map(evaluation -> evaluation.subject())
                .toList();
        return Campaign.all(reading).stream()
                .filter(campaign -> campaign.running() && !looked.contains("campaigns/" + campaign.id()))
                .map(campaign -> Finding.about("campaigns/" + campaign.id()).from(campaign.records()))
                .toList();
    }

    private static List<Finding> evaluationPlan(Reading reading) {
        List<Learned> evaluations = Learned.all(reading, Learned.EVALUATIONS);
        return Learning.criteria(reading, evaluations).stream()
                .map(each -> Finding.about("plans/" + each.plan().id())
                        .fact("criteria", each.criteria().size())
                        .fact("evaluated", each.evaluated())
                        .from(records(reading, each.plan().id(), evaluations)))
                .toList();
    }

    private static List<Long> records(Reading reading, String plan, List<Learned> evaluations) {
        return Stream.concat(
                        reading
                                .view(Plan.PROJECTION)
                                .find(reading.id() + "/" + plan)
                                .map(found -> found.records().getLast())
                                .stream(),
                        evaluations.stream()
                                .filter(each -> requireNonNull(each.evaluation())
                                        .subject()
                                        .equals("plans/" + plan))
                                .flatMap(each -> each.records().stream()))
                .toList();
    }

    /** Totals as they were reported last: nothing is added up. */
    private static List<Finding> trainings(Reading reading) {
        return Learned.all(reading, Learned.TRAININGS).stream()
                .map(each -> {
                    var training = requireNonNull(each.training());
                    return Finding.about(each.path())
                            .fact("courses", training.courses())
                            .fact("participants", training.participants())
                            .from(each.records().getLast());
                })
                .toList();
    }

    private static List<Finding> lessons(Reading reading) {
        List<Learned> lessons = Learned.all(reading, Learned.LESSONS);
        long shareable = lessons.stream()
                .filter(each -> requireNonNull(each.lesson()).shareable())
                .count();
        return lessons.isEmpty()
                ? List.of()
                : List.of(Finding.about(List.of())
                        .fact("lessons", lessons.size())
                        .fact("shareable", shareable)
                        .from(sequences(lessons)));
    }

    private static List<Finding> women(Reading reading) {
        return Learned.all(reading, Learned.RESULTS).stream()
                .filter(each -> requireNonNull(each.result()).womenPercent() != null)
                .map(each -> Finding.about(each.path())
                        .fact(
                                "womenPercent",
                                requireNonNull(requireNonNull(each.result()).womenPercent()))
                        .fact("voters", each.result().voters())
                        .from(each.records().getLast()))
                .toList();
    }

    /** The lessons that setbacks taught. */
    static List<Learned> setbacks(Reading reading) {
        return Learned.all(reading, Learned.LESSONS).stream()
                .filter(each -> requireNonNull(each.lesson()).kind() == LessonKind.SETBACK)
                .toList();
    }

    static List<Long> sequences(List<Learned> several) {
        return several.stream().flatMap(each -> each.records().stream()).toList();
    }
}
