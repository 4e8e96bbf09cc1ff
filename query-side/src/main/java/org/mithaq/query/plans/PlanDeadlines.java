package org.mithaq.query.plans;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mithaq.events.PlanEvent.Milestone;
import org.mithaq.query.calendar.Change;
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
                Change.by(objective.records().getLast(), requireNonNull(objective.changedAt())),
                List.of("decisions/" + set.decision()));
    }

    private static Stream<Deadline> milestones(Plan plan, Reading reading) {
        Plan.Step last = plan.steps().getLast();
        Change changed = Change.by(last.sequence(), last.at());
        return Stream.concat(
                Timeline.of(requireNonNull(plan.content()).timeline()).entrySet().stream()
                        .map(each -> milestone(
                                plan, each.getKey(), each.getValue(), state(plan, each.getValue(), reading), changed)),
                plan.dropped().stream()
                        .map(each ->
                                milestone(plan, each.key(), each.milestone(), DeadlineState.VOID, each.changed())));
    }

    private static Deadline milestone(Plan plan, String key, Milestone milestone, DeadlineState state, Change changed) {
        var content = requireNonNull(plan.content());
        return new Deadline(
                DeadlineKind.MILESTONE,
                "plans/" + plan.id() + "/milestones/" + key,
                milestone.what(),
                milestone.due(),
                state,
                content.accountableParty() == null ? List.of() : List.of(content.accountableParty()),
                content.workingGroup() == null ? null : content.workingGroup().value(),
                changed,
                plan.steps().stream()
                        .map(Plan.Step::decision)
                        .filter(Objects::nonNull)
                        .map(decision -> "decisions/" + decision)
                        .toList());
    }

    private static DeadlineState state(Plan plan, Milestone milestone, Reading reading) {
        if (plan.stage() == PlanStep.COMPLETED) {
            return DeadlineState.DONE;
        }
        return milestone.due().isBefore(reading.today()) ? DeadlineState.PASSED : DeadlineState.AHEAD;
    }
}
