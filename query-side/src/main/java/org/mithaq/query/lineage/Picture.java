package org.mithaq.query.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.query.decisionlog.DecisionReport;
import org.mithaq.query.decisionlog.RediscussionReport;

/**
 * Where everything stands in the picture of a line of decisions, in units of the drawing: time runs downwards, the
 * links run at the side where reading begins.
 *
 * @param mirrored whether it is read from right to left
 * @param height of the whole
 */
public record Picture(boolean mirrored, int height, List<Box> boxes, List<Note> notes, List<Arrow> arrows) {

    /** The width of the whole. */
    public static final int WIDTH = 640;

    private static final int LANES = 72;
    private static final int LANE = 12;
    private static final int BOX_HEIGHT = 78;
    private static final int NOTE_HEIGHT = 52;
    private static final int INDENT = 28;
    private static final int GAP = 26;
    private static final int BOX_WIDTH = WIDTH - LANES - 4;
    private static final int LONGEST = 52;

    /** A decision. */
    public record Box(DecisionReport decision, boolean chosen, int x, int y, int width, int height, int text) {}

    /** A request to discuss the decision above it again. */
    public record Note(RediscussionReport request, int x, int y, int width, int height, int text) {}

    /** A link, as the path of its line and that of its head. */
    public record Arrow(Lineage.Link link, String line, String head) {}

    static Picture of(Lineage lineage, boolean mirrored) {
        List<Box> boxes = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        Map<String, Integer> middles = new HashMap<>();
        int y = GAP / 2;
        for (DecisionReport decision : lineage.decisions()) {
            boolean chosen = decision.id().equals(lineage.decision());
            boxes.add(new Box(
                    decision,
                    chosen,
                    mirror(LANES, BOX_WIDTH, mirrored),
                    y,
                    BOX_WIDTH,
                    BOX_HEIGHT,
                    point(LANES + 14, mirrored)));
            middles.put(decision.id(), y + BOX_HEIGHT / 2);
            y += BOX_HEIGHT + 6;
            for (RediscussionReport request : decision.rediscussions()) {
                int width = BOX_WIDTH - INDENT;
                notes.add(new Note(
                        request,
                        mirror(LANES + INDENT, width, mirrored),
                        y,
                        width,
                        NOTE_HEIGHT,
                        point(LANES + INDENT + 12, mirrored)));
                y += NOTE_HEIGHT + 6;
            }
            y += GAP;
        }
        return new Picture(mirrored, y, boxes, notes, arrows(lineage, middles, mirrored));
    }

    private static List<Arrow> arrows(Lineage lineage, Map<String, Integer> middles, boolean mirrored) {
        List<Arrow> arrows = new ArrayList<>();
        for (Lineage.Link link : lineage.links()) {
            Integer to = middles.get(link.from());
            Integer from = middles.get(link.to());
            if (from != null && to != null) {
                arrows.add(arrow(link, from - 8, to + 8, arrows.size(), mirrored));
            }
        }
        return arrows;
    }

    private static Arrow arrow(Lineage.Link link, int from, int to, int index, boolean mirrored) {
        int edge = point(LANES, mirrored);
        int lane = point(LANES - LANE * (2 + index % 4), mirrored);
        int back = mirrored ? 9 : -9;
        return new Arrow(
                link,
                "M%d %d H%d V%d H%d".formatted(edge, from, lane, to, edge),
                "M%d %d l%d -5 v10 z".formatted(edge, to, back));
    }

    private static int mirror(int x, int width, boolean mirrored) {
        return mirrored ? WIDTH - x - width : x;
    }

    private static int point(int x, boolean mirrored) {
        return mirror(x, 0, mirrored);
    }

    /** As much of a text as a box holds. */
    public String fit(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
