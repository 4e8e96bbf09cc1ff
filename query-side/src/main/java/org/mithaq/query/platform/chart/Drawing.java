package org.mithaq.query.platform.chart;

import org.springframework.web.util.HtmlUtils;

/** What a chart is drawn with. Places are given from the side where reading begins. */
final class Drawing {

    /** How many shades the style sheet has. */
    private static final int PARTS = 5;

    private final boolean mirrored;
    private final StringBuilder elements = new StringBuilder();

    Drawing(boolean mirrored) {
        this.mirrored = mirrored;
    }

    /** Where that is from the left. */
    int x(int fromStart) {
        return mirrored ? Chart.WIDTH - fromStart : fromStart;
    }

    /** Parts are told apart by their shade. */
    void bar(int start, int y, int width, int height, int part) {
        elements.append("<rect class=\"part%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                .formatted(part % PARTS, mirrored ? Chart.WIDTH - start - width : start, y, width, height));
    }

    void text(int start, int y, String text) {
        elements.append("<text x=\"%d\" y=\"%d\">%s</text>".formatted(x(start), y, HtmlUtils.htmlEscape(text)));
    }

    void dot(int start, int y, String shown) {
        elements.append("<circle cx=\"%d\" cy=\"%d\" r=\"4\"/><text text-anchor=\"middle\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(x(start), y, x(start), y - 10, HtmlUtils.htmlEscape(shown)));
    }

    void line(String points) {
        elements.append("<polyline points=\"%s\"/>".formatted(points));
    }

    void box(int start, int y, boolean filled) {
        elements.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"18\" height=\"18\" rx=\"3\"/>"
                .formatted(filled ? "part0" : "empty", mirrored ? Chart.WIDTH - start - 18 : start, y));
    }

    @Override
    public String toString() {
        return elements.toString();
    }
}
