package org.mithaq.query.platform.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.text.Text;
import org.mithaq.web.ProblemException;

/**
 * What somebody looks for: words that must all be there, phrases in quotation marks whose words follow one another, and a
 * last word of which the beginning is enough.
 */
public record Question(List<Term> terms) {

    /** What it takes, for the OpenAPI document. */
    public static final String SAYS = "Words that must all stand in it, however they are written; of the last one the"
            + " beginning is enough; a phrase in quotation marks.";

    private static final Pattern MARKS = Pattern.compile("[\"“”„«»]");
    private static final String LINE = "[^\\p{Cntrl}]{1,200}";
    private static final int MOST_WORDS = 10;
    private static final Text SOME_WORDS = Text.of(
            "كلمة واحدة على الأقل و" + MOST_WORDS + " على الأكثر، في 200 محرف على الأكثر؛ والعبارة بين علامتي تنصيص",
            "at least one word and at most " + MOST_WORDS + ", in at most 200 characters; a phrase in quotation marks");

    /** A part of a text, and whether it was looked for. */
    public record Run(String text, boolean found) {}

    /** @param open whether further letters may follow the last word */
    record Term(List<Token> words, boolean open) {

        /** Led by letters wherever possible, which Java and PCRE look for several at a time. */
        private String pattern() {
            String stems = words.stream().map(Token::stem).collect(Collectors.joining(" "));
            String beginning = words.getLast().bare();
            if (!open) {
                return " " + quoted(stems + " ");
            }
            if (beginning.equals(stems)) {
                return " " + quoted(beginning);
            }
            return beginning.startsWith(stems)
                    ? " " + quoted(stems) + "(?: |" + quoted(beginning.substring(stems.length())) + ")"
                    : " (?:" + quoted(stems + " ") + "|" + quoted(beginning) + ")";
        }

        private static String quoted(String word) {
            return word.replaceAll("([^\\p{L}\\p{M}\\p{N} ])", "\\\\$1");
        }

        private boolean accepts(Token token) {
            return words.stream()
                    .anyMatch(word -> word.stem().equals(token.stem()) || (open && token.begins(word.bare())));
        }
    }

    public Question {
        terms = List.copyOf(terms);
    }

    /**
     * What a parameter asks for; empty where it is not given, or left empty as forms do.
     *
     * @throws ProblemException 400 where it has no word in it, or too many
     */
    public static Optional<Question> in(HttpServletRequest request, String name) {
        return Parameters.word(request, name, LINE, SOME_WORDS)
                .filter(asked -> !asked.isBlank())
                .map(Question::of)
                .map(question -> {
                    if (question.terms().isEmpty() || question.terms().size() > MOST_WORDS) {
                        throw Parameters.malformed(name, SOME_WORDS);
                    }
                    return question;
                });
    }

    /** What was asked, folded; one without terms has no word in it. */
    public static Question of(String asked) {
        String[] parts = MARKS.split(asked, -1);
        List<Term> terms = new ArrayList<>();
        for (int part = 0; part < parts.length; part++) {
            List<Token> words = Token.in(parts[part]);
            boolean phrase = part % 2 == 1 && part < parts.length - 1;
            boolean last = part == parts.length - 1;
            if (phrase && !words.isEmpty()) {
                terms.add(new Term(words, false));
            } else {
                words.forEach(word -> terms.add(new Term(List.of(word), last && word.equals(words.getLast()))));
            }
        }
        return new Question(terms);
    }

    /** What {@link Findable#words} must all hold, as regular expressions that Java and MongoDB read alike. */
    public List<String> patterns() {
        return terms.stream().map(Term::pattern).distinct().toList();
    }

    /** Whether the words, as {@link Findable#words} gives them, answer it. */
    public boolean finds(String words) {
        return patterns().stream()
                .allMatch(pattern -> Pattern.compile(pattern).matcher(words).find());
    }

    /** Whether any of its words stands in the text. */
    public boolean touches(String text) {
        return Token.in(text).stream().anyMatch(this::accepts);
    }

    /** The text, in parts that were looked for and parts that were not. */
    public List<Run> marked(String text) {
        List<Run> runs = new ArrayList<>();
        int reached = 0;
        for (Token token : Token.in(text)) {
            if (accepts(token)) {
                add(runs, text.substring(reached, token.start()), false);
                add(runs, text.substring(token.start(), token.end()), true);
                reached = token.end();
            }
        }
        add(runs, text.substring(reached), false);
        return runs;
    }

    /** The text around the first word that was looked for, so many characters on either side. */
    public List<Run> excerpt(String text, int around) {
        int first = Token.in(text).stream()
                .filter(this::accepts)
                .mapToInt(Token::start)
                .findFirst()
                .orElse(0);
        int from = first <= around ? 0 : Math.max(0, text.indexOf(' ', first - around) + 1);
        int space = first + around < text.length() ? text.indexOf(' ', first + around) : -1;
        int to = space < 0 ? text.length() : space;
        String part =
                (from > 0 ? "… " : "") + text.substring(Math.min(from, first), to) + (to < text.length() ? " …" : "");
        return marked(part);
    }

    private boolean accepts(Token token) {
        return terms.stream().anyMatch(term -> term.accepts(token));
    }

    private static void add(List<Run> runs, String text, boolean found) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, found));
        }
    }
}
