package org.mithaq.query.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePatternUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.ActingAs;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.Vocabulary;
import org.mithaq.query.calendar.CadenceState;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.calendar.Due;
import org.mithaq.query.calendar.MeetingState;
import org.mithaq.query.charter.Statements;
import org.mithaq.query.communication.MandateState;
import org.mithaq.query.communication.Reach;
import org.mithaq.query.decisionlog.Consensus;
import org.mithaq.query.decisionlog.RediscussionReport.RequestTurn;
import org.mithaq.query.decisionlog.Relation;
import org.mithaq.query.decisionlog.RoundReport.RoundState;
import org.mithaq.query.health.Measure;
import org.mithaq.query.health.Unit;
import org.mithaq.query.minutes.MinutesReport;
import org.mithaq.query.minutes.Quorum;
import org.mithaq.query.objections.ObjectionState;
import org.mithaq.query.plans.PlanStep;
import org.mithaq.query.readiness.Basis;
import org.mithaq.query.register.Belonging;
import org.mithaq.query.risks.Remedy;
import org.mithaq.query.tasks.Task;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.rulebook.StructureType;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class WordsTest {

    private static final Words AR = Words.in(Language.AR);
    private static final Words EN = Words.in(Language.EN);
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final Set<String> WITHOUT_LETTERS = Set.of(
            "list.separator", "list.of.parts", "date.day", "date.moment", "language.other", "calendar.month.title");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void areThereOnceEach(String tag) throws IOException {
        Set<String> known = new HashSet<>();
        try (var words = Objects.requireNonNull(
                Words.class.getResourceAsStream("/org/mithaq/query/words_" + tag + ".properties"))) {
            assertThat(new String(words.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .filteredOn(line -> line.matches("[\\w.-]+=.*"))
                    .allSatisfy(line -> assertThat(known.add(line.substring(0, line.indexOf('='))))
                            .as(line)
                            .isTrue());
        }
    }

    @Test
    void areTheSameListInBothLanguages() {
        assertThat(AR.keys())
                .filteredOn(key -> !EN.keys().contains(key))
                .as("missing in words_en.properties")
                .isEmpty();
        assertThat(EN.keys())
                .filteredOn(key -> !AR.keys().contains(key))
                .as("missing in words_ar.properties")
                .isEmpty();
    }

    @Test
    void areEachInTheirOwnLettersWithWesternDigits() {
        for (String key : AR.keys()) {
            if (EN.keys().contains(key) && !WITHOUT_LETTERS.contains(key)) {
                assertThat(AR.pattern(key)).as(key).containsPattern(ARABIC).doesNotContainPattern("[٠-٩۰-۹]");
                assertThat(EN.pattern(key)).as(key).containsPattern(LATIN).doesNotContainPattern(ARABIC);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void canAllBeSaid(Language language) {
        Words words = Words.in(language);
        for (String key : words.keys()) {
            MessageFormat pattern = new MessageFormat(words.pattern(key));
            assertThat(MessagePatternUtil.buildMessageNode(words.pattern(key))).isNotNull();
            assertThat(pattern.toPattern()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nameEveryConstantThatIsShown(Language language) {
        Stream<Class<?>> lists = Stream.concat(
                Arrays.stream(Vocabulary.class.getDeclaredClasses()),
                Stream.of(
                        Outcome.class,
                        ActingAs.Capacity.class,
                        MinutesReport.Status.class,
                        MinutesReport.Standing.class,
                        MinutesReport.Uptake.class,
                        Task.State.class,
                        MeetingState.class,
                        CadenceState.class,
                        Due.class,
                        ObjectionState.class,
                        Consensus.class,
                        DeadlineKind.class,
                        DeadlineState.class,
                        PlanStep.class,
                        MandateState.class,
                        Quorum.class,
                        Remedy.class,
                        Stage.class,
                        Relation.class,
                        RequestTurn.class,
                        RoundState.class,
                        org.mithaq.query.pipeline.Stage.class,
                        Statements.Kind.class,
                        Basis.class,
                        Reach.class,
                        Belonging.class,
                        Measure.class,
                        Unit.class,
                        StructureType.class,
                        DayOfWeek.class,
                        Month.class));
        Words words = Words.in(language);
        List<String> missing = lists.flatMap(list -> Arrays.stream(list.getEnumConstants())
                        .map(constant -> (Enum<?>) constant)
                        .filter(constant -> !words.knows(list.getSimpleName(), constant.name()))
                        .map(constant -> list.getSimpleName() + "." + constant.name()))
                .toList();

        assertThat(missing)
                .as("constants without a word: add them to words_%s.properties", words.tag())
                .isEmpty();
    }

    @Test
    void areThereForEverythingThatTemplatesSay() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/templates/query"))) {
            for (Path template : templates.toList()) {
                Matcher call = Pattern.compile("say\\('([a-z.]+[a-z])'").matcher(Files.readString(template));
                while (call.find()) {
                    said.add(call.group(1));
                }
            }
        }

        assertThat(AR.keys())
                .as("what templates say is in words_ar.properties and words_en.properties")
                .containsAll(said);
        assertThat(said).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'لا قرارات، لا مهام'",
        "1, 'قرار واحد، مهمة واحدة'",
        "2, 'قراران، مهمتان'",
        "3, '3 قرارات، 3 مهام'",
        "11, '11 قراراً، 11 مهمة'",
        "100, '100 قرار، 100 مهمة'",
    })
    void takeTheArabicPluralFormThatTheNumberAsksFor(int number, String said) {
        assertThat(AR.say("meetings.counts", number, number)).isEqualTo(said);
    }

    @Test
    void giveDatesWithBothArabicNamesOfTheMonthInTheZoneOfTheCoalition() {
        Instant at = Instant.parse("2026-11-19T22:30:00Z");
        ZoneId damascus = ZoneId.of("Asia/Damascus");

        assertThat(AR.dates().moment(at, damascus)).isEqualTo("الجمعة 20 تشرين الثاني / نوفمبر 2026، الساعة 01:30");
        assertThat(EN.dates().moment(at, damascus)).isEqualTo("Friday 20 November 2026, 01:30");
    }

    @Test
    void showATextThatIsInOneLanguageOnlyAsItIsAndSaySo() {
        assertThat(AR.show(new Text(null, "Police"))).isEqualTo(new Shown("Police", "en", "ltr", true));
        assertThat(EN.show(new Text("الشرطة", null))).isEqualTo(new Shown("الشرطة", "ar", "rtl", true));
        assertThat(EN.show(Text.of("الشرطة", "Police"))).isEqualTo(new Shown("Police", "en", "ltr", false));
    }
}
