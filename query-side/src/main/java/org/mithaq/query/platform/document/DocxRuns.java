package org.mithaq.query.platform.document;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import org.mithaq.text.Language;

/**
 * Pieces of lines as runs of WordprocessingML. Word takes direction, font and language of a run from its properties, not
 * from its characters: so a piece is cut where its direction changes (UAX #9).
 */
final class DocxRuns {

    /** Marks of both directions: those around do not reach over them either way. */
    private static final String BEFORE = "\u200F\u200E";

    private static final String AFTER = "\u200E\u200F";
    private static final String END_OF_EMBEDDING = "\u202C";

    private final Language language;
    private final boolean paragraph;
    private final StringBuilder out = new StringBuilder();

    private DocxRuns(Language language, boolean paragraph) {
        this.language = language;
        this.paragraph = paragraph;
    }

    /**
     * The runs of a line.
     *
     * @param rightToLeft whether the paragraph is
     */
    static String of(Document document, Line line, boolean rightToLeft) {
        DocxRuns runs = new DocxRuns(document.language(), rightToLeft);
        line.pieces().forEach(piece -> runs.piece(piece, false));
        return runs.out.toString();
    }

    private void piece(Inline piece, boolean strong) {
        boolean rightToLeft = Direction.rightToLeft(piece, language);
        switch (piece) {
            case Inline.Strong inner -> piece(inner.piece(), true);
            case Inline.Plain plain -> words(plain.text(), rightToLeft, strong);
            case Inline.Reference reference -> runs(reference.text(), false, strong);
            case Inline.Written written -> apart(written.text(), rightToLeft, strong);
        }
    }

    private void words(String text, boolean rightToLeft, boolean strong) {
        if (rightToLeft == paragraph) {
            runs(text, rightToLeft, strong);
            return;
        }
        String words = text.stripLeading();
        run(text.substring(0, text.length() - words.length()), paragraph, strong);
        apart(words, rightToLeft, strong);
    }

    private void apart(String text, boolean rightToLeft, boolean strong) {
        // the mark keeps numbers and signs beside the piece from joining it
        run(mark(), paragraph, strong);
        // and a sign at the piece's own edge would go with the paragraph
        boolean embedded = rightToLeft != paragraph;
        run(embedded ? embedding(rightToLeft) : "", rightToLeft, strong);
        // not every version of Word knows isolates
        runs(rightToLeft ? Isolates.inRightToLeft(text, BEFORE, AFTER) : text, rightToLeft, strong);
        run(embedded ? END_OF_EMBEDDING : "", rightToLeft, strong);
        run(mark(), paragraph, strong);
    }

    private static String embedding(boolean rightToLeft) {
        return rightToLeft ? "\u202B" : "\u202A";
    }

    private String mark() {
        return paragraph ? "\u200F" : "\u200E";
    }

    private void runs(String text, boolean rightToLeft, boolean strong) {
        if (text.isEmpty()) {
            return;
        }
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.RTL : Bidi.LTR);
        for (int start = 0; start < text.length(); ) {
            BidiRun run = bidi.getLogicalRun(start);
            run(text.substring(start, run.getLimit()), run.isOddRun(), strong);
            start = run.getLimit();
        }
    }

    private void run(String text, boolean rightToLeft, boolean strong) {
        if (text.isEmpty()) {
            return;
        }
        out.append("<w:r><w:rPr>")
                .append(strong ? "<w:b/><w:bCs/>" : "")
                .append(
                        rightToLeft
                                ? "<w:rtl/><w:lang w:bidi=\"%s\"/>".formatted(Document.tag(Language.AR))
                                : "<w:lang w:val=\"%s\"/>".formatted(Document.tag(Language.EN)))
                .append("</w:rPr>");
        String separator = "";
        for (String line : text.split("\n", -1)) {
            out.append(separator)
                    .append("<w:t xml:space=\"preserve\">")
                    .append(Markup.escaped(line))
                    .append("</w:t>");
            separator = "<w:br/>";
        }
        out.append("</w:r>");
    }
}
