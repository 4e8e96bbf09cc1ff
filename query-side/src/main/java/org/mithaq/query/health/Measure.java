package org.mithaq.query.health;

import java.util.Locale;
import org.mithaq.query.platform.chart.Shape;

/** What is measured of a coalition or of one of its bodies. */
public enum Measure {
    /** Decisions by what they are worth today, and proposals. */
    DECISIONS(Unit.COUNT, Shape.BARS, "state"),
    /** From the proposal to the decision. */
    TIME_TO_DECIDE(Unit.DAYS, Shape.BARS, "statistic"),
    /** How many parties came, meeting by meeting. */
    ATTENDANCE(Unit.COUNT, Shape.LINE, "meetings_ago"),
    /** Meetings that had their quorum, and that had not. */
    QUORUM(Unit.COUNT, Shape.STACK, "quorum"),
    /** Each organisation's share of the meetings held. */
    PARTICIPATION(Unit.PERCENT, Shape.BARS, "attended", Unit.COUNT),
    /** Each circle's share of everybody who came. */
    CIRCLES(Unit.PERCENT, Shape.BARS, "circle"),
    /** Consensus that came too easily. */
    OVER_EASY(Unit.COUNT, Shape.BARS, "unanimous"),
    /** Objections to proposals that nobody has answered. */
    OBJECTIONS(Unit.COUNT, Shape.BARS, "objections"),
    /** What is late. */
    OVERDUE(Unit.COUNT, Shape.BARS, "kind"),
    /** Mandates and terms that end, and reviews that are due, within thirty days. */
    AHEAD(Unit.COUNT, Shape.BARS, "kind"),
    /** Bodies by how they keep their cadence. */
    CADENCE(Unit.COUNT, Shape.STACK, "cadence"),
    /** Those that were recruited, by the stages that are on record of them. */
    FUNNEL(Unit.COUNT, Shape.FUNNEL, "stage"),
    /** Phases reached: 1, or 0 where it was not. */
    PHASES(Unit.COUNT, Shape.STEPS, "phase"),
    /** Foundations that are settled (1) or open (0). */
    FOUNDATIONS(Unit.COUNT, Shape.STEPS, "foundation");

    private final Unit unit;
    private final Shape shape;
    private final String label;
    private final Unit exported;

    Measure(Unit unit, Shape shape, String label) {
        this(unit, shape, label, unit);
    }

    Measure(Unit unit, Shape shape, String label, Unit exported) {
        this.unit = unit;
        this.shape = shape;
        this.label = label;
        this.exported = exported;
    }

    public Unit unit() {
        return unit;
    }

    public Shape shape() {
        return shape;
    }

    /** The label that tells its figures apart in metrics. */
    public String label() {
        return label;
    }

    /** What its metric counts in: organisations where the figures themselves name them. */
    public Unit exported() {
        return exported;
    }

    /** What its metric is called, its unit at the end; percents are told as ratios. */
    public String metric() {
        String name = "mithaq_coalition_" + name().toLowerCase(Locale.ROOT);
        return switch (exported) {
            case COUNT -> name;
            case DAYS -> name + "_days";
            case PERCENT -> name + "_ratio";
        };
    }
}
