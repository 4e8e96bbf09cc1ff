package org.mithaq.query.platform.export;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/** The sheet of a workbook (ECMA-376, part 1, §18.3.1), written from its beginning to its end. Not thread-safe. */
final class XlsxRows {

    private static final String END = """
            </sheetData><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>\
            <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>
            """;

    private static final int MOST_ROWS = 1_048_576;
    /** What a cell holds at most, in UTF-16 units. */
    private static final int LONGEST = 32_767;
    /** Days are counted from here; true from 1 March 1900 on, as the format takes that year for a leap year. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final double SECONDS = Duration.ofDays(1).toSeconds();
    /** What a reader would take for an escape (ECMA-376, part 1, §22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int POINTS_OF_A_LINE = 15;
    private static final int MOST_LINES = 20;

    private final Writer xml;
    private final boolean rightToLeft;
    private final List<Integer> widths;
    private int rows;

    XlsxRows(Writer xml, boolean rightToLeft, List<Integer> widths) {
        this.xml = xml;
        this.rightToLeft = rightToLeft;
        this.widths = widths;
    }

    /** Everything before the rows: the first one stays in sight, and a printed page is as wide as the table. */
    void begin() throws IOException {
        xml.write("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
                <sheetViews><sheetView rightToLeft="%d" tabSelected="1" workbookViewId="0">\
                <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""".formatted(rightToLeft ? 1 : 0));
        for (int column = 1; column <= widths.size(); column++) {
            xml.write("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                    .formatted(column, widths.get(column - 1)));
        }
        xml.write("</cols><sheetData>");
    }

    void heading(List<Cell> cells) throws IOException {
        write(cells, true);
    }

    /** @throws IllegalArgumentException when there are more rows than a sheet has */
    void row(List<Cell> cells) throws IOException {
        write(cells, false);
    }

    private void write(List<Cell> cells, boolean heading) throws IOException {
        rows++;
        if (rows > MOST_ROWS) {
            throw new IllegalArgumentException("a sheet has no more than " + MOST_ROWS + " rows");
        }
        xml.write("<row r=\"" + rows + "\" ht=\"" + POINTS_OF_A_LINE * lines(cells) + "\">");
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Phrase phrase -> text(column, phrase.text(), heading);
                case Cell.Figure figure -> number(column, figure.number().toString(), XlsxParts.PLAIN);
                case Cell.Day day -> number(column, Long.toString(days(day.day())), XlsxParts.DAY);
                case Cell.Moment moment -> number(column, Double.toString(days(moment.at())), XlsxParts.MOMENT);
            }
        }
        xml.write("</row>");
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

    void end() throws IOException {
        xml.write(END);
    }

    private void text(int column, String text, boolean heading) throws IOException {
        if (!text.isEmpty()) {
            cell(column, heading ? XlsxParts.HEADING : fromTheRight(text) ? XlsxParts.TEXT_RTL : XlsxParts.TEXT_LTR);
            xml.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            characters(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
            xml.write("</t></is></c>");
        }
    }

    /** By the first letter that has a direction (UAX #9, P2 and P3), else as the sheet does. */
    private boolean fromTheRight(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {
                    continue;
                }
            }
        }
        return rightToLeft;
    }

    private void number(int column, String value, String style) throws IOException {
        cell(column, style);
        xml.write("><v>");
        xml.write(value);
        xml.write("</v></c>");
    }

    private void cell(int column, String style) throws IOException {
        xml.write("<c r=\"");
        xml.write(column(column));
        xml.write(Integer.toString(rows));
        xml.write("\" s=\"");
        xml.write(style);
        xml.write('"');
    }

    private void characters(String text) throws IOException {
        String plain = text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> xml.write("&amp;");
                case '<' -> xml.write("&lt;");
                case '>' -> xml.write("&gt;");
                default -> {
                    if (kept(plain, i)) {
                        xml.write(c);
                    } else {
                        xml.write("_x%04X_".formatted((int) c));
                    }
                }
            }
        }
    }

    /** Whether XML holds the character there and gives it back as it is (XML 1.0, §2.2, §2.11). */
    private static boolean kept(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n';
    }

    /** A, B, …, Z, AA, AB, … */
    private static String column(int index) {
        String last = Character.toString('A' + index % 26);
        return index < 26 ? last : column(index / 26 - 1) + last;
    }

    private static long days(LocalDate day) {
        return ChronoUnit.DAYS.between(DAY_ZERO, day);
    }

    private static double days(LocalDateTime at) {
        return days(at.toLocalDate()) + at.toLocalTime().toSecondOfDay() / SECONDS;
    }
}
