package org.mithaq.query.platform.document;

import java.util.regex.Pattern;
import org.mithaq.text.Language;

/** The direction that a piece of text runs in by itself. */
final class Direction {

    static final char ISOLATE_LEFT_TO_RIGHT = '\u2066';
    static final char ISOLATE_RIGHT_TO_LEFT = '\u2067';
    static final char END_OF_ISOLATE = '\u2069';

    /** Digits joined by a sign, as in dates, tallies, times, amounts. */
    private static final Pattern COMPOSED = Pattern.compile("\\+?\\d+(?:[-–—/:.,]\\d+)+");

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
     * The text with something around each number that is made of several, such as a date or a tally: without it
     * {@code 19–1–1} would change places in a text from right to left.
     */
    static String numbers(String text, boolean rightToLeft, char before, char after) {
        return rightToLeft ? COMPOSED.matcher(text).replaceAll(before + "$0" + after) : text;
    }

    static String numbers(String text, boolean rightToLeft) {
        return numbers(text, rightToLeft, ISOLATE_LEFT_TO_RIGHT, END_OF_ISOLATE);
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
