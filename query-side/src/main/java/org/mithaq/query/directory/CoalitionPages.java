package org.mithaq.query.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mithaq.query.platform.page.PageFrame;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The start pages: the coalitions of the caller's party, and one of them. */
@Controller
class CoalitionPages {

    private final Readings readings;
    private final CoalitionsController coalitions;

    CoalitionPages(Readings readings, CoalitionsController coalitions) {
        this.readings = readings;
        this.coalitions = coalitions;
    }

    @GetMapping("/")
    RedirectView start(Language language) {
        return new RedirectView("/coalitions?lang=" + Words.in(language).tag());
    }

    @GetMapping("/coalitions")
    ModelAndView mine(Caller caller, Language language, HttpServletRequest request, HttpServletResponse response) {
        PageFrame.headers(response, language);
        return PageFrame.page("coalitions", language, request)
                .addObject("coalitions", coalitions.mine(caller, request));
    }

    @GetMapping("/coalitions/{coalition}")
    ModelAndView one(
            @PathVariable String coalition,
            Caller caller,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Reading reading = readings.open(coalition, caller, request);
        PageFrame.headers(response, language);
        return PageFrame.page("coalition", language, request)
                .addObject("reading", reading)
                .addObject("coalition", CoalitionReport.of(reading));
    }
}
