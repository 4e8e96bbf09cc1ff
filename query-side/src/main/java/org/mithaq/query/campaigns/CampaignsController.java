package org.mithaq.query.campaigns;

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

/** Campaigns, their evaluation, and what was learned. */
@Controller
class CampaignsController {

    private final Findings findings;

    CampaignsController(Findings findings) {
        this.findings = findings;
    }

    /** The view with what the rules say of it. */
    record Answer(@JsonUnwrapped Learning learning, List<FindingReport> findings) {}

    @GetMapping("/api/coalitions/{coalition}/campaigns")
    ResponseEntity<Answer> campaigns(Reading reading, HttpServletRequest request) {
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> new Answer(Learning.of(reading), findings.of(reading, View.EVL)));
    }

    @GetMapping("/coalitions/{coalition}/campaigns")
    ModelAndView page(Reading reading) {
        return new ModelAndView("query/campaigns")
                .addObject("learning", Learning.of(reading))
                .addObject("findings", findings.of(reading, View.EVL));
    }
}
