package org.mithaq.query.platform.document;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.Language;

/**
 * A paragraph of a DOCX. A line is one, as a rule. In an Arabic document an English text with Arabic in it has a paragraph
 * of its own, from left to right: in one from right to left LibreOffice 7.4 measures the inner Arabic as if its letters
 * were joined the other way round, whatever the markup, and words overlap.
 */
record DocxParagraph(Line line, boolean rightToLeft) {

    /** The paragraphs that a line takes, one below the other; none is empty unless the line is. */
    static List<DocxParagraph> of(Language language, Line line) {
        boolean arabic = language == Language.AR;
        if (!arabic || line.pieces().stream().noneMatch(DocxParagraph::turnsTwice)) {
            return List.of(new DocxParagraph(line, arabic));
        }
        List<DocxParagraph> paragraphs = new ArrayList<>();
        List<Inline> open = new ArrayList<>();
        boolean rightToLeft = true;
        for (Inline piece : line.pieces()) {
            boolean turns = turnsTwice(piece);
            // what follows such a text at once says which language it is in
            boolean said = piece instanceof Inline.Plain && !rightToLeft && open.size() == 1;
            if (!said && (turns || !rightToLeft)) {
                close(open, rightToLeft, paragraphs);
                rightToLeft = !turns;
            }
            open.add(piece);
        }
        close(open, rightToLeft, paragraphs);
        return paragraphs;
    }

    private static void close(List<Inline> pieces, boolean rightToLeft, List<DocxParagraph> paragraphs) {
        if (pieces.stream().anyMatch(piece -> !piece.text().isBlank())) {
            paragraphs.add(new DocxParagraph(new Line(pieces), rightToLeft));
        }
        pieces.clear();
    }

    private static boolean turnsTwice(Inline piece) {
        return switch (piece) {
            case Inline.Written written ->
                !Direction.rightToLeft(written, Language.AR) && Direction.mixed(written.text(), false);
            case Inline.Strong strong -> turnsTwice(strong.piece());
            case Inline.Plain plain -> false;
            case Inline.Reference reference -> false;
        };
    }
}
