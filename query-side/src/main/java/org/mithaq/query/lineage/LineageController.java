package org.mithaq.query.lineage;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.decisionlog.DecisionLog;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The line of a decision to read and to look at. */
@Controller
class LineageController {

    @GetMapping("/api/coalitions/{coalition}/decisions/{decision}/lineage")
    @ResponseBody
    ResponseEntity<Lineage> lineage(
            Reading reading, @PathVariable String decision, Caller caller, HttpServletRequest request) {
        return Reply.of(
                request,
                reading.sequence(),
                DecisionLog.besides(reading, caller, Readers.MEMBERS),
                () -> lineage(reading, caller, decision));
    }

    @GetMapping("/coalitions/{coalition}/decisions/{decision}/lineage")
    ModelAndView page(Reading reading, @PathVariable String decision, Caller caller, Language language) {
        Lineage lineage = lineage(reading, caller, decision);
        return new ModelAndView("query/lineage")
                .addObject("lineage", lineage)
                .addObject("picture", Picture.of(lineage, language == Language.AR));
    }

    private static Lineage lineage(Reading reading, Caller caller, String decision) {
        return DecisionLog.line(reading, caller, decision)
                .map(line -> Lineage.of(decision, line))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
    }
}
