package org.mithaq.query.platform.export;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table filled in, to be written in the format that the reader asks for. Its rows can be read once.
 *
 * @param name the file's name, without its ending
 * @param rightToLeft whether the first column stands on the right
 * @param marked whether CSV begins with a byte order mark
 * @param note what its readers are to know of it, which a workbook says on a sheet of its own; CSV has no place for it
 */
public record Sheet(
        String name,
        String title,
        boolean rightToLeft,
        boolean marked,
        List<String> headings,
        Stream<List<Cell>> rows,
        @Nullable Note note) {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** A text with a title. */
    public record Note(String title, String text) {}
}
