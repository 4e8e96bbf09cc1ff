package org.mithaq.query.findings;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Reading;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;
import org.mithaq.rulebook.View;

/**
 * Looks whether a rule has something to say.
 *
 * @param rule its id
 * @param clause which of its checks, where it has several
 * @param look what it finds in a reading
 */
public record Watch(String rule, @Nullable String clause, Function<Reading, List<Finding>> look) {

    public Watch {
        Rule known = Rulebook.standard().rule(rule);
        if (clause != null) {
            known.clause(clause);
        }
    }

    public static Watch of(String rule, Function<Reading, List<Finding>> look) {
        return new Watch(rule, null, look);
    }

    public static Watch of(String rule, String clause, Function<Reading, List<Finding>> look) {
        return new Watch(rule, clause, look);
    }

    /** How strongly it binds; a rule that is only reported tells a fact, the others ask for attention. */
    Level level() {
        Rule known = Rulebook.standard().rule(rule);
        return clause == null ? known.level() : known.clause(clause).level();
    }

    /** Where what it finds shows. */
    List<View> views() {
        Rule known = Rulebook.standard().rule(rule);
        return clause == null
                ? known.views()
                : Stream.concat(known.views().stream(), known.clause(clause).views().stream())
                        .toList();
    }
}
