package org.mithaq.query.readiness;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.NarrowedBy;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.rulebook.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The checklist to read, or one phase or foundation of it; see {@link ReadinessFilter}. */
@Controller
class ReadinessController {

    private final Findings findings;

    ReadinessController(Findings findings) {
        this.findings = findings;
    }

    @GetMapping("/api/coalitions/{coalition}/readiness")
    @NarrowedBy(ReadinessFilter.class)
    ResponseEntity<ReadinessReport> readiness(Reading reading, HttpServletRequest request) {
        ReadinessFilter filter = ReadinessFilter.in(request);
        return Reply.of(request, reading.sequence(), reading.today(), () -> filter.narrow(report(reading)));
    }

    @GetMapping("/coalitions/{coalition}/readiness")
    ModelAndView page(Reading reading, HttpServletRequest request) {
        ReadinessFilter filter = ReadinessFilter.in(request);
        return new ModelAndView("query/readiness")
                .addObject("readiness", filter.narrow(report(reading)))
                .addObject("narrowed", filter.narrows());
    }

    private ReadinessReport report(Reading reading) {
        return ReadinessReport.of(reading, findings.of(reading, View.RDY));
    }
}
