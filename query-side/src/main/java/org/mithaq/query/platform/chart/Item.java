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

    /** The same for a drawing, in which the label may run the other way (isolated, UAX #9). */
    String isolated(String fitted) {
        return "\u2068" + fitted + "\u2069: \u2068" + shown + "\u2069";
    }
}
