package org.mithaq.query.promises;

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

/** Promises, suggestions and recommendations; read beside the tasks. */
@Controller
class PromisesController {

    private final Findings findings;

    PromisesController(Findings findings) {
        this.findings = findings;
    }

    /** The ledger with what the rules say of it. */
    record Answer(@JsonUnwrapped Ledger ledger, List<FindingReport> findings) {}

    @GetMapping("/api/coalitions/{coalition}/promises")
    ResponseEntity<Answer> promises(Reading reading, HttpServletRequest request) {
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> new Answer(Ledger.of(reading), findings.of(reading, View.TSK)));
    }

    @GetMapping("/coalitions/{coalition}/promises")
    ModelAndView page(Reading reading) {
        return new ModelAndView("query/promises")
                .addObject("ledger", Ledger.of(reading))
                .addObject("findings", findings.of(reading, View.TSK));
    }
}
