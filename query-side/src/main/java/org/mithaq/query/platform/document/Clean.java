package org.mithaq.query.platform.document;

/**
 * Takes out of a text what could disguise it or break a format: control characters, bidirectional embeddings, overrides
 * and isolates (UAX #9), halves of surrogate pairs, and code points that are no characters. Line ends become line feeds.
 */
final class Clean {

    private static final char REPLACEMENT = '\uFFFD';

    private Clean() {}

    static String text(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        String lines = raw.replace("\r\n", "\n");
        for (int i = 0; i < lines.length(); i += Character.charCount(lines.codePointAt(i))) {
            add(clean, lines.codePointAt(i));
        }
        return clean.toString();
    }

    private static void add(StringBuilder clean, int c) {
        if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85) {
            clean.append('\n');
        } else if (c == '\t') {
            clean.append(' ');
        } else if (Character.getType(c) == Character.SURROGATE || noncharacter(c)) {
            clean.append(REPLACEMENT);
        } else if (!Character.isISOControl(c) && !disguising(c)) {
            clean.appendCodePoint(c);
        }
    }

    private static boolean disguising(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F) || c == 0xFEFF;
    }

    private static boolean noncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
