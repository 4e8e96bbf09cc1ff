package org.mithaq.query.rules;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mithaq.query.platform.page.PageFrame;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;
import org.mithaq.text.Language;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The rules to read. */
@Controller
class RulebookPages {

    @GetMapping("/rulebook")
    ModelAndView rulebook(Language language, HttpServletRequest request, HttpServletResponse response) {
        PageFrame.headers(response, language);
        return PageFrame.page("rulebook", language, request)
                .addObject("groups", Rulebook.standard().groups());
    }

    @GetMapping("/rulebook/{id}")
    ModelAndView rule(
            @PathVariable String id, Language language, HttpServletRequest request, HttpServletResponse response) {
        Rule rule = RulebookController.find(id)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
        PageFrame.headers(response, language);
        return PageFrame.page("rule", language, request).addObject("rule", rule);
    }
}
