package org.mithaq.query.decisionlog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.query.decisionlog.LifeReport.LinkReport;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;

/**
 * What minutes tell of a decision that is not in its own record.
 *
 * @param against what was said against it
 * @param deeds what it did to others, such as to rescind one
 */
public record Sidelight(DisagreementReport against, List<LinkReport> deeds) {

    public static final Sidelight NONE = new Sidelight(DisagreementReport.NONE, List.of());

    /**
     * Of many decisions at once, by their ids.
     *
     * @param until the last record that counts
     */
    public static Map<String, Sidelight> of(
            Reading reading, Readers readers, Collection<String> decisions, long until) {
        List<Decision> all = reading.view(Decision.PROJECTION)
                .find(decisions.stream()
                        .map(decision -> Decision.id(reading.id(), decision))
                        .toList());
        Names names = Names.of(reading, all);
        Map<String, Sidelight> found = new HashMap<>();
        for (Decision decision : all) {
            Decision then = decision.upTo(until);
            found.put(
                    decision.id(),
                    new Sidelight(
                            DeliberationReport.of(then, null, names, readers).disagreement(),
                            LifeReport.links(then, names).stream()
                                    .filter(link -> link.relation().acts())
                                    .toList()));
        }
        return found;
    }
}
