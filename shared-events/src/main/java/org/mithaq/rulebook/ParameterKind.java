package org.mithaq.rulebook;

import org.mithaq.text.Text;

/** What sort of value a {@link CharterParameter} takes. */
public enum ParameterKind {
    /** A whole number of days. */
    DAYS("أيام", "days"),
    /** A whole number of months. */
    MONTHS("أشهر", "months"),
    /** A whole number of things: seats, meetings, plans. */
    COUNT("عدد", "number"),
    /** A whole number of percent, or of percentage points. */
    PERCENT("نسبة مئوية", "percent"),
    /** A {@link Threshold} in its written form. */
    THRESHOLD("حدّ أدنى", "threshold"),
    /** Some of the parameter's options, each at most once, at least one. */
    LIST("قائمة", "list"),
    /** All of the parameter's options in an order of one's own. */
    ORDER("ترتيب", "order"),
    /** One of the parameter's options. */
    CHOICE("خيار", "choice");

    private final String ar;
    private final String en;

    ParameterKind(String ar, String en) {
        this.ar = ar;
        this.en = en;
    }

    /** The kind's name for people. */
    public Text title() {
        return Text.of(ar, en);
    }
}
