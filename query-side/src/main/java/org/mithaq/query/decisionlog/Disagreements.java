package org.mithaq.query.decisionlog;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;

/** Finds what was said against decisions, many at once. */
public final class Disagreements {

    private Disagreements() {}

    /** By the decision's id; decisions that nobody spoke against are missing. */
    public static Map<String, DisagreementReport> of(Reading reading, Readers readers, Collection<String> decisions) {
        Map<String, DisagreementReport> found = new HashMap<>();
        reading.view(Disagreement.PROJECTION)
                .find(decisions.stream()
                        .map(decision -> Decision.id(reading.id(), decision))
                        .toList())
                .forEach(said -> found.put(said.decision(), DisagreementReport.of(reading, readers, said)));
        return found;
    }
}
