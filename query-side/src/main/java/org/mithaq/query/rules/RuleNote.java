package org.mithaq.query.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Advisory;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;
import org.mithaq.text.Text;

/**
 * What a rule has to say, such as that it was not followed: with its words and the facts that it looked at.
 *
 * @param level how strongly it bound there
 * @param text what the rule, or its clause, asks for; missing for a rule that this rulebook does not have
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RuleNote(
        String rule,
        @Nullable String clause,
        String level,
        @Nullable Text levelTitle,
        @Nullable Text title,
        @Nullable Text text,
        Map<String, Object> facts) {

    public RuleNote {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    public static RuleNote of(Advisory advisory) {
        return of(advisory.rule(), advisory.clause(), advisory.level(), advisory.facts());
    }

    public static RuleNote of(BrokenRule broken) {
        return of(broken.rule(), broken.clause(), broken.level(), broken.facts());
    }

    /** The rules, with their facts for members only: facts may tell of somebody. */
    public static List<RuleNote> forReaders(List<RuleNote> notes, boolean members) {
        return members
                ? notes
                : notes.stream()
                        .map(note -> new RuleNote(
                                note.rule, note.clause, note.level, note.levelTitle, note.title, note.text, Map.of()))
                        .toList();
    }

    public static RuleNote of(String rule, @Nullable String clause, Level level, Map<String, Object> facts) {
        return of(rule, clause, level.name(), facts);
    }

    private static RuleNote of(String id, @Nullable String clause, String level, Map<String, Object> facts) {
        Rule rule = Rulebook.standard().rules().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElse(null);
        Text levelTitle = Level.valueOf(level).title();
        return rule == null
                ? new RuleNote(id, clause, level, levelTitle, null, null, facts)
                : new RuleNote(id, clause, level, levelTitle, rule.title(), text(rule, clause), facts);
    }

    private static Text text(Rule rule, @Nullable String clause) {
        return rule.clauses().stream()
                .filter(part -> part.name().equals(clause))
                .findFirst()
                .map(part -> part.text())
                .orElse(rule.text());
    }
}
