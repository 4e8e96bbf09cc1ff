package org.mithaq.query.platform.chart;

/** How numbers are drawn. */
public enum Shape {
    /** A bar for each, one below the other. */
    BARS,
    /** One bar, divided. */
    STACK,
    /** A line through them, in the order of time. */
    LINE,
    /** Bars in the middle that become narrower. */
    FUNNEL,
    /** A box for each that is filled where the number is not 0. */
    STEPS
}
