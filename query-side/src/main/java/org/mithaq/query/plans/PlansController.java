package org.mithaq.query.plans;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.rulebook.View;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Objectives, the plans that serve them, and one plan. */
@Controller
class PlansController {

    private final Findings findings;

    PlansController(Findings findings) {
        this.findings = findings;
    }

    /** Objectives and plans with what the rules say of them. */
    record Answer(@JsonUnwrapped PlansReport plans, List<FindingReport> findings) {}

    @GetMapping("/api/coalitions/{coalition}/plans")
    ResponseEntity<Answer> plans(Reading reading, HttpServletRequest request) {
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> new Answer(Planning.report(reading), findings.of(reading, View.PLN)));
    }

    @GetMapping("/api/coalitions/{coalition}/plans/{plan}")
    ResponseEntity<PlansReport.PlanReport> plan(
            Reading reading, @PathVariable String plan, HttpServletRequest request) {
        return Reply.of(request, reading.sequence(), reading.today(), () -> find(reading, plan));
    }

    @GetMapping("/coalitions/{coalition}/plans")
    ModelAndView plansPage(Reading reading) {
        return new ModelAndView("query/plans")
                .addObject("plans", Planning.report(reading))
                .addObject("findings", findings.of(reading, View.PLN));
    }

    @GetMapping("/coalitions/{coalition}/plans/{plan}")
    ModelAndView planPage(Reading reading, @PathVariable String plan) {
        return new ModelAndView("query/plan").addObject("plan", find(reading, plan));
    }

    private static PlansReport.PlanReport find(Reading reading, String plan) {
        return Planning.find(reading, plan)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
    }
}
