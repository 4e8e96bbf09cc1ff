package org.mithaq.query.platform.document;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what must keep its own order in a text that people wrote: in one from right to left a number that is made of
 * several, such as {@code 19–1–1}, which would change places there, and words from left to right together with their
 * numbers, such as {@code WASH 2.0}. Which number belongs to which words is for UAX #9 to say: an isolate must not part
 * them.
 */
final class Isolates {

    /**
     * A telephone number, within a country or, where a group may be a single digit, from abroad; or digits with a sign, a
     * currency, or joined to more digits as in dates, ranges and amounts.
     */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\+|(?<!\\d)00)(?=(?:[ ()-]*\\d){7})\\d+(?:[ -]?\\(\\d+\\))?(?:[ -]\\d+){0,2}(?:[ -]\\d{2,})+"
                    + "|(?:\\+|(?<!\\d)0)\\d+(?:[ -]?\\(\\d+\\))?(?:[ -]\\d{2,})+"
                    + "|(?:(?<![\\p{L}\\p{N}])[-+−±])?[%$€£¥₪₺]?\\d+(?:[-–—−/:.,×]\\d+)*[%‰°$€£¥₪₺]?");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** At the beginning of a word, where UAX #9 would leave it to the text around: as in {@code 15-a@example.org}. */
    private static final Pattern BEFORE = Pattern.compile("(?:[@#]|[-+−±$€£#]?\\d[-+−–—/:.,;_@#%&*=~\\d]*)$");

    /** At the end of one: as in {@code C++}, {@code https://example.org/}. */
    private static final Pattern AFTER = Pattern.compile("[+#%/°]+(?![\\p{L}\\p{N}])");

    /** A word is not as long as this before its first letter; it bounds the search. */
    private static final int FAR = 64;

    /** What ends words of the other direction though UAX #9 would go on, to a number behind it. */
    private static final Pattern END = Pattern.compile("\\s*[،؛؟»”]");

    private static final String ENDS = "،؛؟«»“”";

    /** What UAX #9 is to take them for: marks from right to left, and brackets, which it keeps in pairs. */
    private static final String TAKEN_FOR = "\u200F\u200F\u200F()[]";

    private final String text;

    /** Where each begins, and where it ends. */
    private final TreeMap<Integer, Integer> found = new TreeMap<>();

    private Isolates(String text) {
        this.text = text;
    }

    /** The text, which runs from right to left, with something around each. */
    static String inRightToLeft(String text, String before, String after) {
        Isolates isolates = new Isolates(text);
        isolates.words();
        isolates.numbers();
        return isolates.marked(before, after);
    }

    /**
     * The text, which runs from left to right, with an isolate around what runs from right to left in it, where there are
     * numbers in that which need one, or where it ends before UAX #9 would have it end.
     */
    static String inLeftToRight(String text) {
        Bidi bidi = bidi(text, Bidi.LTR);
        StringBuilder out = new StringBuilder();
        for (int start = 0; start < text.length(); ) {
            boolean turned = bidi.getLevelAt(start) > 0;
            int end = start;
            while (end < text.length() && bidi.getLevelAt(end) > 0 == turned) {
                end++;
            }
            String part = text.substring(start, end);
            String marked = turned ? Direction.numbers(part, true) : part;
            boolean needed = !marked.equals(part) || (turned && ended(text, end));
            out.append(needed ? Direction.isolated(marked, true) : part);
            start = end;
        }
        return out.toString();
    }

    private void words() {
        Bidi bidi = bidi(text, Bidi.RTL);
        for (int start = 0; start < text.length(); ) {
            BidiRun run = bidi.getLogicalRun(start);
            if (run.isEvenRun()
                    && text.substring(start, run.getLimit()).codePoints().anyMatch(Direction::leftToRight)) {
                word(start, run.getLimit());
            }
            start = run.getLimit();
        }
    }

    private static Bidi bidi(String text, byte direction) {
        StringBuilder taken = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int sign = ENDS.indexOf(text.charAt(i));
            taken.setCharAt(i, sign < 0 ? text.charAt(i) : TAKEN_FOR.charAt(sign));
        }
        return new Bidi(taken.toString(), direction);
    }

    private void word(int start, int end) {
        int from = Math.max(found.isEmpty() ? 0 : found.lastEntry().getValue(), start - FAR);
        Matcher before = BEFORE.matcher(text).region(from, start);
        Matcher after = AFTER.matcher(text).region(end, text.length()).useTransparentBounds(true);
        int first = before.find() ? before.start() : start;
        int last = after.lookingAt() ? after.end() : end;
        boolean digits = text.substring(first, last).codePoints().anyMatch(Character::isDigit);
        if (digits || ended(text, last) || first < start || last > end) {
            found.put(first, last);
        }
    }

    private static boolean ended(String text, int end) {
        return END.matcher(text).region(end, text.length()).lookingAt();
    }

    private void numbers() {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            Map.Entry<Integer, Integer> last = found.lowerEntry(number.end());
            boolean alone = last == null || last.getValue() <= number.start();
            if (alone && !DIGITS.matcher(number.group()).matches()) {
                found.put(number.start(), number.end());
            }
        }
    }

    private String marked(String before, String after) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (Map.Entry<Integer, Integer> one : found.entrySet()) {
            out.append(text, start, one.getKey())
                    .append(before)
                    .append(text, one.getKey(), one.getValue())
                    .append(after);
            start = one.getValue();
        }
        return out.append(text, start, text.length()).toString();
    }
}
