package org.mithaq.query.health;

import java.util.List;
import java.util.Locale;
import org.mithaq.query.platform.chart.Chart;
import org.mithaq.query.platform.chart.Item;
import org.mithaq.query.platform.page.Words;

/** The figures of one measure. */
public record Panel(Measure measure, Unit unit, List<Figure> figures) {

    private static final int WHOLE = 100;

    /** Its chart, in the language of those words. */
    public String chart(Words words) {
        return new Chart(
                        measure.name().toLowerCase(Locale.ROOT),
                        measure.shape(),
                        words.label(measure),
                        words.direction().equals("rtl"),
                        unit == Unit.PERCENT ? WHOLE : 1,
                        figures.stream()
                                .map(figure -> new Item(
                                        figure.label() == null
                                                ? words.say("party.unnamed")
                                                : figure.label().in(words.language()),
                                        figure.value(),
                                        shown(figure, words)))
                                .toList())
                .svg();
    }

    /** A figure's number as people read it. */
    public String shown(Figure figure, Words words) {
        return switch (unit) {
            case COUNT -> Long.toString(figure.value());
            case DAYS -> words.say("health.value.days", figure.value());
            case PERCENT -> figure.value() + "%";
        };
    }

    static Panel of(Measure measure, List<Figure> figures) {
        return new Panel(measure, measure.unit(), List.copyOf(figures));
    }
}
