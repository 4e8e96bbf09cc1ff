package org.mithaq.query.platform.document;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line of a PDF may end: as UAX #14 has it for the text without its marks of direction, and not within
 * {@code 15/12}, {@code 5–7}, or {@code عضو/ة}; after a slash only in an address of the web. For one rendering, as
 * {@link BreakIterator} is not thread-safe.
 */
final class LineBreaks implements FSTextBreaker {

    private static final String JOINS = "-–—−:.,";
    private static final Pattern ADDRESS = Pattern.compile("://\\S+");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    private String bare = "";

    /** Where each character of the bare text is followed by the next one's marks. */
    private int[] ends = {};

    @Override
    public void setText(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!mark(c)) {
                places[kept.length()] = i + 1;
                kept.append(c);
            } else if (c == Direction.END_OF_ISOLATE && !kept.isEmpty()) {
                places[kept.length() - 1] = i + 1;
            }
        }
        bare = kept.toString();
        ends = Arrays.copyOf(places, bare.length());
        lines.setText(bare.contains("://") ? withoutNumbers(bare) : bare);
    }

    /** UAX #14 ends no line before a number that follows a slash, which in an address is nothing special. */
    private static String withoutNumbers(String text) {
        return ADDRESS.matcher(text)
                .replaceAll(address ->
                        Matcher.quoteReplacement(DIGIT.matcher(address.group()).replaceAll("x")));
    }

    @Override
    public int next() {
        int place = lines.next();
        while (place > 0 && place < bare.length() && joined(place)) {
            place = lines.next();
        }
        return place <= 0 ? BreakIterator.DONE : ends[place - 1];
    }

    private boolean joined(int place) {
        char sign = bare.charAt(place - 1);
        if (sign == '/') {
            return !address(place);
        }
        return JOINS.indexOf(sign) >= 0
                && place > 1
                && Character.isDigit(bare.charAt(place - 2))
                && Character.isDigit(bare.charAt(place));
    }

    /** Whether the slash before it is one of the path. */
    private boolean address(int place) {
        int scheme = bare.lastIndexOf("://", place - 1);
        return scheme >= 0
                && scheme + 3 < place
                && bare.substring(scheme, place).chars().noneMatch(Character::isWhitespace);
    }

    private static boolean mark(char c) {
        return c >= Direction.ISOLATE_LEFT_TO_RIGHT && c <= VisualOrder.WITHIN_RIGHT_TO_LEFT;
    }
}
