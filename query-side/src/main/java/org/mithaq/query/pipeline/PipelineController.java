package org.mithaq.query.pipeline;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.rulebook.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pipeline to read; {@code ?stage=}, {@code ?reached=} and {@code ?category=} narrow the list. */
@Controller
class PipelineController {

    private final Findings findings;

    PipelineController(Findings findings) {
        this.findings = findings;
    }

    @GetMapping("/api/coalitions/{coalition}/pipeline")
    @Takes(name = "stage", of = Stage.class, says = "Only parties at that stage.")
    @Takes(
            name = "reached",
            of = Stage.class,
            says = "Only parties with a record of that stage, whatever came before or after.")
    @Takes(name = "category", of = Category.class, says = "Only parties of that category.")
    ResponseEntity<PipelineReport> pipeline(Reading reading, HttpServletRequest request) {
        return Reply.of(request, reading.sequence(), reading.today(), () -> report(reading, request));
    }

    @GetMapping("/coalitions/{coalition}/pipeline")
    ModelAndView page(Reading reading, HttpServletRequest request) {
        return new ModelAndView("query/pipeline")
                .addObject("stages", Stage.values())
                .addObject("chosen", request.getParameter("stage"))
                .addObject(
                        "reached",
                        Parameters.constant(request, "reached", Stage.class).orElse(null))
                .addObject("pipeline", report(reading, request));
    }

    private PipelineReport report(Reading reading, HttpServletRequest request) {
        return Pipeline.page(reading, request, findings.of(reading, View.OUT));
    }
}
