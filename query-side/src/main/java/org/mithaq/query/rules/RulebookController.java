package org.mithaq.query.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.RuleGroup;
import org.mithaq.rulebook.Rulebook;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules as data, open to anybody. */
@RestController
@RequestMapping("/api/rulebook")
class RulebookController {

    @GetMapping
    Map<String, List<RuleGroup>> rulebook() {
        return Map.of("groups", Rulebook.standard().groups());
    }

    @GetMapping("/{id}")
    Rule rule(@PathVariable String id) {
        return find(id).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
    }

    static Optional<Rule> find(String id) {
        return Rulebook.standard().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }
}
