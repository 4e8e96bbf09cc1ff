package org.mithaq.query.risks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What endangers the coalition and its people. */
@Controller
class RisksController {

    private final Findings findings;

    RisksController(Findings findings) {
        this.findings = findings;
    }

    /** The view with what the rules say of it. */
    record Answer(@JsonUnwrapped Risks risks, List<FindingReport> findings) {}

    @GetMapping(path = "/api/coalitions/{coalition}/risks", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> risks(Reading reading, HttpServletRequest request) {
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
    Sheet sheet(Reading reading, Language language, HttpServletRequest request) {
        return RiskTable.TABLE.sheet(request, language, reading.zone(), RiskTable.rows(Risks.of(reading)));
    }

    @GetMapping("/coalitions/{coalition}/risks")
    ModelAndView page(Reading reading) {
        return new ModelAndView("query/risks")
                .addObject("risks", Risks.of(reading))
                .addObject("findings", findings.of(reading, View.RSK));
    }
}
