package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;

/**
 * Every rule is accounted for: a command examines it, or a view shows it, or the product is made so that it cannot be
 * broken; and a test of the side concerned names it.
 */
class RulebookAccountTest {

    /** Rules that hold by the way the product is made, and the test that shows it. */
    private static final Map<String, String> BY_DESIGN = Map.of(
            // circles are a set, and no command, event or view has a field for a rank
            "R-039", "command-side/src/test/java/org/mithaq/command/membership/ClassifyStakeholderTest.java",
            // the profile that a charter names selects which rules of bodies apply
            "R-086", "command-side/src/test/java/org/mithaq/command/charter/AdoptCharterTest.java",
            // what is private to a party is not folded for anybody else
            "R-091", "query-side/src/test/java/org/mithaq/query/VisibilityTest.java",
            // membership is never asked for
            "R-105", "command-side/src/test/java/org/mithaq/command/bodies/JoinWorkingGroupTest.java",
            // every command has a capacity, and nobody acts in one that is not theirs
            "R-137", "command-side/src/test/java/org/mithaq/command/platform/axon/AdmissionToBodiesTest.java");

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern NAMED = Pattern.compile("\"(R-\\d{3})\\b");

    @Test
    void everyRuleIsExaminedOrShownOrHoldsByDesign() {
        Set<String> examined = CommandCatalogue.scan().entries().stream()
                .flatMap(entry -> entry.rules().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> unaccounted = Rulebook.standard().rules().stream()
                .filter(rule -> !examined.contains(rule.id()) && !shown(rule) && !BY_DESIGN.containsKey(rule.id()))
                .map(Rule::id)
                .toList();

        assertThat(Rulebook.standard().rules()).hasSize(193);
        assertThat(unaccounted)
                .as(
                        "rules of which nothing comes: name each in @Intention of a command that examines it, or here by design")
                .isEmpty();
    }

    @Test
    void aTestNamesEveryRule() {
        Map<String, String> shownBy = new TreeMap<>(BY_DESIGN);
        for (String side : List.of("command-side", "query-side")) {
            sources(ROOT.resolve(side).resolve("src/test/java")).forEach(test -> NAMED.matcher(read(test))
                    .results()
                    .forEach(named -> shownBy.put(named.group(1), test.toString())));
        }

        assertThat(Rulebook.standard().rules().stream().map(Rule::id).filter(id -> !shownBy.containsKey(id)))
                .as("rules that no test names: write \"R-…\" in a test that shows what the rule does")
                .isEmpty();
        assertThat(BY_DESIGN.values())
                .allSatisfy(test -> assertThat(ROOT.resolve(test)).exists());
    }

    /** That a view watches each of these is held by the query side's own test of its findings. */
    private static boolean shown(Rule rule) {
        return rule.level() == Level.REP
                || rule.timed()
                || rule.clauses().stream().anyMatch(clause -> clause.level() == Level.REP);
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
