package org.mithaq.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rulebook against the specification and the source documents it was drawn from. They are not part of the project:
 * {@code -Dmithaq.specification=<folder>} names the folder that has them, and without it these tests are skipped.
 */
class RulebookSourcesTest {

    private static final Pattern ROW = Pattern.compile("\\| (R-\\d{3}) \\| .*");
    private static final Pattern CITATION = Pattern.compile("(\\d{3}):(\\d+) «([^»]*)»");
    private static final String CELL_BORDER = " \\| ";
    private static final char INFERRED = '\u2020';

    /** Commands that the project has beyond those of the specification. */
    private static final Set<String> FURTHER_COMMANDS = Set.of(
            "AnnounceWithdrawal",
            "AppealRediscussion",
            "CastVote",
            "CloseWrittenProcedure",
            "ExpelMember",
            "GiveProxy",
            "OpenWrittenProcedure",
            "RatifyDecision",
            "RecordArrival",
            "RecordGuest",
            "RecuseFromVote",
            "RefuseRatification",
            "RescindDecision",
            "SettleDecision",
            "SupportRediscussion");

    private final Rulebook rulebook = Rulebook.standard();
    private Path folder = Path.of("");

    @BeforeEach
    void findTheSpecification() {
        String named = System.getProperty("mithaq.specification", "");
        assumeThat(named).as("folder of the specification").isNotBlank();
        folder = Path.of(named);
    }

    @Test
    void everyRuleAgreesWithItsRow() throws IOException {
        Map<String, List<String>> rows = rows();
        assertThat(rulebook.rules()).extracting(Rule::id).containsExactlyElementsOf(rows.keySet());
        assertThat(rulebook.rules()).allSatisfy(rule -> {
            List<String> row = cells(rows, rule.id());
            assertThat(rule.sources()).as(rule.id()).isEqualTo(citations(row.get(1)));
            assertThat(rule.level().name()).as(rule.id()).isEqualTo(row.get(4));
            assertThat(rule.views().stream().map(View::name).toList())
                    .as(rule.id())
                    .isEqualTo(Arrays.asList(row.get(5).split(", ")));
            assertThat(rule.inferred()).as(rule.id()).isEqualTo((row.get(2) + row.get(3)).indexOf(INFERRED) >= 0);
        });
    }

    @Test
    void everyCommandIsOneOfTheSpecificationsOrAFurtherOne() throws IOException {
        Set<String> commands = lines("domain.md").stream()
                .filter(line -> line.startsWith("| ") && line.contains("→"))
                .takeWhile(line -> !ROW.matcher(line).matches())
                .flatMap(line -> Stream.of(line.split("·")))
                .map(pair -> pair.substring(0, Math.max(0, pair.indexOf('→'))))
                .flatMap(names ->
                        Pattern.compile("[A-Z][A-Za-z]+").matcher(names).results())
                .map(name -> name.group())
                .collect(Collectors.toSet());
        assertThat(commands).contains("InviteMember", "RespondToObjection", "CloseCampaign");
        assertThat(commands).doesNotContainAnyElementsOf(FURTHER_COMMANDS);
        commands.addAll(FURTHER_COMMANDS);
        assertThat(rulebook.rules()).flatExtracting(Rule::commands).isSubsetOf(commands);
    }

    @Test
    void everyThresholdOfTheTableIsAParameter() throws IOException {
        Map<String, List<String>> rows = rows();
        assertThat(rulebook.rules())
                .filteredOn(rule -> String.join(" ", cells(rows, rule.id())).contains("⚙"))
                .hasSizeGreaterThan(25)
                .allSatisfy(rule -> assertThat(rule.parameters()).as(rule.id()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyQuoteStandsInItsSourceAtItsLine(String file) throws IOException {
        List<String> lines = Files.readAllLines(source(file));
        assertThat(rulebook.rules().stream().flatMap(rule -> rule.sources().stream()))
                .filteredOn(source -> source.file().equals(file))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(withoutSpace(lines.get(source.line() - 1)))
                        .as(source.place())
                        .contains(withoutSpace(source.quote())));
    }

    private Path source(String file) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("sources"))) {
            return files.filter(path -> path.getFileName().toString().startsWith(file + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Map<String, List<String>> rows() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String line : lines("domain.md")) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String inner = line.substring(2, line.length() - 2);
                rows.put(row.group(1), List.of(inner.split(CELL_BORDER)));
            }
        }
        return rows;
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private static List<String> cells(Map<String, List<String>> rows, String id) {
        return rows.getOrDefault(id, List.of());
    }

    private static List<Source> citations(String cell) {
        return CITATION.matcher(cell)
                .results()
                .map(found -> new Source(found.group(1), Integer.parseInt(found.group(2)), found.group(3)))
                .toList();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("(?U)\\s+", "");
    }
}
