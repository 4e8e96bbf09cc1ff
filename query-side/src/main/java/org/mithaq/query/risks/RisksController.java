package org.mithaq.query.risks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.query.platform.page.PageFrame;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What endangers the coalition and its people. */
@Controller
class RisksController {

    private final Readings readings;
    private final Findings findings;

    RisksController(Readings readings, Findings findings) {
        this.readings = readings;
        this.findings = findings;
    }

    /** The view with what the rules say of it. */
    record Answer(@JsonUnwrapped Risks risks, List<FindingReport> findings) {}

    @GetMapping(path = "/api/coalitions/{coalition}/risks", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> risks(@PathVariable String coalition, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> new Answer(Risks.of(reading), findings.of(reading, View.RSK)));
    }

    /** The same risks as a table. */
    @GetMapping(
            path = "/api/coalitions/{coalition}/risks",
            produces = {Sheet.CSV, Sheet.XLSX})
    @ResponseBody
    Sheet sheet(@PathVariable String coalition, Caller caller, Language language, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return RiskTable.TABLE.sheet(request, language, reading.zone(), RiskTable.rows(Risks.of(reading)));
    }

    @GetMapping("/coalitions/{coalition}/risks")
    ModelAndView page(
            @PathVariable String coalition,
            Caller caller,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Reading reading = readings.open(coalition, caller, request);
        PageFrame.headers(response, language);
        return PageFrame.page("risks", language, request)
                .addObject("reading", reading)
                .addObject("risks", Risks.of(reading))
                .addObject("findings", findings.of(reading, View.RSK));
    }
}
