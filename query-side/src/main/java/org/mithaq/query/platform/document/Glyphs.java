package org.mithaq.query.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the embedded fonts can draw. Both weights have the same ones. Thread-safe. */
final class Glyphs {

    static final String REGULAR = "NotoNaskhArabic-Regular.ttf";
    static final String BOLD = "NotoNaskhArabic-Bold.ttf";

    private static final CmapLookup CHARACTERS = characters();

    private Glyphs() {}

    /** The text with each character that cannot be drawn written as its code point, such as {@code [U+1F600]}. */
    static String shown(String text) {
        if (text.codePoints().allMatch(c -> drawn(c) && !invisible(c))) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (drawn(c) && !invisible(c)) {
                shown.appendCodePoint(c);
            } else if (!modifies(c) && !invisible(c)) {
                shown.append(Direction.isolated(String.format(Locale.ROOT, "[U+%04X]", c), false));
            }
        });
        return shown.toString();
    }

    private static boolean drawn(int c) {
        return CHARACTERS.getGlyphId(c) != 0 || Character.getType(c) == Character.FORMAT;
    }

    /** Marks and joiners: the fonts have pictures of them, which are not meant to be seen. */
    private static boolean invisible(int c) {
        return (c >= 0x200B && c <= 0x200F) || c == 0x061C || c == 0x00AD;
    }

    /** Variation selectors, skin tones: they only change the character before them. */
    private static boolean modifies(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static CmapLookup characters() {
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(Style.resource(REGULAR)))
                    .getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
