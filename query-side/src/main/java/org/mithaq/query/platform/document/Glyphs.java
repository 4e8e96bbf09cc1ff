package org.mithaq.query.platform.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which characters the embedded fonts can draw. Both weights of the letters have the same ones. Thread-safe. */
final class Glyphs {

    static final Face REGULAR = new Face("NotoNaskhArabic-Regular.ttf");
    static final Face BOLD = new Face("NotoNaskhArabic-Bold.ttf");
    static final Face EMOJI = new Face("NotoEmoji-Regular.ttf");

    /**
     * What the PDF engine turns to where the letters have no glyph, in the order in which it asks: arrows, mathematics,
     * shapes, currencies and other alphabets; emoji; Chinese, Japanese and Korean, by far the largest.
     */
    private static final List<Face> FALLBACKS =
            List.of(new Face("MithaqSigns-Regular.ttf"), EMOJI, new Face("MithaqEastAsian-Regular.ttf"));

    private Glyphs() {}

    /**
     * The text with each character that cannot be drawn written as its code point, such as {@code [U+12000]}. Of a picture
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

    /** The fonts that draw something in the text which neither the letters nor a font asked before draws. */
    static List<Face> fallbacks(String text) {
        List<Face> needed = text.codePoints()
                .filter(Glyphs::foreign)
                .boxed()
                .flatMap(c -> drawing(c).stream())
                .distinct()
                .toList();
        return FALLBACKS.stream().filter(needed::contains).toList();
    }

    private static boolean drawn(int c) {
        return !foreign(c) || drawing(c).isPresent();
    }

    /** Whether the character is to be seen and the letters' font does not draw it. */
    private static boolean foreign(int c) {
        return !REGULAR.draws(c) && Character.getType(c) != Character.FORMAT && !Character.isISOControl(c);
    }

    private static Optional<Face> drawing(int c) {
        return FALLBACKS.stream().filter(font -> font.draws(c)).findFirst();
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
}
