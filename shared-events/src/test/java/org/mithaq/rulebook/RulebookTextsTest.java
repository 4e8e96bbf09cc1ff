package org.mithaq.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** Every text of the rulebook in both languages, each in its own letters. */
class RulebookTextsTest {

    private static final Pattern ARABIC = Pattern.compile("\\p{InArabic}");
    private static final Pattern ARABIC_INDIC_DIGIT = Pattern.compile("[\\u0660-\\u0669\\u06F0-\\u06F9]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final int LONGEST_TITLE = 90;

    private final Rulebook rulebook = Rulebook.standard();

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(texts()).allSatisfy((place, text) -> {
            assertThat(text.bilingual()).as(place).isTrue();
            assertThat(text.in(Language.AR)).as(place).containsPattern(ARABIC).doesNotContainPattern(LATIN);
            assertThat(text.in(Language.EN)).as(place).doesNotContainPattern(ARABIC);
        });
    }

    @Test
    void digitsAreWestern() {
        assertThat(texts())
                .allSatisfy((place, text) ->
                        assertThat(text.in(Language.AR)).as(place).doesNotContainPattern(ARABIC_INDIC_DIGIT));
    }

    @Test
    void theTwoLanguagesGiveTheSameNumbers() {
        assertThat(texts())
                .allSatisfy((place, text) ->
                        assertThat(numbers(text.in(Language.AR))).as(place).isSubsetOf(numbers(text.in(Language.EN))));
    }

    @Test
    void titlesAreShortEnoughForAList() {
        assertThat(rulebook.rules()).allSatisfy(rule -> {
            assertThat(rule.title().in(Language.AR)).as(rule.id()).hasSizeLessThanOrEqualTo(LONGEST_TITLE);
            assertThat(rule.title().in(Language.EN)).as(rule.id()).hasSizeLessThanOrEqualTo(LONGEST_TITLE);
        });
    }

    @Test
    void aDefaultThatACheckMentionsIsTheParametersDefault() {
        assertThat(rulebook.rules()).allSatisfy(rule -> assertThat(rule.parameters())
                .filteredOn(parameter -> parameter.defaultValue() instanceof Integer number && number > 2)
                .allSatisfy(parameter -> assertThat(numbers(rule.check().in(Language.EN)))
                        .as(rule.id() + " " + parameter.key())
                        .contains(parameter.defaultValue().toString())));
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private Map<String, Text> texts() {
        Map<String, Text> texts = new LinkedHashMap<>();
        rulebook.groups().forEach(group -> texts.put("group " + group.id(), group.title()));
        rulebook.rules().forEach(rule -> {
            texts.put(rule.id() + " title", rule.title());
            texts.put(rule.id() + " text", rule.text());
            texts.put(rule.id() + " check", rule.check());
            rule.clauses().forEach(clause -> texts.put(rule.id() + " " + clause.name(), clause.text()));
        });
        Arrays.stream(CharterParameter.values()).forEach(p -> texts.put(p.key(), p.text()));
        Arrays.stream(Level.values()).forEach(level -> texts.put("level " + level, level.title()));
        Arrays.stream(View.values()).forEach(view -> texts.put("view " + view, view.title()));
        Arrays.stream(ParameterKind.values()).forEach(kind -> texts.put("kind " + kind, kind.title()));
        Arrays.stream(StructureType.values()).map(rulebook::profile).forEach(profile -> {
            texts.put(profile.type() + " title", profile.title());
            texts.put(profile.type() + " purpose", profile.purpose());
            texts.put(profile.type() + " membership", profile.membership());
            texts.put(profile.type() + " structure", profile.structure());
            texts.put(profile.type() + " finance", profile.finance());
        });
        return texts;
    }
}
