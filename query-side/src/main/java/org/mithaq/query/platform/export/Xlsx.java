package org.mithaq.query.platform.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook with one sheet: texts as texts, dates and numbers as what they are, no formulas. The same table gives
 * the same bytes. It holds at most 1,048,575 rows.
 */
final class Xlsx {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 28 * 256;
    /** What a cell holds at most. */
    private static final int LONGEST = 32_767;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SXSSFWorkbook workbook;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle day;
    private final CellStyle moment;

    private Xlsx(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        this.heading = style("General");
        Font bold = workbook.createFont();
        bold.setBold(true);
        this.heading.setFont(bold);
        this.text = style("@");
        this.text.setWrapText(true);
        this.day = style("yyyy-mm-dd");
        this.moment = style("yyyy-mm-dd hh:mm");
    }

    static void write(Sheet sheet, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setZip64Mode(Zip64Mode.Never); // which the JDK cannot read from a stream
            new Xlsx(workbook).fill(sheet);
            workbook.write(written);
        }
        withoutTime(written.toByteArray(), out);
    }

    private void fill(Sheet sheet) {
        workbook.getXSSFWorkbook()
                .getProperties()
                .getCoreProperties()
                .getUnderlyingProperties()
                .setCreatedProperty(Optional.empty());
        SXSSFSheet page = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.title()));
        page.setRightToLeft(sheet.rightToLeft());
        page.createFreezePane(0, 1);
        Row head = page.createRow(0);
        for (int column = 0; column < sheet.headings().size(); column++) {
            page.setColumnWidth(column, WIDTH);
            put(head, column, heading).setCellValue(sheet.headings().get(column));
        }
        int number = 1;
        for (Iterator<List<Cell>> rows = sheet.rows().iterator(); rows.hasNext(); number++) {
            fill(page.createRow(number), rows.next());
        }
    }

    private void fill(Row row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Phrase phrase -> put(row, column, text).setCellValue(cut(phrase.text()));
                case Cell.Figure figure ->
                    row.createCell(column).setCellValue(figure.number().doubleValue());
                case Cell.Day date -> put(row, column, day).setCellValue(date.day());
                case Cell.Moment time -> put(row, column, moment).setCellValue(time.at());
            }
        }
    }

    private static org.apache.poi.ss.usermodel.Cell put(Row row, int column, CellStyle style) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** The parts say when they were written: that is not part of the table. */
    private static void withoutTime(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream parts = new ZipOutputStream(out);
        try (ZipInputStream written = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = written.getNextEntry(); part != null; part = written.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(part.getName());
                timeless.setTimeLocal(NO_TIME);
                parts.putNextEntry(timeless);
                written.transferTo(parts);
            }
        }
        parts.finish();
    }
}
