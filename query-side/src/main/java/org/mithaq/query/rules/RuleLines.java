package org.mithaq.query.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Text;

/** Rules that were not followed, in documents. */
public final class RuleLines {

    private RuleLines() {}

    /**
     * The rules, each with the facts that it looked at, and the reason for departing from them.
     *
     * @param head what it happened at, where that is not clear from where the note stands
     */
    public static Block.Note note(
            Words words, @Nullable Line head, Collection<RuleNote> rules, @Nullable Text justification) {
        List<Line> lines = new ArrayList<>();
        if (head != null) {
            lines.add(head);
        }
        rules.forEach(rule -> lines.addAll(lines(words, rule)));
        if (justification != null) {
            lines.add(Line.in(words)
                    .strong(words.say("decision.justification") + ": ")
                    .text(justification)
                    .line());
        }
        return new Block.Note(lines);
    }

    private static List<Line> lines(Words words, RuleNote note) {
        Line.Builder rule = Line.in(words).reference(note.rule(), "/rulebook/" + note.rule());
        if (note.levelTitle() != null) {
            rule.plain(" (").text(note.levelTitle()).plain(")");
        }
        if (note.text() != null) {
            rule.plain(" ").text(note.text());
        }
        return note.facts().isEmpty() ? List.of(rule.line()) : List.of(rule.line(), facts(words, note));
    }

    private static Line facts(Words words, RuleNote note) {
        return Line.in(words)
                .plain(words.say("rule.facts") + ": ")
                .list(note.facts().entrySet().stream()
                        .map(fact -> fact(words, fact.getKey(), note.say(fact.getValue(), words)))
                        .toList())
                .line();
    }

    private static Line fact(Words words, String name, String value) {
        Line.Builder line = Line.in(words);
        if (words.knows("fact", name)) {
            line.plain(words.term("fact", name) + " ");
        } else {
            line.reference(name, "").plain(" ");
        }
        return line.plain(value).line();
    }
}
