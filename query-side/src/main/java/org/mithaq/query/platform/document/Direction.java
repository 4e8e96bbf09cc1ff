package org.mithaq.query.platform.document;

import org.mithaq.text.Language;

/** The direction that a piece of text runs in by itself. */
final class Direction {

    static final char ISOLATE_LEFT_TO_RIGHT = '\u2066';
    static final char ISOLATE_RIGHT_TO_LEFT = '\u2067';
    static final char END_OF_ISOLATE = '\u2069';

    private Direction() {}

    /** That of its language, unless every letter in it runs the other way. */
    static boolean rightToLeft(Inline piece, Language document) {
        return switch (piece) {
            case Inline.Plain plain -> document == Language.AR;
            case Inline.Written written -> rightToLeft(written.text(), written.language() == Language.AR);
            case Inline.Strong strong -> rightToLeft(strong.piece(), document);
            case Inline.Reference reference -> false;
        };
    }

    private static boolean rightToLeft(String text, boolean expected) {
        boolean there = text.codePoints().anyMatch(Direction::rightToLeft);
        boolean other = text.codePoints().anyMatch(Direction::leftToRight);
        return there == other ? expected : there;
    }

    /**
     * The text with isolates around the numbers that would change places in a text from right to left, and around what
     * they belong to.
     */
    static String numbers(String text, boolean rightToLeft) {
        return rightToLeft
                ? Isolates.inRightToLeft(text, String.valueOf(ISOLATE_LEFT_TO_RIGHT), String.valueOf(END_OF_ISOLATE))
                : Isolates.inLeftToRight(text);
    }

    /** Whether something in a text of that direction runs the other way. */
    static boolean mixed(String text, boolean rightToLeft) {
        return text.codePoints().anyMatch(c -> rightToLeft ? leftToRight(c) || Character.isDigit(c) : rightToLeft(c));
    }

    static boolean rightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    static boolean leftToRight(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    /** The text between the marks that keep its direction to itself (UAX #9). */
    static String isolated(String text, boolean rightToLeft) {
        return (rightToLeft ? ISOLATE_RIGHT_TO_LEFT : ISOLATE_LEFT_TO_RIGHT) + text + END_OF_ISOLATE;
    }
}
