package org.mithaq.query.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.query.decisionlog.DisagreementReport;
import org.mithaq.query.decisionlog.LifeReport.LinkReport;
import org.mithaq.query.directory.Named;

/**
 * A decision with the names it needs, what it did to other decisions, and what was said against it.
 *
 * @param ballots how each voted, where the vote was open
 * @param recusals how many did not vote because of a conflict of interest
 * @param recused who they were
 * @param links what it did to other decisions
 * @param proxies whose votes were held by whom at that moment
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Decided(
        DecisionRecorded decision,
        @Nullable Named mover,
        List<Voted> ballots,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int recusals,
        List<Named> recused,
        List<Proxied> proxies,
        List<LinkReport> links,
        DisagreementReport against) {

    /** How one party voted. */
    public record Voted(Named party, Choice choice) {}
}
