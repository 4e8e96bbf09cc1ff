package org.mithaq.query.stakeholders;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.rulebook.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The map to read. */
@Controller
class StakeholdersController {

    private final Findings findings;

    StakeholdersController(Findings findings) {
        this.findings = findings;
    }

    @GetMapping("/api/coalitions/{coalition}/stakeholders")
    ResponseEntity<MapReport> stakeholders(Reading reading, HttpServletRequest request) {
        return Reply.of(request, reading.sequence(), reading.today(), () -> report(reading));
    }

    @GetMapping("/coalitions/{coalition}/stakeholders")
    ModelAndView page(Reading reading) {
        return new ModelAndView("query/stakeholders").addObject("stakeholders", report(reading));
    }

    private MapReport report(Reading reading) {
        return Maps.of(reading, findings.of(reading, View.MAP));
    }
}
