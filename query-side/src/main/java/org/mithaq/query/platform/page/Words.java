package org.mithaq.query.platform.page;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** The words of pages in one language. Thread-safe. */
public final class Words {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Za-z]*\\.([A-Z][A-Z_]*)");

    private static final Map<Language, Words> ALL = Map.of(
            Language.AR, new Words(Language.AR, "ar", "rtl"),
            Language.EN, new Words(Language.EN, "en", "ltr"));

    private final Language language;
    private final String tag;
    private final String direction;
    private final ResourceBundle bundle;
    private final Map<String, String> constants;
    private final Dates dates;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Words(Language language, String tag, String direction) {
        this.language = language;
        this.tag = tag;
        this.direction = direction;
        this.bundle = ResourceBundle.getBundle(
                "org.mithaq.query.words",
                Locale.forLanguageTag(tag),
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.constants = constants(bundle);
        this.dates = new Dates(this);
    }

    public static Words in(Language language) {
        Words words = ALL.get(language);
        if (words == null) {
            throw new IllegalArgumentException("there are no words in " + language);
        }
        return words;
    }

    public Language language() {
        return language;
    }

    /** The language tag (BCP 47). */
    public String tag() {
        return tag;
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return direction;
    }

    public Dates dates() {
        return dates;
    }

    /**
     * The words under {@code key} with their placeholders filled, in the plural form that a number asks for.
     *
     * @throws MissingResourceException when there are none
     */
    public String say(String key, Object... arguments) {
        MessageFormat pattern = patterns.computeIfAbsent(
                key, name -> new MessageFormat(bundle.getString(name), ULocale.forLanguageTag(tag + "-u-nu-latn")));
        assert filled(pattern, arguments.length) : key + " has more placeholders than it was given values";
        synchronized (pattern) {
            return pattern.format(arguments);
        }
    }

    private static boolean filled(MessageFormat pattern, int values) {
        return pattern.getArgumentNames().stream().allMatch(name -> Integer.parseInt(name) < values);
    }

    /** What a constant of a closed list is called. */
    public String label(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** What open vocabulary such as a role or a fact is called; itself where there is no word for it. */
    public String term(String list, String term) {
        String key = list + "." + term;
        return bundle.containsKey(key) ? say(key) : term;
    }

    /** The terms of a list that there is a word for, with what they are called. */
    public Map<String, String> terms(String list) {
        String prefix = list + ".";
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(
                        key -> key.substring(prefix.length()), this::say, (one, same) -> one, TreeMap::new));
    }

    /** The language with its rules of sorting. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Whether there is a word for the term. */
    public boolean knows(String list, String term) {
        return bundle.containsKey(list + "." + term);
    }

    /** A text that people wrote, in this language or else in the other. */
    public Shown show(@Nullable Text text) {
        return Shown.of(text, language);
    }

    /** The items one after the other. */
    public String list(Collection<String> items) {
        return String.join(say("list.separator"), items);
    }

    /** What several constants are called, one after the other. */
    public String labels(Collection<? extends Enum<?>> constants) {
        return list(constants.stream().map(this::label).toList());
    }

    /** A fact's value: words for yes and no and for constants that have some, days as days, lists one after the other. */
    public String value(@Nullable Object value) {
        return switch (value) {
            case null -> say("none");
            case Text text -> text.in(language);
            case Boolean bool -> say(bool ? "yes" : "no");
            case Collection<?> several ->
                several.isEmpty()
                        ? say("none")
                        : list(several.stream().map(this::value).toList());
            default -> {
                String term = String.valueOf(value);
                yield DAY.matcher(term).matches() ? dates.day(LocalDate.parse(term)) : constant(term);
            }
        };
    }

    /** By a word of its own, else by what all lists that have such a constant call it. */
    private String constant(String term) {
        String label = constants.get(term);
        return label == null || knows("value", term) ? term("value", term) : label;
    }

    private static Map<String, String> constants(ResourceBundle bundle) {
        Map<String, Set<String>> labels = bundle.keySet().stream()
                .map(CONSTANT::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.groupingBy(
                        key -> key.group(1),
                        Collectors.mapping(key -> bundle.getString(key.group()), Collectors.toSet())));
        return labels.entrySet().stream()
                .filter(constant -> constant.getValue().size() == 1)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        constant -> constant.getValue().iterator().next()));
    }

    Set<String> keys() {
        return bundle.keySet();
    }

    String pattern(String key) {
        return bundle.getString(key);
    }
}
