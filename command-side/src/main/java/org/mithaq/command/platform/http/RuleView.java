package org.mithaq.command.platform.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Advisory;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;
import org.mithaq.rulebook.Source;
import org.mithaq.text.Language;

/** Rules as an answer names them, in one language. */
final class RuleView {

    private static final Rulebook RULEBOOK = Rulebook.standard();

    private RuleView() {}

    /** A rule that refused a command, with what it asks, where it comes from, and whether a justification would help. */
    static Map<String, Object> of(BrokenRule broken, Language language) {
        Map<String, Object> view = ruled("id", broken.rule(), broken.clause(), broken.level(), language);
        view.put(
                "sources",
                RULEBOOK.rule(broken.rule()).sources().stream()
                        .map(RuleView::source)
                        .toList());
        view.put("facts", broken.facts());
        view.put("justifiable", Level.JUST.name().equals(broken.level()));
        return view;
    }

    /** A rule that an accepted command did not follow. */
    static Map<String, Object> of(Advisory advisory, Language language) {
        Map<String, Object> view = ruled("rule", advisory.rule(), advisory.clause(), advisory.level(), language);
        view.put("facts", advisory.facts());
        return view;
    }

    private static Map<String, Object> ruled(
            String idName, String id, @Nullable String clause, String level, Language language) {
        Rule rule = RULEBOOK.rule(id);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put(idName, id);
        if (clause != null) {
            view.put("clause", clause);
        }
        view.put("level", level);
        view.put("title", rule.title().in(language));
        view.put("text", (clause == null ? rule.text() : rule.clause(clause).text()).in(language));
        return view;
    }

    private static Map<String, String> source(Source source) {
        return Map.of("place", source.place(), "quote", source.quote());
    }
}
