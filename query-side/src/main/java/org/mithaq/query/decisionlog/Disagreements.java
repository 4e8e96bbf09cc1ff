package org.mithaq.query.decisionlog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;

/** Finds what was said against decisions, many at once. */
public final class Disagreements {

    private Disagreements() {}

    /**
     * By the decision's id; decisions that nobody spoke against are missing.
     *
     * @param until the last record that counts
     */
    public static Map<String, DisagreementReport> of(
            Reading reading, Readers readers, Collection<String> decisions, long until) {
        List<Decision> all = reading.view(Decision.PROJECTION)
                .find(decisions.stream()
                        .map(decision -> Decision.id(reading.id(), decision))
                        .toList());
        Names names = Names.of(reading, all);
        Map<String, DisagreementReport> found = new HashMap<>();
        for (Decision decision : all) {
            DisagreementReport said = DeliberationReport.of(decision.upTo(until), null, names, readers)
                    .disagreement();
            if (!said.none()) {
                found.put(decision.id(), said);
            }
        }
        return found;
    }
}
