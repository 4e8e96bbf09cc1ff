package org.mithaq.query.communication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.page.PageFrame;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Mandates, statements, publications, credits, celebrations and visits. */
@Controller
class CommunicationController {

    private final Readings readings;
    private final Findings findings;

    CommunicationController(Readings readings, Findings findings) {
        this.readings = readings;
        this.findings = findings;
    }

    /** The view with what the rules say of it. */
    record Answer(@JsonUnwrapped Voice voice, List<FindingReport> findings) {}

    @GetMapping("/api/coalitions/{coalition}/communication")
    ResponseEntity<Answer> communication(@PathVariable String coalition, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> new Answer(Voice.of(reading), findings.of(reading, View.COM)));
    }

    @GetMapping("/coalitions/{coalition}/communication")
    ModelAndView page(
            @PathVariable String coalition,
            Caller caller,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Reading reading = readings.open(coalition, caller, request);
        PageFrame.headers(response, language);
        return PageFrame.page("communication", language, request)
                .addObject("reading", reading)
                .addObject("voice", Voice.of(reading))
                .addObject("findings", findings.of(reading, View.COM));
    }
}
