package org.mithaq.query.plans;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mithaq.events.PlanEvent.Milestone;
import org.mithaq.query.calendar.Dated;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.directory.Reading;
import org.springframework.stereotype.Component;

/** The days of objectives, and of the timelines of plans, for the calendar. */
@Component
class PlanDeadlines implements Dated {

    @Override
    public List<Deadline> deadlines(Reading reading) {
        return Stream.concat(
                        Planning.objectives(reading).stream().map(objective -> objective(objective, reading)),
                        Planning.plans(reading).stream().flatMap(plan -> milestones(plan, reading)))
                .toList();
    }

    /** Nobody records that an objective was reached: its day is one to know of. */
    private static Deadline objective(Objective objective, Reading reading) {
        var set = requireNonNull(objective.set());
        return new Deadline(
                DeadlineKind.OBJECTIVE,
                "objectives/" + objective.id(),
                set.title(),
                set.due(),
                set.due().isBefore(reading.today()) ? DeadlineState.PASSED : DeadlineState.AHEAD,
                List.of(),
                null,
                objective.records().size() - 1,
                objective.changedAt(),
                List.of("decisions/" + set.decision()));
    }

    private static Stream<Deadline> milestones(Plan plan, Reading reading) {
        var content = requireNonNull(plan.content());
        List<Milestone> timeline = content.timeline();
        return IntStream.range(0, timeline.size()).mapToObj(number -> {
            Milestone milestone = timeline.get(number);
            return new Deadline(
                    DeadlineKind.MILESTONE,
                    "plans/" + plan.id() + "/milestones/" + (number + 1),
                    milestone.what(),
                    milestone.due(),
                    state(plan, milestone, reading),
                    content.accountableParty() == null ? List.of() : List.of(content.accountableParty()),
                    content.workingGroup() == null
                            ? null
                            : content.workingGroup().value(),
                    plan.records().size() - 1,
                    plan.steps().getLast().at(),
                    plan.steps().stream()
                            .map(Plan.Step::decision)
                            .filter(Objects::nonNull)
                            .map(decision -> "decisions/" + decision)
                            .toList());
        });
    }

    private static DeadlineState state(Plan plan, Milestone milestone, Reading reading) {
        if (plan.stage() == PlanStep.COMPLETED) {
            return DeadlineState.DONE;
        }
        return milestone.due().isBefore(reading.today()) ? DeadlineState.PASSED : DeadlineState.AHEAD;
    }
}
