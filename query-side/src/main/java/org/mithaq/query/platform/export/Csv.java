package org.mithaq.query.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes CSV as RFC 4180 has it, in UTF-8. What a spreadsheet program would take for a formula gets an apostrophe before
 * it, which such programs take for "this is text": at the beginning of a text, and behind whatever within it such a
 * program may take for the end of a cell, as it divides lines by semicolons or tabs in some countries.
 */
final class Csv {

    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA_BEGINS = Pattern.compile("(?<=^|[;\t\r\n])(?=[=+@＝＋－＠-])|^(?=[\t\r\n])");
    private static final Pattern APART = Pattern.compile("[,;\t\r\n\"]");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Csv() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (sheet.marked()) {
            csv.write(MARK);
        }
        csv.write(line(sheet.headings().stream().<Cell>map(Cell.Phrase::new).toList()));
        for (Iterator<List<Cell>> rows = sheet.rows().iterator(); rows.hasNext(); ) {
            csv.write(line(rows.next()));
        }
        csv.flush();
    }

    private static String line(List<Cell> cells) {
        return cells.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Phrase phrase -> quoted(harmless(phrase.text()));
            case Cell.Figure figure -> figure.number().toString();
            case Cell.Day day -> day.day().toString();
            case Cell.Moment moment -> MOMENT.format(moment.at());
        };
    }

    private static String harmless(String text) {
        return FORMULA_BEGINS.matcher(text).replaceAll("'");
    }

    private static String quoted(String text) {
        return APART.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
