package org.mithaq.query.platform.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Leaves out what stands before a waw and is written in several ways, or not at all: hamza upon waw, upon ya or alone, and
 * a second waw. So مسؤول, مسئول and مسوول are one word, and so are شؤون and شئون, رؤوس and رءوس, داوود and داود. Comes
 * before whatever takes the hamza from the letter that carries it.
 */
final class SilentWaw extends TokenFilter {

    private static final char WAW = 'و';
    private static final String SILENT = "ؤئء" + WAW;
    private static final char TATWEEL = 'ـ';

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    SilentWaw(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int kept = 0;
        for (int i = 0; i < word.length(); i++) {
            if (SILENT.indexOf(word.charAt(i)) < 0 || !waw(i + 1)) {
                word.buffer()[kept++] = word.charAt(i);
            }
        }
        word.setLength(kept);
        return true;
    }

    /** Whether a waw comes there, whatever signs are written before it. */
    private boolean waw(int from) {
        int next = from;
        while (next < word.length() && sign(word.charAt(next))) {
            next++;
        }
        return next < word.length() && word.charAt(next) == WAW;
    }

    private static boolean sign(char letter) {
        return letter == TATWEEL || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
