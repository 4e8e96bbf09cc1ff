package org.mithaq.text;

import org.jspecify.annotations.Nullable;

/**
 * What may stand in a text that people write: no control characters but tab and line feed, no unpaired surrogates, and
 * no bidirectional embedding, override or isolate characters (UAX #9), with which a text can be made to read as
 * something else. The implicit marks LRM, RLM and ALM are harmless and allowed.
 */
public final class SafeText {

    /** The longest text that is taken, in UTF-16 code units. */
    public static final int MAX_LENGTH = 20_000;

    private SafeText() {}

    /**
     * The text with surrounding white space removed; {@code null} for {@code null} and for a blank text.
     *
     * @throws IllegalArgumentException naming the character or the length that is not taken
     */
    public static @Nullable String check(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a text is at most " + MAX_LENGTH + " characters long, this one has " + text.length());
        }
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) { // no stream: a record holds many texts
            c = text.codePointAt(i);
            if (forbidden(c)) {
                throw new IllegalArgumentException("the character U+%04X is not allowed in a text".formatted(c));
            }
        }
        return text.strip();
    }

    private static boolean forbidden(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n';
        boolean bidiControl = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean lineSeparator = c == 0x2028 || c == 0x2029;
        return control || bidiControl || lineSeparator || Character.getType(c) == Character.SURROGATE;
    }
}
