package org.mithaq.query.platform.export;

import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a table are to be, in characters: as their first rows need it, within reason. */
final class Widths {

    private static final int LEAST = 9;
    private static final int MOST = 44;
    private static final int DAY = 13;
    private static final int MOMENT = 19;
    private static final int MARGIN = 2;

    private Widths() {}

    static List<Integer> of(List<Cell> headings, List<List<Cell>> rows) {
        return IntStream.range(0, headings.size())
                .map(column -> Math.max(
                        width(headings.get(column)),
                        rows.stream()
                                .mapToInt(row -> width(row.get(column)))
                                .max()
                                .orElse(0)))
                .boxed()
                .toList();
    }

    private static int width(Cell cell) {
        return switch (cell) {
            case Cell.Phrase phrase ->
                Math.clamp(phrase.text().lines().mapToInt(String::length).max().orElse(0) + (long) MARGIN, LEAST, MOST);
            case Cell.Figure figure -> LEAST;
            case Cell.Day day -> DAY;
            case Cell.Moment moment -> MOMENT;
        };
    }
}
