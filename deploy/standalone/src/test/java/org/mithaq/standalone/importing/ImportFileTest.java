package org.mithaq.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.text.Text;

class ImportFileTest {

    private static final String HEADER = """
            {"format": "mithaq-import/1", "title": {"ar": "قصة", "en": "A story"}, "timeZone": "Asia/Damascus", \
            "epochs": {"D": "2025-03-02"}}""";
    private static final String COMMAND = """
            {"row": 7, "at": "D+1T10:00", "coalition": "@C", "actor": {"party": "@01", "role": "director", "person": "@p"}, \
            "actingAs": {"capacity": "BODY", "body": "@core"}, "justification": {"ar": "لأن", "en": "because"}, \
            "visibility": "BODY", \
            "command": "register-party", "data": {"party": "@02", "since": "@D+2"}, \
            "expect": {"events": ["PartyRegistered"], "warn": ["R-001"]}}""";
    private static final String LEAST = """
            {"coalition": "@C", "actor": {"party": "@01", "role": "director", "person": "@p"}, "command": "close"}""";

    @Test
    void readsTheHeader() {
        ImportFile file = read(HEADER, COMMAND);

        assertThat(file.title()).isEqualTo(Text.of("قصة", "A story"));
        assertThat(file.size()).isEqualTo(1);
    }

    @Test
    void resolvesEveryLabelOfACommand() {
        ImportLine line = read(HEADER, COMMAND).lines().getFirst();

        assertThat(line.number()).isEqualTo(2);
        assertThat(line.row()).isEqualTo("7");
        assertThat(line.at()).isEqualTo(Instant.parse("2025-03-03T07:00:00Z"));
        assertThat(line.command()).isEqualTo("register-party");
        assertThat(line.expected())
                .isEqualTo(new ImportLine.Expected(List.of("PartyRegistered"), null, List.of("R-001")));
        assertThat(line.sender().role()).isEqualTo("director");
        assertThat(line.body().toString()).doesNotContain("@");
        assertThat(line.body().at("/since").stringValue()).isEqualTo("2025-03-04");
        assertThat(line.body().at("/meta/occurredAt").stringValue()).isEqualTo("2025-03-03T07:00:00Z");
        assertThat(line.body().at("/meta/actingAs/capacity").stringValue()).isEqualTo("BODY");
        assertThat(line.body().at("/meta/justification/en").stringValue()).isEqualTo("because");
        assertThat(line.body().at("/meta/visibility").stringValue()).isEqualTo("BODY");
    }

    @Test
    void headerRowTimeDataAndExpectationMayBeLeftOut() {
        ImportFile file = read(LEAST);

        assertThat(file.title()).isNull();
        assertThat(file.lines().getFirst()).satisfies(line -> {
            assertThat(line.row()).isNull();
            assertThat(line.at()).isNull();
            assertThat(line.body().toString()).isEqualTo("{\"meta\":{}}");
            assertThat(line.expected()).isEqualTo(new ImportLine.Expected(null, null, null));
        });
    }

    @Test
    void blankLinesCountButMeanNothing() {
        assertThat(read("", LEAST, "  ", LEAST).lines())
                .extracting(ImportLine::number)
                .containsExactly(2, 4);
    }

    @Test
    void whoSendsACoalitionsFirstCommandOpensIt() {
        String other = LEAST.replace("@C", "@D").replace("@01", "@02");

        ImportFile file = read(LEAST, other, LEAST.replace("@01", "@03"));

        assertThat(file.openings())
                .containsExactly(
                        new ImportFile.Opening(
                                file.lines().get(0).coalition(),
                                file.lines().get(0).sender()),
                        new ImportFile.Opening(
                                file.lines().get(1).coalition(),
                                file.lines().get(1).sender()));
    }

    @Test
    void aFileReadAgainGivesTheSameCommandIds() {
        assertThat(ids(read(HEADER, COMMAND, LEAST, LEAST))).isEqualTo(ids(read(HEADER, COMMAND, LEAST, LEAST)));
    }

    @Test
    void theSameLineTwiceIsTwoCommands() {
        assertThat(ids(read(LEAST, LEAST, LEAST))).doesNotHaveDuplicates();
    }

    @Test
    void anIdStaysWhenOtherLinesAreAddedBeforeIt() {
        List<String> before = ids(read(LEAST, LEAST));

        List<String> after = ids(read(HEADER, LEAST, COMMAND, LEAST));

        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(2)).isEqualTo(before.get(1));
    }

    @Test
    void spacesAndLineEndsDoNotMatterToAnId() {
        assertThat(ids(read(LEAST.replace(": ", ":") + "\r"))).isEqualTo(ids(read(LEAST)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "text",
                "{} {}",
                "{\"coalition\": \"@C\", \"coalition\": \"@C\"}",
                "{\"coalition\": 1}",
                "{\"coalition\": \"no id\", \"command\": \"close\"}"
            })
    void aMalformedLineStopsBeforeAnythingIsSentAndIsNamed(String malformed) {
        assertThatThrownBy(() -> read(HEADER, LEAST, malformed)).isInstanceOfSatisfying(ImportException.class, e -> {
            assertThat(e.line()).isEqualTo(3);
            assertThat(e.reason()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"command\": \"close\"  | \"command\": 7        | command",
                "\"role\": \"director\"  | \"rule\": \"director\" | role",
                "\"person\": \"@p\"      | \"person\": null       | person",
                "\"command\": \"close\"  | \"command\": \"close\", \"data\": [] | object",
                "\"command\": \"close\"  | \"command\": \"close\", \"at\": \"soon\" | soon",
                "\"command\": \"close\"  | \"command\": \"close\", \"at\": \"X+1\" | \"X\"",
                "\"command\": \"close\"  | \"command\": \"close\", \"expect\": {\"evnts\": []} | evnts",
                "\"command\": \"close\"  | \"command\": \"close\", \"justificaton\": {} | justificaton"
            })
    void whatIsWrongWithACommandIsTold(String right, String wrong, String told) {
        assertThatThrownBy(() -> read(LEAST.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        ImportException.class, e -> assertThat(e.reason()).contains(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mithaq-import/1 | mithaq-import/2",
                "epochs          | epoch",
                "Asia/Damascus   | Asia/Nowhere",
                "2025-03-02      | 2025-02-30",
                "mithaq-import/1\" | mithaq-import/1\", \"title\": \"x\""
            })
    void aHeaderThatIsNotUnderstoodStopsTheReading(String right, String wrong) {
        assertThatThrownBy(() -> read(HEADER.replace(right, wrong), LEAST))
                .isInstanceOfSatisfying(
                        ImportException.class, e -> assertThat(e.line()).isEqualTo(1));
    }

    private static List<String> ids(ImportFile file) {
        return file.lines().stream().map(ImportLine::commandId).toList();
    }

    private static ImportFile read(String... lines) {
        try {
            return ImportFile.read(new BufferedReader(new StringReader(String.join("\n", lines))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
