package org.mithaq.query.platform.document;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.Language;

/**
 * Pieces of lines as runs of WordprocessingML. Word takes direction, font and language of a run from its properties, not
 * from its characters: so a piece is cut where its direction changes (UAX #9), and around emoji, which have a font of their
 * own. Left to a font that lacks them, LibreOffice 7.4 draws one of several characters over the Arabic beside it.
 */
final class DocxRuns {

    /** Marks of both directions: those around do not reach over them either way. */
    private static final String BEFORE = "\u200F\u200E";

    private static final String AFTER = "\u200E\u200F";
    private static final String END_OF_EMBEDDING = "\u202C";

    /** An emoji, whole: with its skin tone, what it is joined to, or the other half of its flag. */
    private static final Pattern EMOJI = Pattern.compile("(?=\\p{IsEmoji_Presentation}"
            + "|\\p{IsExtended_Pictographic}[\\p{IsEmoji_Modifier}\\uFE0F\\u200D]"
            + "|[0-9#*]\\uFE0F?\\u20E3)\\X");

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
            pictures(text.substring(start, run.getLimit()), run.isOddRun(), strong);
            start = run.getLimit();
        }
    }

    private void pictures(String text, boolean rightToLeft, boolean strong) {
        Matcher emoji = EMOJI.matcher(text);
        int start = 0;
        while (emoji.find(start)) {
            run(text.substring(start, emoji.start()), rightToLeft, strong);
            start = emoji.start();
            int end = emoji.end();
            while (emoji.find() && emoji.start() == end) {
                end = emoji.end();
            }
            run(text.substring(start, end), rightToLeft, strong, DocxFonts.emoji());
            start = end;
        }
        run(text.substring(start), rightToLeft, strong);
    }

    private void run(String text, boolean rightToLeft, boolean strong) {
        run(text, rightToLeft, strong, "");
    }

    private void run(String text, boolean rightToLeft, boolean strong, String font) {
        if (text.isEmpty()) {
            return;
        }
        out.append("<w:r><w:rPr>")
                .append(font)
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
