package org.mithaq.query.decisionlog;

import java.util.List;

/**
 * How long decisions took from their proposal, in the middle: half of them took no longer, half no less.
 *
 * @param days whole days; of an even number of decisions the mean of both in the middle, half a day rounded up
 * @param of the decision in the middle, or both
 */
public record Median(long days, List<Course> of) {

    /** @param timed the quickest first; at least one */
    public static Median of(List<Course> timed) {
        List<Course> middle = timed.subList((timed.size() - 1) / 2, timed.size() / 2 + 1);
        return new Median(
                Math.round(middle.stream().mapToLong(Course::days).average().orElseThrow()), List.copyOf(middle));
    }
}
