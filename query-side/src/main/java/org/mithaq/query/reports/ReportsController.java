package org.mithaq.query.reports;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PlanEvent.ReportSubmitted;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.ReportKind;
import org.mithaq.query.calendar.Rhythm;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.plans.Plan;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.rulebook.View;
import org.mithaq.text.Text;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who owes which report by when, and the reports that were submitted, the newest first. */
@Controller
class ReportsController {

    private static final int YEARS = 10;

    private final Findings findings;

    ReportsController(Findings findings) {
        this.findings = findings;
    }

    /** @param owed what is owed, with its state today */
    record Answer(List<Duty> owed, List<SubmittedReport> submitted, List<FindingReport> findings) {}

    /**
     * A report as it is read.
     *
     * @param group the working group that reports
     * @param plan the plan that it is about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SubmittedReport(
            String id,
            ReportKind kind,
            Instant at,
            @Nullable Named group,
            @Nullable Named plan,
            Set<BodyKind> to,
            Text progress,
            Text difficulties,
            @Nullable String help) {}

    @GetMapping("/api/coalitions/{coalition}/reports")
    ResponseEntity<Answer> reports(Reading reading, HttpServletRequest request) {
        return Reply.of(request, reading.sequence(), reading.today(), () -> answer(reading));
    }

    @GetMapping("/coalitions/{coalition}/reports")
    ModelAndView page(Reading reading) {
        return new ModelAndView("query/reports")
                .addObject("reports", answer(reading))
                .addObject("years", years(reading))
                .addObject("findings", findings.of(reading, View.RPT));
    }

    /** Those that the coalition has lived in, the last ten, the newest first. */
    private static List<Integer> years(Reading reading) {
        int last = reading.today().getYear();
        Instant founded = reading.coalition().foundation().foundedAt();
        int first = founded == null ? last : founded.atZone(reading.zone()).getYear();
        return IntStream.rangeClosed(Math.max(first, last - YEARS + 1), last)
                .boxed()
                .toList()
                .reversed();
    }

    private Answer answer(Reading reading) {
        return new Answer(
                Duties.all(reading),
                Duties.reports(reading).stream()
                        .map(report -> report(reading, report))
                        .toList(),
                findings.of(reading, View.RPT));
    }

    private static SubmittedReport report(Reading reading, Report report) {
        ReportSubmitted submitted = Duties.submitted(report);
        return new SubmittedReport(
                report.id(),
                submitted.kind(),
                requireNonNull(report.at()),
                submitted.workingGroup() == null
                        ? null
                        : reading.view(Rhythm.PROJECTION)
                                .find(reading.id() + "/" + submitted.workingGroup())
                                .map(body -> new Named(body.body(), body.title()))
                                .orElse(null),
                submitted.plan() == null
                        ? null
                        : reading.view(Plan.PROJECTION)
                                .find(reading.id() + "/" + submitted.plan())
                                .map(plan -> new Named(
                                        plan.id(),
                                        plan.content() == null
                                                ? null
                                                : plan.content().title()))
                                .orElse(null),
                submitted.to(),
                submitted.progress(),
                submitted.difficulties(),
                submitted.help() == null ? null : submitted.help().value());
    }
}
