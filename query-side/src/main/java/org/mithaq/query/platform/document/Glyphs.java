package org.mithaq.query.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the embedded fonts can draw. Both weights of the letters have the same ones. Thread-safe. */
final class Glyphs {

    static final String REGULAR = "NotoNaskhArabic-Regular.ttf";
    static final String BOLD = "NotoNaskhArabic-Bold.ttf";
    static final String EMOJI = "NotoEmoji-Regular.ttf";

    private static final CmapLookup LETTERS = characters(REGULAR);
    private static final CmapLookup PICTURES = characters(EMOJI);

    private Glyphs() {}

    /**
     * The text with each character that cannot be drawn written as its code point, such as {@code [U+6F22]}. Of a picture
     * that is joined from several, or coloured, the pictures that it is made of remain.
     */
    static String shown(String text) {
        if (text.codePoints().allMatch(c -> drawn(c) && !silent(c))) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().filter(c -> !silent(c)).forEach(c -> {
            if (drawn(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(Direction.isolated(String.format(Locale.ROOT, "[U+%04X]", c), false));
            }
        });
        return shown.toString();
    }

    /** Whether something in the text is drawn by {@link #EMOJI} alone. */
    static boolean pictured(String text) {
        return text.codePoints().anyMatch(Glyphs::picture);
    }

    private static boolean drawn(int c) {
        return LETTERS.getGlyphId(c) != 0 || Character.getType(c) == Character.FORMAT || picture(c);
    }

    private static boolean picture(int c) {
        return PICTURES.getGlyphId(c) != 0 && LETTERS.getGlyphId(c) == 0;
    }

    private static boolean silent(int c) {
        return invisible(c) || modifies(c);
    }

    /** Marks and joiners: the fonts have pictures of them, which are not meant to be seen. */
    private static boolean invisible(int c) {
        return (c >= 0x200B && c <= 0x200F) || c == 0x061C || c == 0x00AD;
    }

    /** Variation selectors, skin tones, keycaps, tags of regions: they only change the character before them. */
    private static boolean modifies(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || c == 0x20E3
                || (c >= 0xE0000 && c <= 0xE01EF);
    }

    private static CmapLookup characters(String font) {
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(Style.resource(font)))
                    .getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
