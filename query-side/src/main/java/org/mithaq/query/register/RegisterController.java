package org.mithaq.query.register;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The register to read, and each party in it; {@code ?is=member} narrows it to one kind. */
@Controller
class RegisterController {

    private final Findings findings;

    RegisterController(Findings findings) {
        this.findings = findings;
    }

    @GetMapping(path = "/api/coalitions/{coalition}/parties", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(name = "is", of = Belonging.class, says = "Only parties of that kind.")
    ResponseEntity<RegisterReport> parties(Reading reading, HttpServletRequest request) {
        return Reply.of(request, reading.sequence(), reading.today(), () -> report(reading, request));
    }

    /** The same parties, all of them, as a table. */
    @GetMapping(
            path = "/api/coalitions/{coalition}/parties",
            produces = {Sheet.CSV, Sheet.XLSX})
    @Takes(name = "is", of = Belonging.class, says = "Only parties of that kind.")
    @ResponseBody
    Sheet sheet(Reading reading, Language language, HttpServletRequest request) {
        return RegisterTable.TABLE.sheet(request, language, reading.zone(), Register.each(reading, request));
    }

    @GetMapping("/api/coalitions/{coalition}/parties/{party}")
    ResponseEntity<MemberReport> party(Reading reading, @PathVariable String party, HttpServletRequest request) {
        return Reply.of(request, reading.sequence(), "party", () -> found(reading, party));
    }

    @GetMapping("/coalitions/{coalition}/parties")
    ModelAndView page(Reading reading, HttpServletRequest request) {
        return new ModelAndView("query/parties")
                .addObject("kinds", Belonging.values())
                .addObject("chosen", request.getParameter("is"))
                .addObject("register", report(reading, request));
    }

    @GetMapping("/coalitions/{coalition}/parties/{party}")
    ModelAndView page(Reading reading, @PathVariable String party) {
        MemberReport member = found(reading, party);
        return new ModelAndView("query/party").addObject("member", member);
    }

    private RegisterReport report(Reading reading, HttpServletRequest request) {
        Slice<MemberReport> page = Register.page(reading, request);
        return new RegisterReport(Register.counts(reading), page.items(), page.next(), findings.of(reading, View.REG));
    }

    private static MemberReport found(Reading reading, String party) {
        return Register.find(reading, party)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
    }
}
