package org.mithaq.query.platform.chart;

/**
 * A number of a chart.
 *
 * @param label what it is of
 * @param value not below 0
 * @param shown the number as people read it
 */
public record Item(String label, long value, String shown) {

    public Item {
        if (value < 0) {
            throw new IllegalArgumentException("a chart draws no number below 0: " + value);
        }
    }

    String text() {
        return label + ": " + shown;
    }
}
