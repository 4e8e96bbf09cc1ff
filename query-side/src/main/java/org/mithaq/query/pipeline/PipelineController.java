package org.mithaq.query.pipeline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.page.PageFrame;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pipeline to read; {@code ?stage=} and {@code ?category=} narrow the list. */
@Controller
class PipelineController {

    private final Readings readings;
    private final Findings findings;

    PipelineController(Readings readings, Findings findings) {
        this.readings = readings;
        this.findings = findings;
    }

    @GetMapping("/api/coalitions/{coalition}/pipeline")
    @Takes(name = "stage", of = Stage.class, says = "Only parties at that stage.")
    @Takes(name = "category", of = Category.class, says = "Only parties of that category.")
    ResponseEntity<PipelineReport> pipeline(@PathVariable String coalition, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(request, reading.sequence(), reading.today(), () -> report(reading, request));
    }

    @GetMapping("/coalitions/{coalition}/pipeline")
    ModelAndView page(
            @PathVariable String coalition,
            Caller caller,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Reading reading = readings.open(coalition, caller, request);
        PageFrame.headers(response, language);
        return PageFrame.page("pipeline", language, request)
                .addObject("reading", reading)
                .addObject("stages", Stage.values())
                .addObject("chosen", request.getParameter("stage"))
                .addObject("pipeline", report(reading, request));
    }

    private PipelineReport report(Reading reading, HttpServletRequest request) {
        return Pipeline.page(reading, request, findings.of(reading, View.OUT));
    }
}
