package org.mithaq.query.plans;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.calendar.Term;
import org.mithaq.query.calendar.Voids;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.tasks.Task;
import org.mithaq.rulebook.CharterParameter;
import org.springframework.stereotype.Component;

/** What rules say of objectives and plans. */
@Component
class PlanWatches implements Watching {

    /** A board leads a coalition that has no strategic committee. */
    private static final List<BodyKind> LEADING = List.of(BodyKind.STRATEGIC, BodyKind.BOARD);

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-090", PlanWatches::origins),
                Watch.of("R-106", "unratified", PlanWatches::unratified),
                Watch.of("R-146", PlanWatches::spokespersons),
                Watch.of("R-150", PlanWatches::withoutPlan),
                Watch.of("R-156", PlanWatches::withoutForum),
                Watch.of("R-189", PlanWatches::electionWork));
    }

    /** Whose goals the objectives are. */
    private static List<Finding> origins(Reading reading) {
        List<Objective> objectives = Planning.objectives(reading);
        return objectives.isEmpty()
                ? List.of()
                : List.of(Finding.about(objectives.stream()
                                .map(objective -> "objectives/" + objective.id())
                                .toList())
                        .fact("community", count(objectives, ObjectiveOrigin.COMMUNITY))
                        .fact("management", count(objectives, ObjectiveOrigin.MANAGEMENT))
                        .fact("shared", count(objectives, ObjectiveOrigin.SHARED))
                        .from(objectives.stream()
                                .map(objective -> objective.records().getLast())
                                .toList()));
    }

    private static long count(List<Objective> objectives, ObjectiveOrigin origin) {
        return objectives.stream()
                .filter(objective -> requireNonNull(objective.set()).origin() == origin)
                .count();
    }

    private static List<Finding> unratified(Reading reading) {
        Meetings meetings = Meetings.of(reading);
        return Planning.plans(reading).stream()
                .filter(plan -> plan.last(PlanStep.RATIFIED).isEmpty()
                        && plan.last(PlanStep.APPROVED)
                                .filter(approved -> meetings.metSince(approved.at(), List.of(BodyKind.STRATEGIC)))
                                .isPresent())
                .map(plan -> about(plan)
                        .fact("version", plan.version())
                        .from(plan.last(PlanStep.APPROVED).orElseThrow().sequence()))
                .toList();
    }

    /** The posts of spokespersons that approved plans create, with the mandates that came of them. */
    private static List<Finding> spokespersons(Reading reading) {
        List<Term> mandates = Voids.mandates(reading).stream()
                .filter(term -> term.post() != null)
                .toList();
        return Planning.plans(reading).stream()
                .filter(plan -> plan.last(PlanStep.APPROVED).isPresent()
                        && requireNonNull(plan.content()).spokespersonPost() != null)
                .map(plan -> post(plan, mandate(plan, mandates)))
                .toList();
    }

    /** The organisation to which the plan is assigned delivers the post. */
    private static Optional<Term> mandate(Plan plan, List<Term> mandates) {
        var content = requireNonNull(plan.content());
        return mandates.stream()
                .filter(term -> requireNonNull(content.spokespersonPost()).equals(term.post())
                        || (content.accountableParty() != null && term.parties().contains(content.accountableParty())))
                .findFirst();
    }

    private static Finding post(Plan plan, Optional<Term> mandate) {
        Finding finding = Finding.about(mandate.map(term -> List.of("plans/" + plan.id(), term.path()))
                        .orElseGet(() -> List.of("plans/" + plan.id())))
                .fact("mandated", mandate.isPresent())
                .from(plan.last(PlanStep.APPROVED).orElseThrow().sequence());
        return mandate.map(term -> finding.from(term.records())).orElse(finding);
    }

    private static List<Finding> withoutPlan(Reading reading) {
        Meetings meetings = Meetings.of(reading);
        List<Plan> plans = Planning.plans(reading);
        return Planning.objectives(reading).stream()
                .filter(objective -> meetings.metSince(objective.since(), LEADING)
                        && plans.stream().noneMatch(plan -> Planning.serves(plan, objective)))
                .map(objective -> Finding.about("objectives/" + objective.id()).from(objective.records()))
                .toList();
    }

    private static List<Finding> withoutForum(Reading reading) {
        int days = reading.number(CharterParameter.FORUM_GAP);
        return Planning.plans(reading).stream()
                .filter(plan -> plan.stage() == PlanStep.STARTED)
                .filter(plan -> Duration.between(discussed(plan), reading.now()).toDays() > days)
                .map(plan -> about(plan)
                        .fact(
                                "days",
                                Duration.between(discussed(plan), reading.now()).toDays())
                        .fact("most", days)
                        .from(plan.records().getLast()))
                .toList();
    }

    /** When it was last before a forum, or else when it started. */
    private static Instant discussed(Plan plan) {
        Instant started = plan.last(PlanStep.STARTED).orElseThrow().at();
        return plan.last(PlanStep.SUPPORTED)
                .map(Plan.Step::at)
                .filter(forum -> forum.isAfter(started))
                .orElse(started);
    }

    /** How the work on elections is planned: with whom, from which template, and how many tasks it was given. */
    private static List<Finding> electionWork(Reading reading) {
        List<Task> tasks = Task.all(reading);
        return reading.view(ElectionWork.PROJECTION).find(Range.all(reading.id())).stream()
                .filter(ElectionWork::election)
                .map(work -> Finding.about("campaigns/" + work.id())
                        .fact("partners", work.partners())
                        .fact("fromTemplate", work.template() != null)
                        .fact(
                                "tasks",
                                tasks.stream()
                                        .filter(task -> during(work, task))
                                        .count())
                        .from(work.records()))
                .toList();
    }

    private static boolean during(ElectionWork work, Task task) {
        Instant at = task.assignedAt();
        return at != null
                && work.launchedAt() != null
                && !at.isBefore(work.launchedAt())
                && (work.closedAt() == null || at.isBefore(work.closedAt()));
    }

    private static Finding about(Plan plan) {
        return Finding.about("plans/" + plan.id());
    }
}
