package org.mithaq.query.platform.document;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Shapes the Arabic of a text and puts each line of it in the order in which it is drawn (UAX #9), for the PDF engine.
 * That one draws glyphs from left to right without placing marks, and would part a text into pieces of one direction,
 * which it sets side by side: so a number within Arabic within English would stand on the wrong side, and a line could
 * end wherever the direction changes. Therefore a text is given to it undivided, and put in order when the engine knows
 * its lines.
 *
 * <p>Vowel signs stay combining characters, which the font draws over their letter; ICU's spacing forms of them would
 * tear words apart.
 */
final class VisualOrder implements BidiReorderer {

    /** Stand where a line may begin within an isolate: if it does, the isolate begins again there. Nothing clean has them. */
    static final char WITHIN_LEFT_TO_RIGHT = '\u206A';

    static final char WITHIN_RIGHT_TO_LEFT = '\u206B';

    private static final char FIRST = '\uFE70';
    private static final char LAST = '\uFE7F';

    /** What each of U+FE70 to U+FE7F is a form of; U+FE73 and U+FE75 are forms of nothing. */
    private static final String MARKS =
            "\u064B\u064B\u064C\uFE73\u064D\uFE75\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

    private final BidiReorderer icu = new ICUBidiReorderer();
    private final LineBreaks breaks = new LineBreaks();
    private final boolean rightToLeft;

    /** Of a document that runs from right to left, or not. */
    VisualOrder(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    @Override
    public String shapeText(String text) {
        StringBuilder shaped = new StringBuilder(icu.shapeText(text));
        for (int i = 0; i < shaped.length(); i++) {
            char c = shaped.charAt(i);
            if (c >= FIRST && c <= LAST) {
                shaped.setCharAt(i, MARKS.charAt(c - FIRST));
            }
        }
        return continued(shaped.toString());
    }

    /** The text with marks wherever a line may begin within isolates. */
    private String continued(String text) {
        if (text.indexOf(Direction.END_OF_ISOLATE) < 0) {
            return text;
        }
        breaks.setText(text);
        StringBuilder out = new StringBuilder();
        StringBuilder open = new StringBuilder();
        int start = 0;
        for (int end = breaks.next(); end > 0; end = breaks.next()) {
            out.append(open).append(text, start, end);
            text.substring(start, end).chars().forEach(c -> track(open, (char) c));
            start = end;
        }
        return out.append(text, start, text.length()).toString();
    }

    private static void track(StringBuilder open, char c) {
        switch (c) {
            case Direction.ISOLATE_LEFT_TO_RIGHT -> open.append(WITHIN_LEFT_TO_RIGHT);
            case Direction.ISOLATE_RIGHT_TO_LEFT -> open.append(WITHIN_RIGHT_TO_LEFT);
            case Direction.END_OF_ISOLATE -> open.setLength(Math.max(0, open.length() - 1));
            default -> {}
        }
    }

    /** The name is the engine's: a line in the order of its characters becomes one in the order of their places. */
    @Override
    public String reorderRTLTextToLTR(String line) {
        StringBuilder text = new StringBuilder(line.length());
        boolean beginning = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean mark = c == WITHIN_LEFT_TO_RIGHT || c == WITHIN_RIGHT_TO_LEFT;
            if (!mark) {
                text.append(c);
            } else if (beginning) {
                text.append(
                        c == WITHIN_LEFT_TO_RIGHT ? Direction.ISOLATE_LEFT_TO_RIGHT : Direction.ISOLATE_RIGHT_TO_LEFT);
            }
            beginning &= mark;
        }
        Bidi bidi = new Bidi(text.toString(), rightToLeft ? Bidi.RTL : Bidi.LTR);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    @Override
    public String deshapeText(String text) {
        return icu.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Divides nothing. */
    static final class Undivided implements BidiSplitter {

        private int length;

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            length = paragraph.length();
        }

        @Override
        public int countTextRuns() {
            return 1;
        }

        @Override
        public BidiTextRun getVisualRun(int runIndex) {
            // of the runs from right to left alone the engine asks in which order they are to be drawn
            return new BidiTextRun(0, length, RTL);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return NEUTRAL;
        }
    }
}
