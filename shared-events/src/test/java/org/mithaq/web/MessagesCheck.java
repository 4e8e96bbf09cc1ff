package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mithaq.text.Language;

/** What is asked of every pair of resource bundles. */
public final class MessagesCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern ARABIC = Pattern.compile("\\p{InArabic}");
    private static final Pattern ARABIC_INDIC_DIGIT = Pattern.compile("[\\u0660-\\u0669\\u06F0-\\u06F9]");

    private MessagesCheck() {}

    /** Exactly these keys in both languages; the same placeholders; each language in its letters; Western digits. */
    public static void isComplete(Messages messages, Collection<String> keys) {
        assertThat(messages.keys(Language.AR)).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(messages.keys(Language.EN)).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys).allSatisfy(key -> {
            String ar = messages.pattern(Language.AR, key);
            String en = messages.pattern(Language.EN, key);
            assertThat(placeholders(ar)).as(key).isEqualTo(placeholders(en));
            assertThat(ar)
                    .as(key)
                    .containsPattern(ARABIC)
                    .doesNotContainPattern(ARABIC_INDIC_DIGIT)
                    .doesNotContain("'"); // it quotes in a pattern
            assertThat(en).as(key).doesNotContainPattern(ARABIC).doesNotContain("'");
        });
    }

    private static List<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
