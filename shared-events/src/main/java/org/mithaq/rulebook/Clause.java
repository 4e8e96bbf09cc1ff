package org.mithaq.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.mithaq.text.Text;

/**
 * One of the several checks of a rule, with a level of its own.
 *
 * @param name a short lower-camel word, unique in its rule
 * @param level how strongly this check binds
 * @param text what it asks
 * @param timed whether it depends on the passing of time, or on more of the record than one command changes, and is
 *     therefore seen in views only
 * @param views where it is seen besides the views of its rule
 */
public record Clause(
        String name,
        Level level,
        Text text,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean timed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<View> views) {

    public Clause {
        views = List.copyOf(views);
        if (!name.matches("[a-z][a-zA-Z]{1,30}")) {
            throw new IllegalArgumentException("not a clause name: \"" + name + "\"");
        }
        if (!text.bilingual()) {
            throw new IllegalArgumentException("clause \"" + name + "\" exists in one language only");
        }
    }
}
