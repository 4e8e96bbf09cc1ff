package org.mithaq.query.platform.document;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;

/**
 * Writes a document as XHTML that needs nothing else: no script, no picture, no link out of the house. Every text is
 * escaped in one place. Lives for the length of one rendering.
 */
final class XhtmlRenderer {

    /** Where the XHTML goes: to a browser, or to the PDF engine, which mirrors neither tables nor lists and knows no bdi. */
    enum Medium {
        SCREEN,
        PRINT
    }

    private static final Pattern AROUND_NUMBERS = Pattern.compile("(?=<span)|(?<=</span>)");

    private final Document document;
    private final Words words;
    private final Medium medium;
    private final PrintWriter out;

    XhtmlRenderer(Document document, Medium medium, PrintWriter out) {
        this.document = document;
        this.words = document.words();
        this.medium = medium;
        this.out = out;
    }

    void write() {
        String tag = words.tag();
        out.append(medium == Medium.SCREEN ? "<!DOCTYPE html>\n" : "");
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%s\" dir=\"%s\">\n"
                .formatted(tag, words.direction()));
        out.append("<head>\n<meta charset=\"utf-8\"/>\n<title>");
        text(document.title());
        out.append("</title>\n<style>").append(Style.of(medium)).append("</style>\n</head>\n");
        out.append("<body class=\"%s\">\n".formatted(words.direction()));
        if (medium == Medium.PRINT) {
            page();
        }
        document.blocks().forEach(this::block);
        if (document.authority() != null) {
            out.append("<p class=\"authority\">");
            text(document.authority());
            out.append("</p>\n");
        }
        out.append("</body>\n</html>\n");
    }

    /** What stands under each page; text that a style sheet brings in would not be joined and turned as Arabic is. */
    private void page() {
        String line = words.say("document.page", "<span class=\"page\"></span>", "<span class=\"pages\"></span>");
        out.append("<p class=\"page\">")
                .append(mirrored() ? turned(line) : line)
                .append("</p>\n");
    }

    /**
     * The line from left to right, its pieces the other way round: when the PDF engine has filled in the numbers of a line
     * from right to left, it sets the line down to the left of where it belongs, by as much as the line is long. Spaces at
     * the edges of a line would be lost.
     */
    private static String turned(String line) {
        List<String> pieces = AROUND_NUMBERS
                .splitAsStream(line)
                .map(piece -> piece.startsWith("<") ? piece : piece.replace(' ', '\u00A0'))
                .toList();
        return String.join("", pieces.reversed());
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> element("h" + heading.level(), "", heading.line());
            case Block.Paragraph paragraph ->
                element("p", paragraph.manner().name().toLowerCase(java.util.Locale.ROOT), paragraph.line());
            case Block.Facts facts -> facts(facts);
            case Block.Items items -> items(items);
            case Block.Table table -> table(table);
            case Block.Note note -> {
                out.append("<div class=\"note\">\n");
                note.lines().forEach(line -> element("p", "", line));
                out.append("</div>\n");
            }
            case Block.Signatures signatures -> signatures(signatures);
            case Block.PageBreak pageBreak -> out.append("<div class=\"break\"></div>\n");
        }
    }

    private void facts(Block.Facts facts) {
        out.append("<table class=\"facts\">\n");
        for (Block.Fact fact : facts.facts()) {
            row(List.of(
                    () -> {
                        out.append("<th scope=\"row\">");
                        text(fact.label());
                        out.append("</th>");
                    },
                    () -> {
                        out.append("<td>");
                        fact.lines().forEach(line -> element("p", "", line));
                        out.append("</td>");
                    }));
        }
        out.append("</table>\n");
    }

    private void items(Block.Items items) {
        if (medium == Medium.SCREEN) {
            String tag = items.numbered() ? "ol" : "ul";
            out.append("<%s>\n".formatted(tag));
            items.items().forEach(item -> element("li", "", item));
            out.append("</%s>\n".formatted(tag));
            return;
        }
        out.append("<table class=\"items\">\n");
        for (int i = 0; i < items.items().size(); i++) {
            String mark = items.numbered() ? (i + 1) + "." : "•";
            Line item = items.items().get(i);
            row(List.of(() -> out.append("<td class=\"mark\">").append(mark).append("</td>"), () -> cell(item)));
        }
        out.append("</table>\n");
    }

    private void table(Block.Table table) {
        int whole = table.columns().stream().mapToInt(Block.Column::share).sum();
        out.append("<table class=\"grid\">\n<thead>\n");
        row(table.columns().stream()
                .<Runnable>map(column -> () -> {
                    int width = Math.round(20f * column.share() / whole) * 5;
                    out.append("<th scope=\"col\" class=\"w" + width + "\">");
                    text(column.title());
                    out.append("</th>");
                })
                .toList());
        out.append("</thead>\n<tbody>\n");
        table.rows()
                .forEach(cells -> row(
                        cells.stream().<Runnable>map(cell -> () -> cell(cell)).toList()));
        out.append("</tbody>\n</table>\n");
    }

    private void signatures(Block.Signatures signatures) {
        out.append("<table class=\"signatures\">\n");
        row(signatures.labels().stream()
                .<Runnable>map(label -> () -> {
                    out.append("<td>");
                    text(label);
                    out.append("</td>");
                })
                .toList());
        out.append("</table>\n");
    }

    private void row(List<? extends Runnable> cells) {
        out.append("<tr>");
        List<Runnable> order = new ArrayList<>(cells);
        (mirrored() ? order.reversed() : order).forEach(Runnable::run);
        out.append("</tr>\n");
    }

    private boolean mirrored() {
        return medium == Medium.PRINT && document.rightToLeft();
    }

    /** The PDF engine keeps directions within a paragraph only. */
    private void cell(Line line) {
        out.append("<td>");
        element("p", "", line);
        out.append("</td>");
    }

    private void element(String tag, String name, Line line) {
        out.append(name.isEmpty() ? "<%s>".formatted(tag) : "<%s class=\"%s\">".formatted(tag, name));
        line.pieces().forEach(this::piece);
        out.append("</%s>\n".formatted(tag));
    }

    private void piece(Inline piece) {
        boolean rightToLeft = Direction.rightToLeft(piece, document.language());
        switch (piece) {
            case Inline.Plain plain -> text(plain.text());
            case Inline.Written written -> isolated(written, written.language(), rightToLeft);
            case Inline.Reference reference -> isolated(reference, Language.EN, false);
            case Inline.Strong strong -> {
                out.append("<strong>");
                piece(strong.piece());
                out.append("</strong>");
            }
        }
    }

    private void isolated(Inline piece, Language language, boolean rightToLeft) {
        String text = Direction.numbers(piece.text(), rightToLeft);
        if (medium == Medium.PRINT) {
            lines(text, line -> text(Direction.isolated(Glyphs.shown(line), rightToLeft)));
            return;
        }
        out.append("<bdi lang=\"%s\" dir=\"%s\">".formatted(Words.in(language).tag(), rightToLeft ? "rtl" : "ltr"));
        lines(text, this::text);
        out.append("</bdi>");
    }

    private void lines(String text, Consumer<String> line) {
        String separator = "";
        for (String part : text.split("\n", -1)) {
            out.append(separator);
            line.accept(part);
            separator = "<br/>";
        }
    }

    private void text(String raw) {
        out.append(Markup.escaped(raw));
    }
}
