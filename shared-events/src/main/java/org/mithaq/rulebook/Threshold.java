package org.mithaq.rulebook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.Text;

/**
 * How many of a whole are enough: for a quorum, of the filled seats; for a majority, of the votes for and against.
 * Written {@code >1/2} (more than half), {@code >=2/3} (at least two thirds) or {@code >=5} (at least five, whatever
 * the whole), with numbers up to 9999. At least one is always needed.
 *
 * @param more whether the share itself is not yet enough; always false for a number
 * @param part the upper part of the fraction, or the number
 * @param of the lower part of the fraction; 0 for a number
 */
public record Threshold(boolean more, int part, int of) {

    private static final Pattern FORM = Pattern.compile("(>=?)\\s*(\\d{1,4})(?:\\s*/\\s*(\\d{1,4}))?");

    private static final int LARGEST = 9999;

    public Threshold {
        boolean number = of == 0 && part >= 1 && !more;
        boolean fraction = of > 0 && part >= 1 && (more ? part < of : part <= of);
        if (!(number || fraction) || part > LARGEST || of > LARGEST) {
            throw new IllegalArgumentException(
                    "no count can meet %s%d%s".formatted(more ? ">" : ">=", part, of == 0 ? "" : "/" + of));
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException with an example of the form when {@code text} has another
     */
    @JsonCreator
    public static Threshold parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not written like >1/2, >=2/3 or >=5");
        }
        String of = matcher.group(3);
        boolean more = matcher.group(1).equals(">");
        int part = Integer.parseInt(matcher.group(2));
        if (of == null) {
            return new Threshold(false, more ? part + 1 : part, 0);
        }
        if (Integer.parseInt(of) == 0) {
            throw new IllegalArgumentException("\"" + text + "\" divides by nothing");
        }
        return new Threshold(more, part, Integer.parseInt(of));
    }

    /** The smallest count that is enough when the whole is {@code whole}. */
    public int least(int whole) {
        if (of == 0) {
            return part;
        }
        long product = (long) whole * part;
        long least = more ? product / of + 1 : (product + of - 1) / of;
        return (int) Math.max(1, least);
    }

    /** Whether {@code count} of {@code whole} are enough. */
    public boolean met(int count, int whole) {
        return count >= least(whole);
    }

    /** The threshold in words. */
    public Text text() {
        String amount = of == 0 ? Integer.toString(part) : part + "/" + of;
        return more
                ? Text.of("أكثر من " + amount, "more than " + amount)
                : Text.of(amount + " على الأقل", "at least " + amount);
    }

    @Override
    @JsonValue
    public String toString() {
        return (more ? ">" : ">=") + part + (of == 0 ? "" : "/" + of);
    }
}
