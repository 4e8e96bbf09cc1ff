package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that an accepted command did not follow: as advice (ADV), or against a justification (JUST).
 *
 * @param rule the rule's id, such as {@code R-032}
 * @param clause the part of the rule, where it has several
 * @param level {@code ADV}, or {@code JUST} when the command's justification carried it
 * @param facts what the rule looked at, by name: strings, whole numbers, booleans and lists of strings
 */
public record Advisory(
        String rule,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String clause,
        String level,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> facts) {

    public Advisory {
        facts = Given.map(facts);
    }
}
