package org.mithaq.query.decisionlog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.page.PageFrame;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The decision log to read. */
@Controller
@RequestMapping("/coalitions/{coalition}/decisions")
class DecisionPages {

    private final Readings readings;

    DecisionPages(Readings readings) {
        this.readings = readings;
    }

    @GetMapping
    ModelAndView decisions(
            @PathVariable String coalition,
            Caller caller,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Readers readers = Readers.of(request);
        Reading reading = readings.open(coalition, caller, request, readers);
        PageFrame.headers(response, language);
        return PageFrame.page("decisions", language, request)
                .addObject("reading", reading)
                .addObject("kinds", DecisionKind.values())
                .addObject("chosen", request.getParameter("kind"))
                .addObject("decisions", DecisionLog.page(reading, readers, request));
    }

    @GetMapping("/{decision}")
    ModelAndView decision(
            @PathVariable String coalition,
            @PathVariable String decision,
            Caller caller,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Readers readers = Readers.of(request);
        Reading reading = readings.open(coalition, caller, request, readers);
        DecisionReport found = DecisionLog.find(reading, readers, decision)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
        PageFrame.headers(response, language);
        return PageFrame.page("decision", language, request)
                .addObject("reading", reading)
                .addObject("decision", found);
    }
}
