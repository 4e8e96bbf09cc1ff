package org.mithaq.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of several rounds. For one thread. */
final class Samples {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double last() {
        return values.getLast();
    }

    double median() {
        return at(0.5);
    }

    /** The value that the share {@code quantile} of all does not exceed. */
    double at(double quantile) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(quantile * (sorted.size() - 1))));
    }

    /** Median, and the least and the greatest in brackets. */
    String text(String format) {
        String median = String.format(Locale.ROOT, format, median());
        return values.size() == 1
                ? median
                : String.format(Locale.ROOT, "%s (" + format + "–" + format + ")", median, at(0), at(1));
    }
}
