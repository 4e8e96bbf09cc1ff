package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command that governance rules refused: the attempt is on the record, its content is not. */
public sealed interface RefusalEvent extends Event {

    @Override
    default String subject() {
        return "refusals";
    }

    /**
     * @param name the refused command's name, such as {@code invite-member}
     * @param rules every rule it broke, not only the first
     * @param decisions the decisions that it named, so that whoever follows one finds what was tried
     */
    @EventType(value = "command.refused", ar = "رُفض طلب لمخالفته القواعد", en = "Command refused by rules")
    record CommandRefused(
            String name,
            List<BrokenRule> rules,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DecisionId> decisions) implements RefusalEvent {

        public CommandRefused {
            rules = List.copyOf(rules);
            decisions = Given.list(decisions);
        }
    }

    /**
     * A rule that refused a command.
     *
     * @param rule the rule's id
     * @param clause the part of the rule, where it has several
     * @param level {@code INV}, or {@code JUST} when no justification was given
     * @param facts what the rule looked at, by name
     */
    record BrokenRule(
            String rule,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String clause,

            String level,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> facts) {

        public BrokenRule {
            facts = Given.map(facts);
        }
    }
}
