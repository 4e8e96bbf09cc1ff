package org.mithaq.query.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.calendar.Dates.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.FundingPace;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.campaigns.Campaigning;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.resources.Giving;

class RisksTest {

    private final Told told = new Told(1);

    @Test
    void gathersWhatEndangersTheCoalitionUntilItIsDealtWith() {
        told.happened(
                Giving.declared(1, BarrierKind.TURF, null),
                Giving.declared(2, BarrierKind.LEADERSHIP, null),
                Giving.screened(FundingPace.FAST),
                Campaigning.assessed());
        Risks risks = Risks.of(TestReading.of(told, day(1)));
        assertThat(risks.barriers())
                .extracting(Risks.OpenBarrier::suggested)
                .containsExactly(List.of(Remedy.values()), List.of());
        assertThat(risks.funding()).hasSize(1);
        assertThat(risks.campaigns()).singleElement().satisfies(campaign -> assertThat(campaign.name())
                .isNull());

        told.happened(
                Giving.resolved(1),
                Giving.screened(FundingPace.ADEQUATE),
                Campaigning.launched(),
                Campaigning.closed());
        Risks later = Risks.of(TestReading.of(told, day(1)));
        assertThat(later.barriers()).hasSize(1);
        assertThat(later.funding()).isEmpty();
        assertThat(later.campaigns()).isEmpty();
    }

    @Test
    void asksForHelpWhereLeadershipIsLacking() {
        told.happened(Giving.declared(1, BarrierKind.TURF, null));
        assertThat(found(5)).isEmpty();
        told.happened(Giving.declared(2, BarrierKind.LEADERSHIP, null));
        assertThat(found(5))
                .containsExactly(Finding.about("barriers/" + Giving.barrier(2))
                        .fact("days", 5L)
                        .from(2));
        told.happened(Giving.resolved(2));
        assertThat(found(5)).isEmpty();
    }

    private List<Finding> found(int day) {
        return new RiskWatches().watches().getFirst().look().apply(TestReading.of(told, day(day)));
    }
}
