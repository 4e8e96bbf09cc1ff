package org.mithaq.query.platform.document;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Shapes Arabic for the PDF engine, which draws glyphs without placing marks. Vowel signs stay combining characters,
 * which the font draws over their letter; ICU's spacing forms of them would tear words apart.
 */
final class ArabicShaper implements BidiReorderer {

    private static final char FIRST = '\uFE70';
    private static final char LAST = '\uFE7F';

    /** What each of U+FE70 to U+FE7F is a form of; U+FE73 and U+FE75 are forms of nothing. */
    private static final String MARKS =
            "\u064B\u064B\u064C\uFE73\u064D\uFE75\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

    private final BidiReorderer icu = new ICUBidiReorderer();

    @Override
    public String shapeText(String text) {
        StringBuilder shaped = new StringBuilder(icu.shapeText(text));
        for (int i = 0; i < shaped.length(); i++) {
            char c = shaped.charAt(i);
            if (c >= FIRST && c <= LAST) {
                shaped.setCharAt(i, MARKS.charAt(c - FIRST));
            }
        }
        return shaped.toString();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return icu.reorderRTLTextToLTR(text);
    }

    @Override
    public String deshapeText(String text) {
        return icu.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
