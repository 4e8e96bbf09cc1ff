package org.mithaq.query.platform.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A part of a document, from top to bottom. */
public sealed interface Block {

    /** @param level 1 for the title, 2 for a part, 3 for a part of a part */
    record Heading(int level, Line line) implements Block {

        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading has level 1, 2 or 3");
            }
        }
    }

    record Paragraph(Manner manner, Line line) implements Block {}

    /** What a paragraph is for. */
    enum Manner {
        BODY,
        BYLINE,
        WORDING,
        QUIET
    }

    /** Labels with what they say. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** @param lines each stands on a line of its own */
    record Fact(String label, List<Line> lines) {

        public Fact {
            lines = List.copyOf(lines);
        }
    }

    record Items(boolean numbered, List<Line> items) implements Block {

        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A table; its first column is where reading begins, on the right in Arabic. A column with nothing in any row is left
     * out.
     *
     * @param columns the header row, repeated on every page
     * @param rows each with as many cells as there are columns
     */
    record Table(List<Column> columns, List<List<Line>> rows) implements Block {

        public Table {
            for (List<Line> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row has a cell for each column");
                }
            }
            int[] filled = filled(columns.size(), rows);
            columns = only(filled, columns);
            rows = rows.stream().map(row -> only(filled, row)).toList();
        }

        private static int[] filled(int columns, List<List<Line>> rows) {
            return IntStream.range(0, columns)
                    .filter(column -> rows.isEmpty()
                            || rows.stream()
                                    .anyMatch(row -> !row.get(column).text().isBlank()))
                    .toArray();
        }

        private static <T> List<T> only(int[] places, List<T> all) {
            return Arrays.stream(places).mapToObj(all::get).toList();
        }
    }

    /** @param share of the width, in relation to the other columns */
    record Column(String title, int share) {}

    /** Something set apart from the text, such as a rule that was not followed. */
    record Note(List<Line> lines) implements Block {

        public Note {
            lines = List.copyOf(lines);
        }
    }

    /** Lines to sign on, each with what stands under it. */
    record Signatures(List<String> labels) implements Block {

        public Signatures {
            labels = List.copyOf(labels);
        }
    }

    record PageBreak() implements Block {}
}
