package org.mithaq.rulebook;

import java.util.List;
import org.mithaq.text.Text;

/**
 * A chapter of the rulebook.
 *
 * @param id "A" to "N"
 * @param title what its rules are about
 * @param rules its rules, in the order of their ids
 */
public record RuleGroup(String id, Text title, List<Rule> rules) {

    public RuleGroup {
        rules = List.copyOf(rules);
        if (!id.matches("[A-N]") || !title.bilingual() || rules.isEmpty()) {
            throw new IllegalArgumentException("not a group of rules: \"" + id + "\"");
        }
    }
}
