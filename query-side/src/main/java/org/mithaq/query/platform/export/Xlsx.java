package org.mithaq.query.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook with one sheet, and one for its note, some rows at a time as they come: texts as texts, dates and
 * numbers as what they are, no formulas. Its first row stays in sight and is repeated on every printed page, which is as
 * wide as the table. It holds at most 1,048,575 rows. Not thread-safe.
 */
final class Xlsx {

    /** How many rows are held until they are written; the first of them tell how wide the columns are to be. */
    private static final int ROWS_AHEAD = 100;

    private static final short ANY_NUMBER = 0;
    private static final String HEADING_COLOUR = "E8EEF2";
    /** What a cell holds at most, in UTF-16 units. */
    private static final int LONGEST = 32_767;

    private static final int FIRST_YEAR = 1900;
    /** What a reader would take for an escape (ECMA-376, part 1, §22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final double POINTS_OF_A_LINE = 15;
    private static final int MOST_LINES = 20;
    private static final int NOTE_WIDTH = 80;

    private final Sheet sheet;
    private final Worksheet page;
    private List<Integer> widths = List.of();
    private int rows;

    private Xlsx(Sheet sheet, Worksheet page) {
        this.sheet = sheet;
        this.page = page;
    }

    /** Leaves the workbook unfinished, so that no program opens it, when a row cannot be read or written. */
    static void write(Sheet sheet, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Mithaq", null);
        // the apostrophe would end the name where the repeated row is named
        new Xlsx(sheet, workbook.newWorksheet(sheet.title().replace('\'', '’'))).write();
        if (sheet.note() != null) {
            note(sheet.note(), sheet.rightToLeft(), workbook);
        }
        workbook.finish();
    }

    private static void note(Sheet.Note note, boolean rightToLeft, Workbook workbook) {
        Worksheet page = workbook.newWorksheet(note.title());
        if (rightToLeft) {
            page.rightToLeft();
        }
        page.width(0, NOTE_WIDTH);
        page.rowHeight(0, POINTS_OF_A_LINE * (note.text().length() / NOTE_WIDTH + 1));
        page.inlineString(0, 0, note.text());
        page.style(0, 0)
                .horizontalAlignment(rightToLeft ? "right" : "left")
                .verticalAlignment("top")
                .wrapText(true)
                .set();
    }

    private void write() throws IOException {
        Iterator<List<Cell>> coming = sheet.rows().iterator();
        List<List<Cell>> first = new ArrayList<>();
        while (first.size() < ROWS_AHEAD && coming.hasNext()) {
            first.add(coming.next());
        }
        begin(first);
        first.forEach(this::row);
        while (coming.hasNext()) {
            row(coming.next());
            if (rows % ROWS_AHEAD == 0) {
                page.flush();
            }
        }
        page.finish();
    }

    private void begin(List<List<Cell>> first) {
        if (sheet.rightToLeft()) {
            page.rightToLeft();
        }
        page.freezePane(0, 1);
        page.repeatRows(0);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.fitToHeight(ANY_NUMBER);
        List<Cell> headings =
                sheet.headings().stream().<Cell>map(Cell.Phrase::new).toList();
        widths = Widths.of(headings, first);
        for (int column = 0; column < widths.size(); column++) {
            page.width(column, widths.get(column));
        }
        row(headings);
        page.range(0, 0, 0, widths.size() - 1)
                .style()
                .bold()
                .fillColor(HEADING_COLOUR)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    private void row(List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Phrase phrase -> text(column, phrase.text());
                case Cell.Figure figure -> {
                    page.value(rows, column, figure.number());
                    page.style(rows, column).verticalAlignment("top").set();
                }
                case Cell.Day day -> moment(column, day.day().atStartOfDay(), "yyyy-mm-dd");
                case Cell.Moment moment -> moment(column, moment.at(), "yyyy-mm-dd hh:mm");
            }
        }
        int lines = lines(cells);
        if (lines > 1) {
            page.rowHeight(rows, POINTS_OF_A_LINE * lines);
        }
        rows++;
    }

    /** How many lines the row needs to show its texts, within reason: not every program works that out by itself. */
    private int lines(List<Cell> cells) {
        int most = 1;
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Cell.Phrase phrase) {
                int width = widths.get(column);
                most = Math.max(
                        most,
                        phrase.text()
                                .lines()
                                .mapToInt(line -> line.length() / width + 1)
                                .sum());
            }
        }
        return Math.min(most, MOST_LINES);
    }

    /** A cell of the format of texts stays a text when somebody edits it; texts stand where the sheet begins. */
    private void text(int column, String text) {
        if (!text.isEmpty()) {
            String whole = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
            page.inlineString(rows, column, ESCAPE.matcher(whole).replaceAll("_x005F_"));
            style(column, "@", sheet.rightToLeft() ? "right" : "left");
        }
    }

    /** What the format cannot count is said in words. */
    private void moment(int column, LocalDateTime at, String format) {
        if (at.getYear() < FIRST_YEAR) {
            text(column, at.toString());
        } else {
            page.value(rows, column, at);
            style(column, format, "center");
        }
    }

    private void style(int column, String format, String side) {
        page.style(rows, column)
                .format(format)
                .horizontalAlignment(side)
                .verticalAlignment("top")
                .wrapText(format.equals("@"))
                .set();
    }
}
