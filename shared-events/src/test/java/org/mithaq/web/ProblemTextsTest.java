package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.text.Language;

/** Every problem in both languages, with the same things filled in. */
class ProblemTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern ARABIC = Pattern.compile("\\p{InArabic}");
    private static final Pattern ARABIC_INDIC_DIGIT = Pattern.compile("[\\u0660-\\u0669\\u06F0-\\u06F9]");

    private final ResourceBundle ar = ProblemTexts.bundle(Language.AR);
    private final ResourceBundle en = ProblemTexts.bundle(Language.EN);

    @Test
    void everyTypeHasATitleAndADetailInBothLanguagesAndNothingElseIsThere() {
        List<String> keys = Arrays.stream(ProblemType.values())
                .flatMap(type -> Stream.of(type.label() + ".title", type.label() + ".detail"))
                .toList();
        assertThat(ar.keySet()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(en.keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void bothLanguagesFillInTheSame() {
        assertThat(en.keySet())
                .allSatisfy(key ->
                        assertThat(placeholders(ar.getString(key))).as(key).isEqualTo(placeholders(en.getString(key))));
    }

    @Test
    void eachIsWrittenInItsOwnLettersWithWesternDigitsAndNoApostrophes() {
        assertThat(en.keySet()).allSatisfy(key -> {
            assertThat(ar.getString(key))
                    .as(key)
                    .containsPattern(ARABIC)
                    .doesNotContainPattern(ARABIC_INDIC_DIGIT)
                    .doesNotContain("'");
            assertThat(en.getString(key)).as(key).doesNotContainPattern(ARABIC).doesNotContain("'");
        });
    }

    @Test
    void theTypesAreAddressesOfTheirOwn() {
        assertThat(ProblemType.REFUSED_BY_RULES.uri()).hasToString("https://mithaq.org/problems/refused-by-rules");
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::uri)).doesNotHaveDuplicates();
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
