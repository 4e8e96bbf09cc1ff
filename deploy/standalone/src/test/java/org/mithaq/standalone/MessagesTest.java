package org.mithaq.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.text.Language;

class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("%(\\d\\$)?s");

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(keys(Language.AR)).isEqualTo(keys(Language.EN));
    }

    @Test
    void everyTextHasTheSamePlacesInBothLanguages() {
        for (String key : keys(Language.EN)) {
            assertThat(places(key, Language.AR)).as(key).containsExactlyInAnyOrderElementsOf(places(key, Language.EN));
        }
    }

    @Test
    void arabicTextsAreArabicWithWesternDigits() {
        for (String key : keys(Language.AR)) {
            String text = Messages.in(Language.AR).bundle().getString(key);
            assertThat(text).as(key).doesNotContainPattern("[\\u0660-\\u0669\\u06F0-\\u06F9]");
            if (!text.isBlank()) {
                assertThat(text).as(key).containsPattern("\\p{IsArabic}");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyExitCodeIsExplained(ExitCode code) {
        assertThat(keys(Language.EN)).contains(code.key());
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAndOptionIsExplained(Language language) {
        var root = MithaqCli.commandLine(
                language,
                Clock.systemUTC(),
                new MithaqCli.ProblemPrinter(language, new PrintWriter(Writer.nullWriter())));
        Stream.concat(Stream.of(root), root.getSubcommands().values().stream()).forEach(line -> {
            var spec = line.getCommandSpec();
            assertThat(spec.usageMessage().header()).as(spec.qualifiedName()).isNotEmpty();
            spec.options().forEach(option -> assertThat(option.description())
                    .as(spec.qualifiedName() + " " + option.longestName())
                    .isNotEmpty());
        });
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(Messages.in(language).bundle().keySet());
    }

    private static List<String> places(String key, Language language) {
        return PLACE.matcher(Messages.in(language).bundle().getString(key))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
