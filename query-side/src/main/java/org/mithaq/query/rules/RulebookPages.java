package org.mithaq.query.rules;

import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;
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
    ModelAndView rulebook() {
        return new ModelAndView("query/rulebook")
                .addObject("groups", Rulebook.standard().groups());
    }

    @GetMapping("/rulebook/{id}")
    ModelAndView rule(@PathVariable String id) {
        Rule rule = RulebookController.find(id)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
        return new ModelAndView("query/rule").addObject("rule", rule);
    }
}
