package org.mithaq.query.annualreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.plans.PlanStep;
import org.mithaq.query.plans.Planning;
import org.mithaq.query.plans.PlansReport;
import org.mithaq.query.plans.PlansReport.PlanReport;
import org.mithaq.text.Text;

/** Objectives as they stood at the end, and the plans that serve them; plans without an objective come last. */
record Plans(List<Objective> objectives, List<Plan> others) {

    record Objective(String id, Text title, LocalDate due, List<Plan> plans) {}

    /**
     * @param stage how far it had come
     * @param steps what happened to it in the period
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Plan(String id, Text title, PlanStep stage, List<Step> steps) {}

    record Step(PlanStep step, Instant at) {}

    static Plans of(Reading reading, Period period) {
        PlansReport all = Planning.report(reading);
        return new Plans(
                all.objectives().stream()
                        .map(objective -> new Objective(
                                objective.id(), objective.title(), objective.due(), plans(objective.plans(), period)))
                        .toList(),
                plans(all.others(), period));
    }

    /** All plans. */
    Stream<Plan> plans() {
        return Stream.concat(objectives.stream().flatMap(each -> each.plans().stream()), others.stream());
    }

    private static List<Plan> plans(List<PlanReport> all, Period period) {
        return all.stream()
                .map(plan -> new Plan(
                        plan.id(),
                        plan.content().title(),
                        plan.stage(),
                        plan.steps().stream()
                                .filter(step -> period.includes(step.at()))
                                .map(step -> new Step(step.step(), step.at()))
                                .toList()))
                .toList();
    }
}
