package org.mithaq.query.directory;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The start pages: the coalitions that the caller may read, and one of them. */
@Controller
class CoalitionPages {

    private final CoalitionsController coalitions;

    CoalitionPages(CoalitionsController coalitions) {
        this.coalitions = coalitions;
    }

    @GetMapping("/")
    ModelAndView start(Language language) {
        return new ModelAndView(
                "redirect:/coalitions?lang=" + Words.in(language).tag());
    }

    @GetMapping("/coalitions")
    ModelAndView mine(Caller caller, HttpServletRequest request) {
        return new ModelAndView("query/coalitions")
                .addObject("whose", caller.may(Readership.AUDIT) ? "all" : "own")
                .addObject("coalitions", coalitions.found(caller, request));
    }

    @GetMapping("/coalitions/{coalition}")
    ModelAndView one(Reading reading) {
        return new ModelAndView("query/coalition").addObject("coalition", CoalitionReport.of(reading));
    }
}
