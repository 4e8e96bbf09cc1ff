package org.mithaq.query.audittrail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.platform.search.Find;
import org.mithaq.text.Language;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The audit trail to read. */
@Controller
@RequestMapping("/coalitions/{coalition}/audit")
class AuditPages {

    @GetMapping
    ModelAndView trail(Reading reading, Language language, HttpServletRequest request) {
        AuditFilter filter = AuditFilter.in(request);
        AuditPage records = AuditTrail.page(reading, filter, request);
        return new ModelAndView("query/audit")
                .addObject("filter", filter)
                .addObject("kinds", AuditTrail.kinds(Words.in(language)))
                .addObject("roles", Words.in(language).terms("role"))
                .addObject("parties", reading.coalition().parties())
                .addObject("records", records)
                .addObject(
                        "finds",
                        Find.of(filter.words(), language, records.items(), AuditReport::sequence, AuditReport::texts));
    }

    @GetMapping("/{sequence}")
    ModelAndView record(Reading reading, @PathVariable String sequence) {
        AuditReport found = AuditTrail.find(reading, Parameters.number(sequence, "sequence", 1, 999_999_999_999L, 1))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
        return new ModelAndView("query/audit")
                .addObject("records", new AuditPage(List.of(found), List.of(), null))
                .addObject("finds", Map.of());
    }
}
