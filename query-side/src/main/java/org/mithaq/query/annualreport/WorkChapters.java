package org.mithaq.query.annualreport;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.query.decisionlog.LifeReport.LinkReport;
import org.mithaq.query.decisionlog.Relation;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;
import org.mithaq.rediscussion.Standing;

/** The chapters on decisions, tasks and plans. */
record WorkChapters(AnnualReport report, Chapters chapters) {

    void write() {
        decisions();
        tasks();
        plans();
    }

    private Words words() {
        return chapters.words();
    }

    private void decisions() {
        Decisions decisions = report.decisions();
        chapters.chapter("annual.decisions");
        if (decisions.decisions().isEmpty()) {
            chapters.none("decisions.register.empty");
        } else {
            chapters.say("annual.decisions.kinds", chapters.counts(decisions.byKind(), words()::label));
            chapters.say("annual.decisions.standings", chapters.counts(decisions.byStanding(), standing -> words().show(
                            ((Standing) standing).text())
                    .text()));
        }
        if (decisions.amount() > 0) {
            chapters.say("annual.decisions.amount", decisions.amount());
        }
        if (decisions.amountTakenBack() > 0) {
            chapters.say("annual.decisions.takenback", decisions.amountTakenBack());
        }
        chapters.table(
                List.of(
                        chapters.column("audit.sequence", 2),
                        chapters.column("annual.day", 5),
                        chapters.column("decision.title", 8),
                        chapters.column("decision.kind", 4),
                        chapters.column("annual.standing", 5)),
                decisions.decisions(),
                this::row);
        chapters.list("annual.pending", decisions.pending(), this::pending);
        chapters.list("annual.rediscussions", decisions.rediscussions(), this::reopened);
    }

    private List<Line> row(Decisions.Made decision) {
        return List.of(
                chapters.plain(Integer.toString(decision.number())),
                chapters.plain(chapters.day(decision.at())),
                chapters.text(decision.title()),
                chapters.label(decision.kind()),
                chapters.dotted(Stream.concat(
                        Stream.of(
                                decision.standing() == null
                                        ? chapters.label(decision.outcome())
                                        : chapters.text(decision.standing().text())),
                        decision.links().stream()
                                .filter(link -> link.relation() != Relation.WOULD_REPLACE
                                        && link.relation() != Relation.MAY_BE_REPLACED_BY)
                                .map(this::link))));
    }

    private Line link(LinkReport link) {
        Integer number = link.decision().number();
        return chapters.plain(
                words().label(link.relation()) + (number == null ? "" : " " + words().say("decision.number", number)));
    }

    private Line pending(Decisions.Made decision) {
        return chapters.dotted(Stream.of(
                numbered(decision.number(), chapters.text(decision.title())),
                chapters.plain(
                        decision.ratifyUntil() == null
                                ? ""
                                : words().say("annual.ratify", chapters.day(decision.ratifyUntil())))));
    }

    private Line reopened(Decisions.Reopened request) {
        return chapters.dotted(Stream.of(
                numbered(request.number(), chapters.text(request.title())),
                chapters.plain(chapters.day(request.askedAt())),
                chapters.label(request.ground()),
                chapters.label(request.stage())));
    }

    private Line numbered(int number, Line title) {
        return Line.in(words())
                .plain(words().say("decision.number", number) + ": ")
                .add(title)
                .line();
    }

    private void tasks() {
        Tasks tasks = report.tasks();
        chapters.chapter("tasks.title");
        chapters.say(
                "annual.tasks.counts",
                tasks.assigned(),
                tasks.completed().size(),
                tasks.overdue().size(),
                tasks.open());
        chapters.list(
                "annual.tasks.completed",
                tasks.completed(),
                task -> task(task, words().say("tasks.done", chapters.day(requireNonNull(task.completedAt())))));
        chapters.list(
                "annual.tasks.overdue",
                tasks.overdue(),
                task -> task(task, words().say("annual.due", chapters.day(task.due()))));
    }

    private Line task(Tasks.Line task, String when) {
        return chapters.dotted(
                Stream.of(chapters.text(task.title()), Lines.list(words(), task.owners()), chapters.plain(when)));
    }

    private void plans() {
        Plans plans = report.plans();
        chapters.chapter("annual.plans");
        if (plans.objectives().isEmpty() && plans.others().isEmpty()) {
            chapters.none("annual.plans.none");
        }
        chapters.list(
                "annual.objectives",
                plans.objectives(),
                objective -> chapters.dotted(Stream.of(
                        chapters.text(objective.title()),
                        chapters.plain(words().say("annual.due", chapters.day(objective.due()))))));
        chapters.list("annual.plans.steps", plans.plans().toList(), this::plan);
    }

    private Line plan(Plans.Plan plan) {
        return chapters.dotted(Stream.concat(
                Stream.of(
                        chapters.text(plan.title()),
                        chapters.plain(words().say("annual.stage", words().label(plan.stage())))),
                plan.steps().stream()
                        .map(step ->
                                chapters.plain(words().label(step.step()) + " (" + chapters.day(step.at()) + ")"))));
    }
}
