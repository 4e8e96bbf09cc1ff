package org.mithaq.query.decisionlog;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.ViewReader;
import org.springframework.stereotype.Component;

/** Finds what was said against decisions, many at once. */
@Component
public class Disagreements {

    private final ViewReader<Disagreement> disagreements;

    Disagreements(ViewReader<Disagreement> disagreements) {
        this.disagreements = disagreements;
    }

    /** By the decision's id; decisions that nobody spoke against are missing. */
    public Map<String, DisagreementReport> of(Reading reading, Readers readers, Collection<String> decisions) {
        Map<String, DisagreementReport> found = new HashMap<>();
        disagreements
                .find(decisions.stream()
                        .map(decision -> Decision.id(reading.id(), decision))
                        .toList())
                .forEach(said -> found.put(said.decision(), DisagreementReport.of(reading, readers, said)));
        return found;
    }
}
