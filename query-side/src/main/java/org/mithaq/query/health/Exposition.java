package org.mithaq.query.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;

/**
 * Figures in the text format of Prometheus, version 0.0.4: gauges labelled with the ids of coalition and body ({@code ""}
 * for the coalition as a whole) and with constants of closed lists.
 */
final class Exposition {

    /** The media type that scrapers ask for. */
    static final String TYPE = "text/plain;version=0.0.4;charset=utf-8";

    private static final double WHOLE = 100;

    private Exposition() {}

    static String of(List<HealthReport> reports) {
        StringBuilder text = new StringBuilder();
        HealthReport first = reports.getFirst();
        text.append("# The records behind each figure: /coalitions/%s%s/health\n"
                .formatted(first.coalition(), home(first)));
        for (Measure measure : Measure.values()) {
            List<String> samples = samples(measure, reports);
            if (!samples.isEmpty()) {
                text.append("# HELP %s %s\n# TYPE ".formatted(measure.metric(), help(measure)))
                        .append(measure.metric())
                        .append(" gauge\n");
                samples.forEach(sample -> text.append(sample).append('\n'));
            }
        }
        return text.toString();
    }

    private static String home(HealthReport report) {
        return report.body() == null ? "" : "/bodies/" + report.body().id();
    }

    private static String help(Measure measure) {
        return Words.in(Language.EN).label(measure);
    }

    private static List<String> samples(Measure measure, List<HealthReport> reports) {
        List<String> samples = new ArrayList<>();
        if (measure.label() != null) {
            reports.forEach(report -> report.panels().stream()
                    .filter(panel -> panel.measure() == measure)
                    .flatMap(panel -> panel.figures().stream())
                    .map(figure -> sample(measure, report, figure))
                    .forEach(samples::add));
        }
        return samples;
    }

    private static String sample(Measure measure, HealthReport report, Figure figure) {
        return "%s{coalition=\"%s\",body=\"%s\",%s=\"%s\"} %s"
                .formatted(
                        measure.metric(),
                        report.coalition(),
                        report.body() == null ? "" : report.body().id(),
                        measure.label(),
                        figure.key().toLowerCase(Locale.ROOT),
                        measure.unit() == Unit.PERCENT ? Double.toString(figure.value() / WHOLE) : figure.value());
    }

    /** The names of all metrics. */
    static List<String> metrics() {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.label() != null)
                .map(Measure::metric)
                .toList();
    }
}
