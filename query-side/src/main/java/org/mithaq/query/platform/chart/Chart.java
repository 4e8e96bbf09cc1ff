package org.mithaq.query.platform.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A chart as an element of a page.
 *
 * @param id of the element; unique within the page
 * @param title what it shows
 * @param mirrored whether it runs from right to left
 * @param whole the number that a bar of full length stands for, unless there is a larger one
 */
public record Chart(String id, Shape shape, String title, boolean mirrored, long whole, List<Item> items) {

    /** The width of every chart, in units of the drawing. */
    static final int WIDTH = 640;

    private static final int LONGEST = 60;

    public Chart {
        items = List.copyOf(items);
        if (whole < 1) {
            throw new IllegalArgumentException("a whole is at least 1, not " + whole);
        }
    }

    /** The SVG element; what people wrote is escaped in it. */
    public String svg() {
        Drawing drawing = new Drawing(mirrored);
        int height =
                switch (shape) {
                    case BARS -> bars(drawing);
                    case STACK -> stack(drawing);
                    case LINE -> line(drawing);
                    case FUNNEL -> funnel(drawing);
                    case STEPS -> steps(drawing);
                };
        String numbers = items.stream().map(Item::text).collect(Collectors.joining("; "));
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" viewBox=\"0 0 %d %d\""
                        + " direction=\"%s\" aria-labelledby=\"%s-title %s-desc\"><title id=\"%s-title\">%s</title>"
                        + "<desc id=\"%s-desc\">%s</desc>%s</svg>")
                .formatted(
                        WIDTH,
                        height,
                        mirrored ? "rtl" : "ltr",
                        id,
                        id,
                        id,
                        HtmlUtils.htmlEscape(title),
                        id,
                        HtmlUtils.htmlEscape(numbers),
                        drawing);
    }

    private long most() {
        return Math.max(whole, items.stream().mapToLong(Item::value).max().orElse(whole));
    }

    private int bars(Drawing drawing) {
        int y = 0;
        for (Item item : items) {
            drawing.text(0, y + 16, item.isolated(fit(item.label())));
            drawing.bar(0, y + 23, length(item.value(), most(), WIDTH), 12, 0);
            y += 46;
        }
        return y;
    }

    private int funnel(Drawing drawing) {
        int y = 0;
        for (Item item : items) {
            int width = length(item.value(), most(), WIDTH);
            drawing.text(0, y + 16, item.isolated(fit(item.label())));
            drawing.bar((WIDTH - width) / 2, y + 23, width, 18, 0);
            y += 50;
        }
        return y;
    }

    /** The parts side by side, and below them what each of them is. */
    private int stack(Drawing drawing) {
        long sum = Math.max(1, items.stream().mapToLong(Item::value).sum());
        int x = 0;
        int y = 40;
        for (int part = 0; part < items.size(); part++) {
            Item item = items.get(part);
            int width = length(item.value(), sum, WIDTH);
            drawing.bar(x, 0, width, 22, part);
            drawing.bar(0, y - 11, 12, 12, part);
            drawing.text(20, y, item.isolated(fit(item.label())));
            x += width;
            y += 24;
        }
        return y - 8;
    }

    private int line(Drawing drawing) {
        int step = items.size() < 2 ? 0 : (WIDTH - 40) / (items.size() - 1);
        StringBuilder points = new StringBuilder();
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            int x = 20 + at * step;
            int y = 130 - length(item.value(), most(), 100);
            points.append(drawing.x(x)).append(',').append(y).append(' ');
            drawing.dot(x, y, item.shown());
        }
        drawing.line(points.toString().strip());
        return 150;
    }

    private int steps(Drawing drawing) {
        int y = 0;
        for (Item item : items) {
            drawing.box(0, y + 2, item.value() > 0);
            drawing.text(28, y + 17, fit(item.label()));
            y += 28;
        }
        return y;
    }

    private static int length(long value, long most, int longest) {
        return (int) (longest * value / most);
    }

    private static String fit(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
