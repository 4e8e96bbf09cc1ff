package org.mithaq.query.directory;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The start pages: the coalitions of the caller's party, and one of them. */
@Controller
class CoalitionPages {

    private final CoalitionsController coalitions;

    CoalitionPages(CoalitionsController coalitions) {
        this.coalitions = coalitions;
    }

    @GetMapping("/")
    RedirectView start(Language language) {
        return new RedirectView("/coalitions?lang=" + Words.in(language).tag());
    }

    @GetMapping("/coalitions")
    ModelAndView mine(Caller caller, HttpServletRequest request) {
        return new ModelAndView("query/coalitions").addObject("coalitions", coalitions.mine(caller, request));
    }

    @GetMapping("/coalitions/{coalition}")
    ModelAndView one(Reading reading) {
        return new ModelAndView("query/coalition").addObject("coalition", CoalitionReport.of(reading));
    }
}
