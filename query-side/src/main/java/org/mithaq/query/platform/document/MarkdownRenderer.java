package org.mithaq.query.platform.document;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Renders a document as Markdown (CommonMark 0.31, tables as GitHub writes them). Whatever could be read as markup in a
 * text is escaped; there is no raw HTML. Lives for the length of one rendering.
 */
final class MarkdownRenderer {

    /** What Markdown or HTML could read as more than itself anywhere in a line. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!$]");

    /** What makes a list, a heading or a rule at the beginning of a line. */
    private static final Pattern BEGINNING = Pattern.compile("^(\\d{1,9})?([-+=.)])");

    private final Document document;
    private final PrintWriter out;

    MarkdownRenderer(Document document, PrintWriter out) {
        this.document = document;
        this.out = out;
    }

    void write() {
        document.blocks().forEach(this::block);
        if (document.authority() != null) {
            out.append("* * *\n\n")
                    .append(line(Line.of(document.authority()), " "))
                    .append("\n");
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading ->
                out.append("#".repeat(heading.level()))
                        .append(" ")
                        .append(line(heading.line(), " "))
                        .append("\n\n");
            case Block.Paragraph paragraph -> {
                boolean quoted = paragraph.manner() == Block.Manner.WORDING;
                out.append(quoted ? "> " : "")
                        .append(line(paragraph.line(), quoted ? "\\\n> " : "\\\n"))
                        .append("\n\n");
            }
            case Block.Facts facts -> {
                facts.facts().forEach(this::fact);
                out.append("\n");
            }
            case Block.Items items -> {
                int number = 0;
                for (Line item : items.items()) {
                    String mark = items.numbered() ? ++number + ". " : "- ";
                    out.append(mark)
                            .append(line(item, "\\\n" + " ".repeat(mark.length())))
                            .append("\n");
                }
                out.append("\n");
            }
            case Block.Table table -> table(table);
            case Block.Note note ->
                out.append(note.lines().stream()
                                .map(line -> "> " + line(line, "\\\n> "))
                                .collect(Collectors.joining("\n>\n")))
                        .append("\n\n");
            case Block.Signatures signatures -> {
                signatures.labels().forEach(label -> out.append("- ")
                        .append(line(Line.of(label), " "))
                        .append(": ……………………………\n"));
                out.append("\n");
            }
            case Block.PageBreak pageBreak -> out.append("* * *\n\n");
        }
    }

    private void fact(Block.Fact fact) {
        out.append("- **").append(line(Line.of(fact.label()), " ")).append(":**");
        if (fact.lines().size() == 1) {
            out.append(" ").append(line(fact.lines().getFirst(), "\\\n  "));
        } else {
            fact.lines().forEach(line -> out.append("\n  - ").append(line(line, "\\\n    ")));
        }
        out.append("\n");
    }

    private void table(Block.Table table) {
        row(table.columns().stream().map(column -> Line.of(column.title())).toList());
        out.append("|").append(" --- |".repeat(table.columns().size())).append("\n");
        table.rows().forEach(this::row);
        out.append("\n");
    }

    private void row(List<Line> cells) {
        out.append(cells.stream().map(cell -> line(cell, " ")).collect(Collectors.joining(" | ", "| ", " |")))
                .append("\n");
    }

    /** @param separator between the lines that a text itself has */
    private String line(Line line, String separator) {
        String text = line.pieces().stream().map(this::piece).collect(Collectors.joining());
        return text.lines()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> BEGINNING.matcher(part).replaceFirst("$1\\\\$2"))
                .collect(Collectors.joining(separator));
    }

    private String piece(Inline piece) {
        return switch (piece) {
            case Inline.Plain plain -> escaped(plain.text());
            case Inline.Written written -> isolated(written);
            case Inline.Strong strong -> strong(piece(strong.piece()));
            case Inline.Reference reference -> isolated(reference);
        };
    }

    /** Emphasis that begins or ends with a space is none. */
    private static String strong(String text) {
        String bare = text.strip();
        return bare.isEmpty() ? text : text.replace(bare, "**" + bare.replace("\n", " ") + "**");
    }

    private String isolated(Inline piece) {
        boolean rightToLeft = Direction.rightToLeft(piece, document.language());
        String text = escaped(Direction.numbers(piece.text(), rightToLeft));
        return rightToLeft != document.rightToLeft() || Direction.mixed(piece.text(), rightToLeft)
                ? Direction.isolated(text, rightToLeft)
                : text;
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
