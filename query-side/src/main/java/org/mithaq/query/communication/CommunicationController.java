package org.mithaq.query.communication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.rulebook.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Mandates, statements, publications, credits, celebrations and visits. */
@Controller
class CommunicationController {

    private final Findings findings;

    CommunicationController(Findings findings) {
        this.findings = findings;
    }

    /** The view with what the rules say of it. */
    record Answer(@JsonUnwrapped Voice voice, List<FindingReport> findings) {}

    @GetMapping("/api/coalitions/{coalition}/communication")
    ResponseEntity<Answer> communication(Reading reading, HttpServletRequest request) {
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> new Answer(Voice.of(reading), findings.of(reading, View.COM)));
    }

    @GetMapping("/coalitions/{coalition}/communication")
    ModelAndView page(Reading reading) {
        return new ModelAndView("query/communication")
                .addObject("voice", Voice.of(reading))
                .addObject("findings", findings.of(reading, View.COM));
    }
}
