package org.mithaq.query.campaigns;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.events.Vocabulary.EvaluationStage;
import org.mithaq.query.calendar.Change;
import org.mithaq.query.calendar.Dated;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.directory.Reading;
import org.springframework.stereotype.Component;

/** The days by which campaigns are to be evaluated, for the calendar. */
@Component
class CampaignDeadlines implements Dated {

    @Override
    public List<Deadline> deadlines(Reading reading) {
        List<Learned> evaluations = Learned.all(reading, Learned.EVALUATIONS);
        return Campaign.all(reading).stream()
                .filter(campaign -> campaign.launched() != null
                        && campaign.launched().content().evaluateBy() != null)
                .map(campaign -> deadline(campaign, evaluations, reading))
                .toList();
    }

    private static Deadline deadline(Campaign campaign, List<Learned> evaluations, Reading reading) {
        String path = "campaigns/" + campaign.id();
        var launched = requireNonNull(campaign.launched());
        var content = launched.content();
        LocalDate day = content.evaluateBy();
        Optional<Change> done = evaluations.stream()
                .filter(each -> requireNonNull(each.evaluation()).stage() == EvaluationStage.FINAL
                        && each.evaluation().subject().equals(path))
                .map(each -> Change.by(each.records().getLast(), requireNonNull(each.at())))
                .reduce((later, earlier) -> earlier);
        return new Deadline(
                DeadlineKind.EVALUATION,
                path,
                content.name(),
                day,
                DeadlineState.of(day, done.isPresent(), reading),
                List.of(),
                null,
                done.orElseGet(campaign::changed),
                List.of("decisions/" + launched.decision()));
    }
}
