package org.mithaq.query.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.query.platform.export.Table.column;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.text.Language;
import org.mithaq.text.Text;
import org.springframework.mock.web.MockHttpServletRequest;

class SheetTest {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final Instant LATE = Instant.parse("2026-11-19T22:30:00Z");

    record Thing(Object value) {}

    private static final Table<Thing> TABLE =
            Table.of("things", "tasks.title", column("tasks.task", Thing::value), column("tasks.due", thing -> null));

    private static Sheet sheet(Language language, boolean marked, Object... values) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (!marked) {
            request.setParameter("bom", "false");
        }
        return TABLE.sheet(request, language, DAMASCUS, Stream.of(values).map(Thing::new));
    }

    private static String csv(Object... values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv.write(sheet(Language.EN, false, values), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(Language language, Object... values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xlsx.write(sheet(language, true, values), out);
        return out.toByteArray();
    }

    @Test
    void isWrittenAsCsvWithQuotesOnlyWhereTheyAreNeeded() throws IOException {
        String csv =
                csv(Text.of("نص", "He said \"no\", twice"), 7, LocalDate.parse("2026-08-20"), LATE, TaskKind.DRAFT);

        assertThat(csv.split("\r\n", -1))
                .containsExactly(
                        "Task,Due",
                        "\"He said \"\"no\"\", twice\",",
                        "7,",
                        "2026-08-20,",
                        "2026-11-20 01:30:00,",
                        "Drafting,",
                        "");
    }

    @Test
    void beginsWithAByteOrderMarkUnlessThatIsNotWanted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv.write(sheet(Language.AR, true), out);

        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(csv()).startsWith("Task");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"})
    void neverHoldsAFormula(String text) throws IOException {
        assertThat(csv(text)).contains("'" + text.charAt(0)).doesNotContain("\t=", "\r=");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx(Language.EN, text)))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue().strip()).isEqualTo(text.strip());
        }
    }

    @Test
    void holdsNoFormulaEvenWhereLinesAreDividedOtherwise() throws IOException {
        assertThat(csv("Green group;=1+1\t@2", "a;b", "five\n-3 and 4-3; - 2"))
                .contains("\"Green group;'=1+1\t'@2\"", "\"a;b\"", "\"five\n'-3 and 4-3; - 2\"");
    }

    @Test
    void keepsDatesAndNumbersWhatTheyAreInAWorkbook() throws IOException {
        byte[] bytes = xlsx(
                Language.EN,
                LocalDate.parse("2026-08-20"),
                LATE,
                1.5,
                List.of("a", "b"),
                LocalDate.parse("0206-08-20"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Tasks");
            assertThat(at(sheet, 1).getLocalDateTimeCellValue()).isEqualTo("2026-08-20T00:00:00");
            assertThat(at(sheet, 1).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(at(sheet, 2).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.parse("2026-11-20T01:30:00"));
            assertThat(at(sheet, 3).getNumericCellValue()).isEqualTo(1.5);
            assertThat(at(sheet, 4).getStringCellValue()).isEqualTo("a, b");
            assertThat(at(sheet, 5).getStringCellValue()).isEqualTo("0206-08-20T00:00");
        }
    }

    @Test
    void tellsWhoReadsAPartOfTheRecordSoOnASheetOfItsOwn() throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        Reply.readBy(request, "a party");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xlsx.write(TABLE.sheet(request, Language.AR, DAMASCUS, Stream.of(new Thing("x"))), out);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
                XSSFWorkbook whole = new XSSFWorkbook(new ByteArrayInputStream(xlsx(Language.AR, "x")))) {
            XSSFSheet note = workbook.getSheetAt(1);
            assertThat(note.getSheetName()).isEqualTo("جزء من السجلّ");
            assertThat(note.getRow(0).getCell(0).getStringCellValue()).startsWith("تقرؤون جزءاً من هذا السجلّ.");
            assertThat(note.getCTWorksheet()
                            .getSheetViews()
                            .getSheetViewArray(0)
                            .getRightToLeft())
                    .isTrue();
            assertThat(at(workbook.getSheetAt(0), 1).getStringCellValue()).isEqualTo("x");
            assertThat(whole.getNumberOfSheets()).isEqualTo(1);
        }
    }

    @Test
    void keepsEveryCharacterOfATextInAWorkbookThatXmlHolds() throws IOException {
        String odd = "ab\r\nc & <d> \"e\" _x0041_ 😀 ]]> ‏ع";
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(xlsx(Language.EN, odd, "x".repeat(40_000), "\u0001a\uD83Db")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(at(sheet, 1).getStringCellValue()).isEqualTo(odd);
            assertThat(at(sheet, 2).getStringCellValue()).hasSize(32_767).endsWith("x…");
            assertThat(at(sheet, 3).getStringCellValue()).isEqualTo("ab");
        }
    }

    @Test
    void keepsTheHeadingsInSightAndTheColumnsAsWideAsTheirTexts() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(xlsx(Language.EN, "a text of thirty-one characters", "b", "c")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex())
                    .isNotEqualTo(sheet.getRow(1).getCell(0).getCellStyle().getFontIndex());
            assertThat(sheet.getColumnWidth(0)).isEqualTo(33 * 256);
            assertThat(sheet.getColumnWidth(1)).isEqualTo(9 * 256);
        }
    }

    @Test
    void writesRowsAsTheyComeAndKeepsNone() throws IOException {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger madeMeanwhile = new AtomicInteger(-1);
        Sheet sheet = TABLE.sheet(
                new MockHttpServletRequest(),
                Language.EN,
                DAMASCUS,
                IntStream.range(0, 20_000).mapToObj(number -> new Thing(made.incrementAndGet() + " of many")));
        Xlsx.write(sheet, new OutputStream() {
            private int written;

            @Override
            public void write(int next) {
                if (++written == 20_000) {
                    madeMeanwhile.set(made.get());
                }
            }
        });

        assertThat(made).hasValue(20_000);
        assertThat(madeMeanwhile.get()).isBetween(1, 10_000);
    }

    private static org.apache.poi.ss.usermodel.Cell at(XSSFSheet sheet, int row) {
        Row found = sheet.getRow(row);
        return found.getCell(0);
    }

    @Test
    void runsFromTheRightInArabic() throws IOException {
        try (XSSFWorkbook arabic = new XSSFWorkbook(new ByteArrayInputStream(xlsx(Language.AR)));
                XSSFWorkbook english = new XSSFWorkbook(new ByteArrayInputStream(xlsx(Language.EN)))) {
            assertThat(arabic.getSheetAt(0).isRightToLeft()).isTrue();
            assertThat(english.getSheetAt(0).isRightToLeft()).isFalse();
        }
    }

    @Test
    void isNotFinishedWhenARowCannotBeRead() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheet sheet = sheet(Language.EN, false, "one", new Thing(1));

        assertThatThrownBy(() -> Xlsx.write(sheet, out)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(Exception.class);
    }

    @Test
    void hasRowsAsHighAsTheirTexts() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(xlsx(Language.EN, "short", "x ".repeat(50), "three\nlines\nlong")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            float one = sheet.getDefaultRowHeightInPoints();
            assertThat(sheet.getRow(1).getHeightInPoints()).isEqualTo(one);
            assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(3 * one);
            assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(3 * one);
        }
    }

    @Test
    void isPrintedAsWideAsThePageWithItsHeadingsOnEach() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx(Language.EN, "a")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        }
    }

    @Test
    void refusesAValueThatItCannotShow() {
        Sheet sheet = sheet(Language.EN, false, new Thing(1));

        assertThatThrownBy(() -> Csv.write(sheet, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
