package org.mithaq.query.plans;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.query.calendar.Rhythm;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.tasks.Task;

/** The objectives of a coalition, with the plans that serve them and the tasks of these. */
public final class Planning {

    private Planning() {}

    static List<Objective> objectives(Reading reading) {
        return reading.view(Objective.PROJECTION).find(Range.all(reading.id())).stream()
                .filter(objective -> objective.set() != null)
                .sorted(Comparator.comparing(objective -> requireNonNull(objective.since())))
                .toList();
    }

    static List<Plan> plans(Reading reading) {
        return reading.view(Plan.PROJECTION).find(Range.all(reading.id())).stream()
                .filter(plan -> plan.content() != null)
                .toList();
    }

    static boolean serves(Plan plan, Objective objective) {
        return plan.objective() != null && plan.objective().value().equals(objective.id());
    }

    /** All of them, in the order in which they were first set; plans without an objective that is read come last. */
    public static PlansReport report(Reading reading) {
        List<Plan> plans = plans(reading);
        List<Objective> objectives = objectives(reading);
        return new PlansReport(
                objectives.stream()
                        .map(objective -> report(
                                reading,
                                objective,
                                plans.stream()
                                        .filter(plan -> serves(plan, objective))
                                        .toList()))
                        .toList(),
                plans.stream()
                        .filter(plan -> objectives.stream().noneMatch(objective -> serves(plan, objective)))
                        .map(plan -> report(reading, plan))
                        .toList());
    }

    private static PlansReport.ObjectiveReport report(Reading reading, Objective objective, List<Plan> plans) {
        ObjectiveSet set = requireNonNull(objective.set());
        return new PlansReport.ObjectiveReport(
                objective.id(),
                set.version(),
                set.title(),
                set.kind(),
                set.origin(),
                set.due(),
                set.shortTermOutcomes(),
                set.decision().value(),
                plans.stream().map(plan -> report(reading, plan)).toList());
    }

    static Optional<PlansReport.PlanReport> find(Reading reading, String plan) {
        return reading.view(Plan.PROJECTION)
                .find(reading.id() + "/" + plan)
                .filter(found -> found.content() != null)
                .map(found -> report(reading, found));
    }

    private static PlansReport.PlanReport report(Reading reading, Plan plan) {
        ActionPlan content = requireNonNull(plan.content());
        return new PlansReport.PlanReport(
                plan.id(),
                plan.version(),
                plan.stage(),
                content,
                content.accountableParty() == null ? null : reading.named(content.accountableParty()),
                group(reading, content),
                plan.steps().stream()
                        .map(step -> new PlansReport.StepReport(
                                step.step(),
                                step.at(),
                                step.version(),
                                step.decision() == null ? null : step.decision().value(),
                                reading.named(step.parties()),
                                step.note()))
                        .toList(),
                tasks(reading, plan));
    }

    private static @Nullable Named group(Reading reading, ActionPlan content) {
        return content.workingGroup() == null
                ? null
                : reading.view(Rhythm.PROJECTION)
                        .find(reading.id() + "/" + content.workingGroup())
                        .map(body -> new Named(body.body(), body.title()))
                        .orElse(null);
    }

    /** Those that carry out the decisions on the plan, and those that reports on it asked for. */
    private static List<PlansReport.TaskLine> tasks(Reading reading, Plan plan) {
        List<String> decisions = plan.steps().stream()
                .map(Plan.Step::decision)
                .filter(Objects::nonNull)
                .map(decision -> decision.value())
                .toList();
        return Stream.concat(
                        Task.all(reading).stream()
                                .filter(task -> task.assignment() != null
                                        && task.assignment().decision() != null
                                        && decisions.contains(
                                                task.assignment().decision().value())),
                        reading
                                .view(Task.PROJECTION)
                                .find(plan.help().stream()
                                        .map(task -> reading.id() + "/" + task)
                                        .toList())
                                .stream())
                .distinct()
                .map(task -> new PlansReport.TaskLine(
                        task.id(),
                        task.assignment() == null ? null : task.assignment().title(),
                        task.assignment() == null ? null : task.assignment().due(),
                        task.state(reading)))
                .toList();
    }
}
