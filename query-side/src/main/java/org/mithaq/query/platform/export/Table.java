package org.mithaq.query.platform.export;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;

/**
 * A table of things of one type.
 *
 * @param name the file's name, without its ending
 * @param title the key of its title among the words
 */
public record Table<T>(String name, String title, List<Column<T>> columns) {

    /**
     * A column.
     *
     * @param heading the key of its heading among the words
     * @param value a text, a constant, a date, a moment, a number, yes or no, several of them, or nothing
     */
    public record Column<T>(String heading, Function<T, ? extends @Nullable Object> value) {}

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Table<T> of(String name, String title, Column<T>... columns) {
        return new Table<>(name, title, List.of(columns));
    }

    public static <T> Column<T> column(String heading, Function<T, ? extends @Nullable Object> value) {
        return new Column<>(heading, value);
    }

    /**
     * The table with these rows, in one language; moments are given as the zone's clocks show them. CSV begins with a
     * byte order mark, which spreadsheet programs need to read Arabic, unless the request says {@code bom=false}.
     * Workbooks tell readers of a part of the record so.
     */
    public Sheet sheet(HttpServletRequest request, Language language, ZoneId zone, Stream<T> rows) {
        Words words = Words.in(language);
        return new Sheet(
                name,
                words.say(title),
                language == Language.AR,
                !"false".equals(request.getParameter("bom")),
                columns.stream().map(column -> words.say(column.heading())).toList(),
                rows.map(row -> columns.stream()
                        .map(column -> Cell.of(column.value().apply(row), words, zone))
                        .toList()),
                Reply.ofAPart(request) ? new Sheet.Note(words.say("part.title"), words.say("part.note")) : null);
    }
}
