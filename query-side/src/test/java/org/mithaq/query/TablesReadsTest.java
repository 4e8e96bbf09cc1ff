package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.events.ActingAs;
import org.mithaq.events.BarrierId;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyId;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.ConflictId;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;

/** Lists taken away as tables, opened by other programs. */
class TablesReadsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Told TOLD = told();
    private static final String COALITION = "/coalitions/" + TOLD.id();
    private static final String PARTY = SIDE.token(1, "mithaq");
    private static final String OTHER = SIDE.token(3, "mithaq");
    private static final int DECISIONS = 60;

    private static Told told() {
        BodyId body = new BodyId(Told.uuid(6, 77));
        Told told = Story.of(202)
                .by(1, "director", ActingAs.ownOrganisation())
                .happened(
                        new BodyEstablished(
                                body, BodyKind.EXECUTIVE, Text.of("الهيئة", "The committee"), null, null, false),
                        new BodySeated(body, List.of(new Seat(party(2), null, null)), null, 0),
                        new BarrierDeclared(
                                new BarrierId(Told.uuid(11, 1)),
                                BarrierKind.LEADERSHIP,
                                Text.of("=1+1", "=1+1"),
                                party(1)),
                        new ConflictOpened(
                                new ConflictId(Told.uuid(12, 1)),
                                1,
                                List.of(party(1), party(2)),
                                Text.of("خلاف، على \"الموارد\"", "A conflict, over \"resources\""),
                                null,
                                List.of(ConflictStage.TALKS),
                                List.of(),
                                ConflictStage.TALKS,
                                LocalDate.parse("2026-10-01"),
                                List.of(Text.of("رسالة سرية", "A confidential letter"))));
        for (int number = 4; number <= DECISIONS; number++) {
            told.happened(Story.decided(
                    number,
                    number % 2 == 0 ? DecisionKind.FUNDING : DecisionKind.OTHER,
                    number == DECISIONS ? Text.of("@SUM(A1)", "@SUM(A1)") : Text.of("قرار", "Decision\nof two lines"),
                    new Vote(number, 1, 0)));
        }
        return told;
    }

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("/decisions", "Decision log", DECISIONS),
                Arguments.of("/parties", "Member register", 6),
                Arguments.of("/bodies", "Bodies and who sits in them", 1),
                Arguments.of("/resources", "Resources", 1),
                Arguments.of("/risks", "Risks", 1),
                Arguments.of("/conflicts", "Conflicts", 1),
                Arguments.of("/calendar", "Calendar", 3));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void comeAsCsvAndAsAWorkbookWithTheSameRows(String list, String title, int rows) throws IOException {
        List<CSVRecord> csv = csv(list + "?lang=en", PARTY);
        XSSFSheet english = workbook(list + "?lang=en").getSheetAt(0);
        XSSFSheet arabic = workbook(list + "?lang=ar").getSheetAt(0);

        assertThat(english.getSheetName()).isEqualTo(title.substring(0, Math.min(31, title.length())));
        assertThat(csv).hasSizeGreaterThanOrEqualTo(rows + 1);
        assertThat(english.getLastRowNum()).isEqualTo(csv.size() - 1);
        assertThat(csv).allSatisfy(row -> assertThat(row.size())
                .isEqualTo(csv.getFirst().size()));
        assertThat(english.isRightToLeft()).isFalse();
        assertThat(arabic.isRightToLeft()).isTrue();
        assertThat(arabic.getRow(0).getCell(0).getStringCellValue())
                .isNotEqualTo(english.getRow(0).getCell(0).getStringCellValue());
        english.forEach(
                row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotIn(CellType.FORMULA, CellType.ERROR)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void areLinkedFromTheirPage(String list, String title, int rows) {
        assertThat(SIDE.get(COALITION + list + "?lang=en", PARTY).body())
                .contains("/api" + COALITION + list + "?lang=en&amp;format=xlsx")
                .contains("/api" + COALITION + list + "?lang=en&amp;format=csv");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void areChosenByTheHeaderToo(String list, String title, int rows) {
        HttpResponse<String> csv = SIDE.get("/api" + COALITION + list, PARTY, "Accept", "text/csv");

        assertThat(csv.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("text/csv").contains("charset=UTF-8"));
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).endsWith(".csv\""));
        assertThat(SIDE.json("/api" + COALITION + list, PARTY).isObject()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 60",
        "?kind=funding, 29",
        "?kind=funding&limit=3&text=decision, 28",
        "?text=sum, 1",
        "?status=rescinded, 0",
        "?asOf=1, 0",
    })
    void holdAllPagesOfTheLogWithItsFilters(String query, int rows) throws IOException {
        assertThat(csv("/decisions" + query, PARTY)).hasSize(rows + 1);
    }

    @Test
    void giveTextsNumbersAndDatesAsWhatTheyAre() throws IOException {
        XSSFSheet sheet = workbook("/decisions?lang=en").getSheetAt(0);
        CSVRecord newest = csv("/decisions?lang=en", PARTY).get(1);

        assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(DECISIONS);
        assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(1))).isTrue();
        assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("@SUM(A1)");
        assertThat(newest.get(2)).isEqualTo("'@SUM(A1)");
        assertThat(newest.get(9)).isEqualTo(Integer.toString(DECISIONS));
        assertThat(csv("/decisions?lang=en", PARTY).get(2).get(2)).isEqualTo("Decision\nof two lines");
        assertThat(csv("/resources?lang=en&list=barrier", PARTY).get(1).get(2)).isEqualTo("'=1+1");
        assertThat(csv("/resources?lang=en&list=need", PARTY)).hasSize(1);
        assertThat(csv("/conflicts?lang=en", PARTY).get(1).get(1)).isEqualTo("A conflict, over \"resources\"");
    }

    @Test
    void withholdWhatThePageWithholds() throws IOException {
        assertThat(csv("/conflicts?lang=en", PARTY).get(1).toList()).contains("A confidential letter");
        assertThat(csv("/conflicts?lang=en", OTHER).get(1).toList()).doesNotContain("A confidential letter");
        assertThat(csv("/decisions?lang=en&version=public", PARTY).get(1).toList())
                .doesNotContain("Neighbourhood Youth Services");
    }

    @Test
    void tellOfABadFilterAsAProblem() {
        HttpResponse<String> bad = SIDE.get("/api" + COALITION + "/decisions?format=csv&kind=x", PARTY);

        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(SIDE.get("/api" + COALITION + "/resources?format=csv&list=x", PARTY)
                        .statusCode())
                .isEqualTo(400);
        assertThat(SIDE.get("/api" + COALITION + "/parties?format=xlsx&is=x", PARTY)
                        .statusCode())
                .isEqualTo(400);
    }

    private static List<CSVRecord> csv(String list, String token) throws IOException {
        String body = SIDE.get(address(list, "csv") + "&bom=false", token).body();
        return CSVFormat.RFC4180.parse(new StringReader(body)).getRecords();
    }

    private static XSSFWorkbook workbook(String list) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(SIDE.bytes(address(list, "xlsx"), PARTY)));
    }

    private static String address(String list, String format) {
        return "/api" + COALITION + list + (list.contains("?") ? "&" : "?") + "format=" + format;
    }
}
