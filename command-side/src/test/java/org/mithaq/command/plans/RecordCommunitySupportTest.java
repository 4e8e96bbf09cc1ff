package org.mithaq.command.plans;

import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.plan;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.plans.Planning.STEWARD;
import static org.mithaq.command.plans.Planning.drafted;
import static org.mithaq.command.plans.Planning.planning;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.PlanEvent.ActionPlanStarted;
import org.mithaq.events.PlanEvent.CommunitySupportRecorded;

class RecordCommunitySupportTest {

    private static final RecordCommunitySupport SUPPORT =
            new RecordCommunitySupport(plan(1), text("public forum"), Set.of(STEWARD), null);

    @Test
    void recordsWhoBackedThePlanAndWhere() {
        planning()
                .and(drafted(1))
                .when(SUPPORT)
                .happens(new CommunitySupportRecorded(plan(1), text("public forum"), List.of(STEWARD), null));
    }

    @Test
    void aPlanThatRunsStaysUnderDiscussion() {
        planning().and(drafted(1), new ActionPlanStarted(plan(1))).when(SUPPORT).isAcceptedDespite();
    }

    @Test
    void cannotNameAnUnknownPlanOrUnknownBackers() {
        planning().when(SUPPORT).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        planning()
                .and(drafted(1))
                .when(new RecordCommunitySupport(plan(1), text("forum"), Set.of(party(99)), null))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
