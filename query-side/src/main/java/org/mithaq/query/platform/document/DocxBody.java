package org.mithaq.query.platform.document;

import java.io.PrintWriter;
import java.util.List;

/** Writes the body of a DOCX, a paragraph at a time: it may be long. Lives for the length of one rendering. */
final class DocxBody {

    /** Between the margins of A4, in twentieths of a point. */
    private static final int WIDTH = 9_866;

    /** How far the items of a list stand in. */
    private static final int MARK = 454;

    /** What is longer is not kept on one page: the one before it would be left empty, but for its heading. */
    private static final int KEPT = 2_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>\n";

    private final Document document;
    private final PrintWriter out;
    private final DocxFonts fonts;
    private int lists;

    /** @param fonts learns what they are needed for */
    DocxBody(Document document, PrintWriter out, DocxFonts fonts) {
        this.document = document;
        this.out = out;
        this.fonts = fonts;
    }

    /** Returns how many numbered lists it has. */
    int write() {
        out.append(HEAD);
        document.blocks().forEach(this::block);
        if (document.authority() != null) {
            paragraph("Authority", Line.of(document.authority()));
        }
        out.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>")
                .append(
                        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1020\" w:bottom=\"1247\"")
                .append(" w:left=\"1020\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>")
                .append(document.rightToLeft() ? "<w:bidi/>" : "")
                .append("</w:sectPr></w:body></w:document>\n");
        return lists;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph ->
                paragraph(style(paragraph.manner()), apart(paragraph.line()), paragraph.line());
            case Block.Facts facts -> facts(facts);
            case Block.Items items -> items(items);
            case Block.Table table -> table(table);
            case Block.Note note -> note(note);
            case Block.Signatures signatures -> signatures(signatures);
            case Block.PageBreak pageBreak -> out.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>\n");
        }
    }

    /** One paragraph, as the outline is made of them. */
    private void heading(Block.Heading heading) {
        boolean along = paragraphs(heading.line()).stream().allMatch(this::along);
        paragraph("Heading" + heading.level(), "", new DocxParagraph(heading.line(), along && document.rightToLeft()));
    }

    private static String style(Block.Manner manner) {
        return switch (manner) {
            case BODY -> "BodyText";
            case BYLINE -> "Subtitle";
            case WORDING -> "Quote";
            case QUIET -> "Quiet";
        };
    }

    private static String apart(Line line) {
        return line.text().length() > KEPT ? "<w:keepLines w:val=\"0\"/>" : "";
    }

    private void paragraph(String style, Line line) {
        paragraph(style, "", line);
    }

    private void paragraph(String style, String properties, Line line) {
        paragraphs(line).forEach(paragraph -> paragraph(style, properties, paragraph));
    }

    private void paragraph(String style, String properties, DocxParagraph paragraph) {
        String runs = DocxRuns.of(document, paragraph.line(), paragraph.rightToLeft());
        fonts.need(runs);
        out.append("<w:p><w:pPr><w:pStyle w:val=\"%s\"/>".formatted(style))
                .append(properties)
                .append(direction(paragraph.rightToLeft()))
                .append("</w:pPr>")
                .append(runs)
                .append("</w:p>\n");
    }

    private String direction(boolean rightToLeft) {
        if (rightToLeft) {
            return "<w:bidi/>";
        }
        return document.rightToLeft() ? "<w:bidi w:val=\"0\"/><w:jc w:val=\"right\"/>" : "";
    }

    private void items(Block.Items items) {
        int number = items.numbered() ? ++lists + 1 : 1;
        String numbering = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + number + "\"/></w:numPr>";
        List<List<DocxParagraph>> all =
                items.items().stream().map(this::paragraphs).toList();
        if (all.stream().flatMap(List::stream).allMatch(this::along)) {
            String style = items.numbered() ? "ListNumber" : "ListBullet";
            items.items().forEach(item -> paragraph(style, numbering, item));
            return;
        }
        // the mark of an item stands where its paragraph begins: beside a text from left to right, in a cell of its own
        begin("Items", List.of(MARK, WIDTH - MARK));
        all.forEach(item -> row("", () -> {
            cell(MARK, () -> mark(numbering));
            cell(WIDTH - MARK, () -> item.forEach(paragraph -> paragraph("ListContinue", "", paragraph)));
        }));
        end();
    }

    /** It stands in by less than its cell is wide, or the paragraph's end would go to a second line. */
    private void mark(String numbering) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"ListContinue\"/>")
                .append(numbering)
                .append(direction(document.rightToLeft()))
                .append("<w:ind w:left=\"400\" w:hanging=\"" + (document.rightToLeft() ? 220 : 400))
                .append("\"/></w:pPr></w:p>\n");
    }

    private List<DocxParagraph> paragraphs(Line line) {
        return DocxParagraph.of(document.language(), line);
    }

    /** Whether it runs as the document does. */
    private boolean along(DocxParagraph paragraph) {
        return paragraph.rightToLeft() == document.rightToLeft();
    }

    /** Its lines stay on one page. */
    private void note(Block.Note note) {
        for (int i = 0; i < note.lines().size(); i++) {
            boolean last = i == note.lines().size() - 1;
            paragraph("Note", last ? "" : "<w:keepNext/>", note.lines().get(i));
        }
        gap();
    }

    private void facts(Block.Facts facts) {
        begin("Facts", List.of(1, 3));
        for (Block.Fact fact : facts.facts()) {
            row("", () -> {
                cell(WIDTH / 4, () -> paragraph("FactLabel", Line.of(fact.label())));
                cell(WIDTH * 3 / 4, () -> fact.lines().forEach(line -> paragraph("TableText", line)));
            });
        }
        end();
    }

    private void table(Block.Table table) {
        List<Integer> shares = table.columns().stream().map(Block.Column::share).toList();
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        begin("Register", shares);
        row("<w:tblHeader/>", () -> table.columns()
                .forEach(column -> cell(
                        WIDTH * column.share() / whole, () -> paragraph("TableHeading", Line.of(column.title())))));
        for (List<Line> cells : table.rows()) {
            row("", () -> {
                for (int i = 0; i < cells.size(); i++) {
                    Line line = cells.get(i);
                    cell(WIDTH * shares.get(i) / whole, () -> paragraph("TableText", line));
                }
            });
        }
        end();
    }

    private void signatures(Block.Signatures signatures) {
        List<Integer> shares = signatures.labels().stream().map(label -> 1).toList();
        begin("Signatures", shares);
        row("", () -> signatures
                .labels()
                .forEach(label -> cell(WIDTH / shares.size(), () -> paragraph("Signature", Line.of(label)))));
        end();
    }

    private void begin(String style, List<Integer> shares) {
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"%s\"/>".formatted(style))
                .append(document.rightToLeft() ? "<w:bidiVisual/>" : "")
                .append("<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/>")
                .append("<w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>");
        shares.forEach(share -> out.append("<w:gridCol w:w=\"" + WIDTH * share / whole + "\"/>"));
        out.append("</w:tblGrid>\n");
    }

    /** Two tables that touch would become one. */
    private void end() {
        out.append("</w:tbl>\n");
        gap();
    }

    private void gap() {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>\n");
    }

    private void row(String properties, Runnable cells) {
        out.append("<w:tr><w:trPr><w:cantSplit/>").append(properties).append("</w:trPr>");
        cells.run();
        out.append("</w:tr>\n");
    }

    private void cell(int width, Runnable content) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
        content.run();
        out.append("</w:tc>");
    }
}
