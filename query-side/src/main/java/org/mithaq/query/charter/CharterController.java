package org.mithaq.query.charter;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.rulebook.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Statements and charter to read. */
@Controller
class CharterController {

    private final Findings findings;

    CharterController(Findings findings) {
        this.findings = findings;
    }

    @GetMapping("/api/coalitions/{coalition}/charter")
    ResponseEntity<CharterReport> charter(Reading reading, HttpServletRequest request) {
        return Reply.of(request, reading.sequence(), reading.today(), () -> report(reading));
    }

    @GetMapping("/coalitions/{coalition}/charter")
    ModelAndView page(Reading reading) {
        return new ModelAndView("query/charter").addObject("charter", report(reading));
    }

    private CharterReport report(Reading reading) {
        return Charters.of(reading, findings.of(reading, View.CHR));
    }
}
