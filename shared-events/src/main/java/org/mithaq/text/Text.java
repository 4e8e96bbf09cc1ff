package org.mithaq.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text in Arabic, in English, or in both; never in neither. A text that exists in one language only is shown so and
 * never machine-translated.
 *
 * @param ar the Arabic text, or {@code null}
 * @param en the English text, or {@code null}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Text(@Nullable String ar, @Nullable String en) {

    public Text {
        ar = SafeText.check(ar);
        en = SafeText.check(en);
        if (ar == null && en == null) {
            throw new IllegalArgumentException("a text needs at least one of \"ar\" and \"en\"");
        }
    }

    /** A text in both languages. */
    public static Text of(String ar, String en) {
        return new Text(ar, en);
    }

    /** Whether the two say the same in some language that both have; letters and digits count, nothing else. */
    public boolean sameWordsAs(Text other) {
        return sameWords(ar, other.ar) || sameWords(en, other.en);
    }

    /** Whether the text exists in both languages. */
    public boolean bilingual() {
        return ar != null && en != null;
    }

    /** The text in {@code language}, or in the other one where it does not exist in that. */
    public String in(Language language) {
        String wanted = language == Language.AR ? ar : en;
        String other = language == Language.AR ? en : ar;
        return wanted != null ? wanted : Objects.requireNonNull(other);
    }

    private static boolean sameWords(@Nullable String one, @Nullable String other) {
        return one != null && other != null && bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+|\u0640", "").toLowerCase(Locale.ROOT);
    }
}
