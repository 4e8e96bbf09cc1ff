package org.mithaq.query.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Advisory;
import org.mithaq.events.Given;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.query.platform.page.Words;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;
import org.mithaq.text.Text;

/**
 * What a rule has to say, such as that it was not followed: with its words and the facts that it looked at.
 *
 * @param level how strongly it bound there
 * @param text what the rule, or its clause, asks for; missing for a rule that this rulebook does not have
 * @param names of what is among the facts by its id, such as parties and decisions, or by its path, such as a clause
 * @param pages of those that have one, by id: paths within the coalition such as {@code decisions/<id>}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RuleNote(
        String rule,
        @Nullable String clause,
        String level,
        @Nullable Text levelTitle,
        @Nullable Text title,
        @Nullable Text text,
        Map<String, Object> facts,
        Map<String, Text> names,
        Map<String, String> pages) {

    /** What something with an id is called. */
    public record Thing(Text name, @Nullable String page) {}

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public RuleNote {
        facts = Given.map(facts);
        names = Given.map(names);
        pages = Given.map(pages);
    }

    public static RuleNote of(Advisory advisory) {
        return of(advisory.rule(), advisory.clause(), advisory.level(), advisory.facts());
    }

    public static RuleNote of(BrokenRule broken) {
        return of(broken.rule(), broken.clause(), broken.level(), broken.facts());
    }

    /** The ids among the facts. */
    public Stream<String> ids() {
        return facts.values().stream()
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value))
                .map(String::valueOf)
                .filter(value -> ID.matcher(value).matches());
    }

    /** The same, knowing what the things are called whose ids it looked at. */
    public RuleNote naming(Function<String, Optional<Thing>> known) {
        Map<String, Text> called = new TreeMap<>();
        Map<String, String> where = new TreeMap<>();
        ids().forEach(id -> known.apply(id).ifPresent(thing -> {
            called.put(id, thing.name());
            if (thing.page() != null) {
                where.put(id, thing.page());
            }
        }));
        return new RuleNote(rule, clause, level, levelTitle, title, text, facts, called, where);
    }

    /** The same, knowing what something without an id is called. */
    RuleNote calling(String value, Text name) {
        Map<String, Text> called = new TreeMap<>(names);
        called.put(value, name);
        return new RuleNote(rule, clause, level, levelTitle, title, text, facts, called, pages);
    }

    /** The page of what a fact names; {@code null} where it has none, or names several things. */
    public @Nullable String page(Object value) {
        return pages.get(String.valueOf(value));
    }

    /** A fact's value in words: what has an id by its name, or how many there are of what has no name. */
    public String say(Object value, Words words) {
        if (value instanceof Collection<?> several && !several.isEmpty()) {
            if (several.stream().allMatch(this::nameless)) {
                return Integer.toString(several.size());
            }
            return words.list(several.stream().map(each -> say(each, words)).toList());
        }
        Text name = names.get(String.valueOf(value));
        if (name == null) {
            return nameless(value) ? words.say("rule.nameless") : words.value(value);
        }
        return name.in(words.language());
    }

    private boolean nameless(Object value) {
        String id = String.valueOf(value);
        return ID.matcher(id).matches() && !names.containsKey(id);
    }

    /** The rules, with their facts for members only: facts may tell of somebody. */
    public static List<RuleNote> forReaders(List<RuleNote> notes, boolean members) {
        return members
                ? notes
                : notes.stream()
                        .map(note -> new RuleNote(
                                note.rule,
                                note.clause,
                                note.level,
                                note.levelTitle,
                                note.title,
                                note.text,
                                Map.of(),
                                Map.of(),
                                Map.of()))
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
                ? new RuleNote(id, clause, level, levelTitle, null, null, facts, Map.of(), Map.of())
                : new RuleNote(
                        id, clause, level, levelTitle, rule.title(), text(rule, clause), facts, Map.of(), Map.of());
    }

    private static Text text(Rule rule, @Nullable String clause) {
        return rule.clauses().stream()
                .filter(part -> part.name().equals(clause))
                .findFirst()
                .map(part -> part.text())
                .orElse(rule.text());
    }
}
