package org.mithaq.query.lineage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.query.decisionlog.DecisionLog;
import org.mithaq.query.decisionlog.DecisionReport;
import org.mithaq.query.decisionlog.LifeReport.LinkReport;
import org.mithaq.query.decisionlog.Relation;

/**
 * Decisions that are linked with one another.
 *
 * @param decision the one that was asked for
 * @param decisions all of them, the earliest first
 * @param links each once, told by the decision that did something to the other
 * @param more whether further decisions are linked with those at the ends, some hundreds away
 */
public record Lineage(String decision, List<DecisionReport> decisions, List<Link> links, boolean more) {

    /** That {@code from} did something to {@code to}. */
    public record Link(String from, Relation relation, String to, Instant at) {}

    static Lineage of(String decision, DecisionLog.Line line) {
        List<Link> links = new ArrayList<>();
        for (DecisionReport each : line.decisions()) {
            Set<String> done = new HashSet<>();
            each.links().stream().filter(link -> link.relation().acts()).forEach(link -> {
                links.add(link(each, link));
                done.add(link.decision().id());
            });
            each.links().stream()
                    .filter(link -> link.relation() == Relation.WOULD_REPLACE)
                    .filter(link -> done.add(link.decision().id()))
                    .forEach(link -> links.add(link(each, link)));
        }
        return new Lineage(decision, List.copyOf(line.decisions()), List.copyOf(links), line.more());
    }

    private static Link link(DecisionReport from, LinkReport link) {
        return new Link(from.id(), link.relation(), link.decision().id(), link.at());
    }
}
