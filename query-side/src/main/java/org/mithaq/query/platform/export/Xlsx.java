package org.mithaq.query.platform.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook with one sheet, row by row as they come: texts as texts, dates and numbers as what they are, no
 * formulas. The same table gives the same bytes. It holds at most 1,048,575 rows.
 *
 * <p>By hand, because a workbook of a table is little XML, while a library that knows all of the format takes seconds to
 * get ready and keeps the whole in memory or in files.
 */
final class Xlsx {

    /** How many rows are looked at to tell how wide the columns are to be. */
    private static final int ROWS_AHEAD = 100;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Xlsx() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        ZipOutputStream parts = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(parts, "[Content_Types].xml", XlsxParts.TYPES);
        part(parts, "_rels/.rels", XlsxParts.PACKAGE);
        part(parts, "xl/workbook.xml", XlsxParts.workbook(sheet.title()));
        part(parts, "xl/_rels/workbook.xml.rels", XlsxParts.RELATIONS);
        part(parts, "xl/styles.xml", XlsxParts.styles(sheet.rightToLeft()));
        begin(parts, "xl/worksheets/sheet1.xml");
        rows(sheet, parts);
        parts.finish();
    }

    private static void rows(Sheet sheet, OutputStream part) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(part, StandardCharsets.UTF_8));
        List<Cell> headings =
                sheet.headings().stream().<Cell>map(Cell.Phrase::new).toList();
        Iterator<List<Cell>> coming = sheet.rows().iterator();
        List<List<Cell>> first = new ArrayList<>();
        while (first.size() < ROWS_AHEAD && coming.hasNext()) {
            first.add(coming.next());
        }
        XlsxRows rows = new XlsxRows(text, sheet.rightToLeft(), Widths.of(headings, first));
        rows.begin();
        rows.heading(headings);
        for (List<Cell> row : first) {
            rows.row(row);
        }
        while (coming.hasNext()) {
            rows.row(coming.next());
        }
        rows.end();
        text.flush();
    }

    private static void part(ZipOutputStream parts, String name, String content) throws IOException {
        begin(parts, name);
        parts.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** When it was written is not part of the table. */
    private static void begin(ZipOutputStream parts, String name) throws IOException {
        ZipEntry timeless = new ZipEntry(name);
        timeless.setTimeLocal(NO_TIME);
        parts.putNextEntry(timeless);
    }
}
