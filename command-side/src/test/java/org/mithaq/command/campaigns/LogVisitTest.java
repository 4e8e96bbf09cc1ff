package org.mithaq.command.campaigns;

import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CampaignEvent.VisitLogged;
import org.mithaq.events.PartyId;
import org.mithaq.events.VisitId;
import org.mithaq.events.Vocabulary.VisitPurpose;

class LogVisitTest {

    private static final VisitId FIRST = new VisitId("00000000-0000-7000-8000-000000000001");
    private static final VisitId SECOND = new VisitId("00000000-0000-7000-8000-000000000002");

    @Test
    void logsAVisitWithItsRecommendations() {
        convened().when(visit(FIRST, 3, 2, null)).happens(logged(FIRST, null));
    }

    @Test
    void followsAnEarlierVisitUp() {
        convened().and(logged(FIRST, null)).when(visit(SECOND, 3, 2, FIRST)).happens(logged(SECOND, FIRST));
        convened().when(visit(SECOND, 3, 2, FIRST)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotLogAVisitTwice() {
        convened().and(logged(FIRST, null)).when(visit(FIRST, 3, 2, null)).isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void cannotNameUnknownParties() {
        convened().when(visit(FIRST, 99, 2, null)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        convened().when(visit(FIRST, 3, 99, null)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static LogVisit visit(VisitId id, int host, int member, @Nullable VisitId follows) {
        PartyId council = party(host);
        return new LogVisit(
                id,
                VisitPurpose.ADVOCACY,
                text("free expression"),
                text("council"),
                council,
                Set.of(party(member)),
                text("heard"),
                List.of(text("public sessions")),
                follows);
    }

    private static VisitLogged logged(VisitId id, @Nullable VisitId follows) {
        return new VisitLogged(
                id,
                VisitPurpose.ADVOCACY,
                text("free expression"),
                text("council"),
                party(3),
                Set.of(party(2)),
                text("heard"),
                List.of(text("public sessions")),
                follows);
    }
}
