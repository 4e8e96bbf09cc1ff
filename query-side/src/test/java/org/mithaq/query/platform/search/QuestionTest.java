package org.mithaq.query.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.query.platform.search.Question.Run;
import org.mithaq.text.Text;

class QuestionTest {

    @ParameterizedTest
    @CsvSource({
        "احمد, أحمد",
        "أحمد, احمد",
        "إعلام, اعلام",
        "الآن, الان",
        "مستشفي, مستشفى",
        "مستشفى, مستشفي",
        "مدرسه, مدرسة",
        "مدرسة, المدرسه",
        "ميزانية, الميزانية",
        "الميزانية, ميزانية",
        "الميزانية, والميزانية",
        "الميزانية, بالميزانيات",
        "اجتماع, للاجتماعات",
        "مُدَرِّسَة, مدرسة",
        "مدرسة, مُدَرِّسَةٌ",
        "ميــزانية, ميزانية",
        "ميزانية, ميــــزانية",
        "٢٠٢٥, 2025",
        "2025, ٢٠٢٥",
        "۲۰۲۵, 2025",
        "مسوول, مسؤول",
        "مسئول, مسؤول",
        "مسؤول, المسئولين",
        "مسوول, مسئول",
        "مسئولية, مَسْؤُولِيَّة",
        "مَسْئُول, مســؤول",
        "شئون, شؤون",
        "رءوس, رؤوس",
        "داود, داوود",
        "موتمر, مؤتمر",
        "قايمة, قائمة",
        "ﻻجئ, لاجئ",
        "budget, BUDGETS",
        "Resume, Résumé",
        "CAFÉ, café",
        "straße, STRASSE",
        "ｆｕｎｄ, fund",
        "fund تمويل, تمويل من Fund عالمي",
        "🎉, نجحنا 🎉 معاً",
        "ميز, الميزانية العامة",
        "الميز, ميزانية عامة",
        "ور, ورقة عمل",
        "meeting minut, Minutes of the meeting",
        "'\"الميزانية العامة\"', اعتماد ميزانية عامة",
        "'«general budget»', The general budgets",
    })
    void findsWordsHoweverTheyAreWritten(String asked, String text) {
        assertThat(found(asked, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ميزانية, مدرسة",
        "سوء, سؤال",
        "يوم, يم",
        "ميزانية مدرسة, ميزانية فقط",
        "fund budget, the fund",
        "budge , budget",
        "unded, funded",
        "'\"العامة الميزانية\"', الميزانية العامة",
        "'\"one three\"', one two three",
        "., a sentence.",
    })
    void doesNotFindOtherWords(String asked, String text) {
        Question question = Question.of(asked.replace("budge", "budge x"));

        assertThat(!question.terms().isEmpty() && question.finds(words(text))).isFalse();
    }

    @Test
    void lettersThatNobodySeesHideNothing() {
        assertThat(found("ميزانية", "\u200fميزا\u200fنية\u200e")).isTrue();
        assertThat(found("\u2067ميزا\u200dنية\u2069", "ميزانية")).isTrue();
        assertThat(found("co\u00adalition", "coalition")).isTrue();
    }

    @Test
    void aPhraseDoesNotReachFromOneTextIntoTheNext() {
        String words = Findable.words(Stream.of(new Text(null, "one two"), Text.of("ثلاثة", "three four")));

        assertThat(Question.of("\"one two\"").finds(words)).isTrue();
        assertThat(Question.of("\"two three\"").finds(words)).isFalse();
        assertThat(Question.of("one four ثلاثة").finds(words)).isTrue();
    }

    @Test
    void wordsMayStandInDifferentTextsOfOneThing() {
        Finder finder = new Finder(Question.of("\"one two\" four"));
        Text first = new Text(null, "one two");

        assertThat(finder.finds(Stream.of(first, Text.of("ثلاثة", "three four"))))
                .isTrue();
        assertThat(finder.finds(Stream.of(first))).isFalse();
        assertThat(finder.finds(Stream.of(new Text(null, "four"), new Text("اثنان", "two one"))))
                .isFalse();
        assertThat(finder.finds(Stream.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "؟!", "\"\"", "...", "\u200f"})
    void thereMayBeNoWordInIt(String asked) {
        assertThat(Question.of(asked).terms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.*b", "(((a", "[x", "\\E", "$where", "{\"$ne\":1}", "3.14", "o'neil", "a|b"})
    void whatIsAskedIsNeverAPatternItself(String asked) {
        assertThat(Question.of(asked).finds(words("nothing of it"))).isFalse();
        assertThat(found(asked, "so " + asked + " it is")).isTrue();
    }

    @Test
    void marksWhatItFound() {
        Question question = Question.of("الميزانية fund");

        assertThat(question.marked("نعتمد وميزانيّة <b>FUNDS</b> العام"))
                .containsExactly(
                        new Run("نعتمد ", false),
                        new Run("وميزانيّة", true),
                        new Run(" <b>", false),
                        new Run("FUNDS", true),
                        new Run("</b> العام", false));
        assertThat(question.marked("")).isEmpty();
    }

    @Test
    void showsWhatStandsAroundTheFirstWord() {
        List<Run> runs = Question.of("needle").excerpt("word ".repeat(50) + "Needles " + "word ".repeat(50), 12);

        assertThat(runs.stream().map(Run::text).reduce("", String::concat)).isEqualTo("… word word Needles word …");
        assertThat(Question.of("needle").excerpt("a needle", 12).stream().map(Run::text))
                .containsExactly("a ", "needle");
    }

    private static boolean found(String asked, String text) {
        return Question.of(asked).finds(words(text));
    }

    private static String words(String text) {
        return Findable.words(Stream.of(new Text(text, null)));
    }
}
