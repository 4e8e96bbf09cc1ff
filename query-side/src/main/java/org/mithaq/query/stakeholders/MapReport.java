package org.mithaq.query.stakeholders;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.mithaq.events.Vocabulary.CapitalKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.query.directory.Named;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.text.Text;

/**
 * The map as it is read.
 *
 * @param circles all three, each with the parties in it
 * @param unplaced the parties in no circle
 * @param categories all of them, each with its parties
 * @param capital the four kinds, each with who holds what
 * @param connectors who connects people, resources and knowledge
 */
record MapReport(
        List<CircleReport> circles,
        List<Named> unplaced,
        List<CategoryReport> categories,
        List<CapitalReport> capital,
        List<ConnectorReport> connectors,
        List<FindingReport> findings) {

    record CircleReport(Circle circle, List<Placed> parties) {}

    /** @param answers why it stands there */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Placed(Named party, boolean member, List<Text> answers) {}

    /** @param essential whether a coalition cannot do without it */
    record CategoryReport(Category category, boolean essential, List<Named> parties) {}

    record CapitalReport(CapitalKind kind, List<Held> holdings) {}

    record Held(Named party, Text description) {}

    record ConnectorReport(Named party, Text connects, Instant at) {}
}
