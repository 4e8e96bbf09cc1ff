package org.mithaq.query.health;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;

/**
 * Figures in the text format of Prometheus, version 0.0.4: gauges labelled with the ids of coalition and body ({@code all}
 * for the coalition as a whole) and with constants of closed lists. Where a figure is of one meeting or one organisation,
 * its metric names neither: meetings are told by how many were held since ({@code 00} for the last one), and of
 * organisations it is counted how many came to none, to up to a half, to more than a half and to all of the meetings.
 */
final class Exposition {

    /** The media type that scrapers ask for. */
    static final String TYPE = "text/plain;version=0.0.4;charset=utf-8";

    /** An empty label would be none at all, and could not be chosen beside the ids of bodies. */
    private static final String COALITION = "all";

    private static final int WHOLE = 100;

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
        return reports.stream()
                .flatMap(report -> report.panels().stream()
                        .filter(panel -> panel.measure() == measure)
                        .flatMap(panel -> values(panel).entrySet().stream())
                        .map(value -> sample(measure, report, value.getKey(), value.getValue())))
                .toList();
    }

    /** By the value of the label. */
    private static Map<String, Long> values(Panel panel) {
        return switch (panel.measure()) {
            case ATTENDANCE -> byPosition(panel.figures());
            case PARTICIPATION -> byShare(panel.figures());
            case DECISIONS,
                    TIME_TO_DECIDE,
                    QUORUM,
                    CIRCLES,
                    OVER_EASY,
                    OBJECTIONS,
                    OVERDUE,
                    AHEAD,
                    CADENCE,
                    FUNNEL,
                    PHASES,
                    FOUNDATIONS -> byKey(panel.figures());
        };
    }

    private static Map<String, Long> byKey(List<Figure> figures) {
        Map<String, Long> values = new LinkedHashMap<>();
        figures.forEach(figure -> values.put(figure.key().toLowerCase(Locale.ROOT), figure.value()));
        return values;
    }

    /** The meetings come in their order; two digits keep it where labels are sorted as texts. */
    private static Map<String, Long> byPosition(List<Figure> meetings) {
        Map<String, Long> values = new LinkedHashMap<>();
        meetings.reversed().forEach(meeting -> values.put("%02d".formatted(values.size()), meeting.value()));
        return values;
    }

    private static Map<String, Long> byShare(List<Figure> organisations) {
        Map<String, Long> values = new LinkedHashMap<>();
        List.of("none", "up_to_half", "more_than_half", "all").forEach(share -> values.put(share, 0L));
        organisations.forEach(organisation -> values.merge(share(organisation), 1L, Long::sum));
        return values;
    }

    /** Shares are rounded, so that only who came to none has no records. */
    private static String share(Figure organisation) {
        if (organisation.records().isEmpty()) {
            return "none";
        }
        if (organisation.value() >= WHOLE) {
            return "all";
        }
        return organisation.value() * 2 > WHOLE ? "more_than_half" : "up_to_half";
    }

    private static String sample(Measure measure, HealthReport report, String key, long value) {
        return "%s{coalition=\"%s\",body=\"%s\",%s=\"%s\"} %s"
                .formatted(
                        measure.metric(),
                        report.coalition(),
                        report.body() == null ? COALITION : report.body().id(),
                        measure.label(),
                        key,
                        measure.exported() == Unit.PERCENT ? Double.toString((double) value / WHOLE) : value);
    }

    /** The names of all metrics. */
    static List<String> metrics() {
        return Arrays.stream(Measure.values()).map(Measure::metric).toList();
    }
}
