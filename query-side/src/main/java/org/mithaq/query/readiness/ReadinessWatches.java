package org.mithaq.query.readiness;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mithaq.events.CoalitionEvent.StepRecorded;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.StepModel;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.query.minutes.Minutes;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Range;
import org.springframework.stereotype.Component;

/** What rules say of the foundations and the steps. */
@Component
class ReadinessWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-014", reading -> followed(reading, StepModel.BETTERMENT, Approach.BETTERMENT)),
                Watch.of("R-015", reading -> followed(reading, StepModel.EMPOWERMENT, Approach.EMPOWERMENT)),
                Watch.of("R-016", ReadinessWatches::eight),
                Watch.of("R-073", ReadinessWatches::open));
    }

    /** The steps of the model that belongs to the coalition's approach, or of which some were recorded. */
    private static List<Finding> followed(Reading reading, StepModel model, Approach approach) {
        Readiness readiness = Readiness.of(reading);
        List<Noted<StepRecorded>> recorded = readiness.steps(model);
        List<Long> chosen = Optional.ofNullable(readiness.approach())
                .filter(set -> set.event().approach() == approach)
                .map(Noted::sequence)
                .stream()
                .toList();
        return recorded.isEmpty() && chosen.isEmpty()
                ? List.of()
                : List.of(steps(model, recorded).from(chosen));
    }

    /** The eight steps are every coalition's. */
    private static List<Finding> eight(Reading reading) {
        Readiness readiness = Readiness.of(reading);
        return readiness.founded() == null
                ? List.of()
                : List.of(
                        steps(StepModel.EIGHT, readiness.steps(StepModel.EIGHT)).from(readiness.foundedIn()));
    }

    private static Finding steps(StepModel model, List<Noted<StepRecorded>> recorded) {
        List<Integer> done = recorded.stream().map(step -> step.event().step()).toList();
        return Finding.about(List.of())
                .fact("steps", model.steps())
                .fact("done", done.size())
                .fact(
                        "missing",
                        IntStream.rangeClosed(1, model.steps())
                                .filter(step -> !done.contains(step))
                                .mapToObj(Integer::toString)
                                .toList())
                .from(recorded.stream().map(Noted::sequence).toList());
    }

    /** Foundations that are still open, once all members have met. */
    private static List<Finding> open(Reading reading) {
        Readiness readiness = Readiness.of(reading);
        List<String> open = Arrays.stream(Basis.values())
                .filter(basis -> !readiness.settled().containsKey(basis))
                .map(Basis::name)
                .toList();
        List<Minutes.Opening> met = open.isEmpty() ? List.of() : met(reading);
        return met.isEmpty()
                ? List.of()
                : List.of(Finding.about(List.of())
                        .fact("open", open)
                        .from(readiness.foundedIn())
                        .from(Finding.latest(
                                met.stream().map(Minutes.Opening::sequence).toList())));
    }

    /** The meetings of all members that were held. */
    private static List<Minutes.Opening> met(Reading reading) {
        return reading.view(Minutes.PROJECTION).find(Range.all(reading.id())).stream()
                .filter(meeting -> meeting.announcement() != null
                        && meeting.announcement().kind().plenary())
                .map(Minutes::opening)
                .filter(Objects::nonNull)
                .toList();
    }
}
