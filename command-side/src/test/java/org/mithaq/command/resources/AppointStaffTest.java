package org.mithaq.command.resources;

import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Gathering.recorded;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.ResourceEvent.StaffAppointed;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.StaffGround;

class AppointStaffTest {

    private static final Set<StaffGround> EXPERTISE = Set.of(StaffGround.EXPERTISE);
    private static final AppointStaff APPOINTMENT = appoint(EXPERTISE, true, party(12), null);
    private static final StaffAppointed APPOINTED =
            new StaffAppointed(person(5), text("coordinator"), party(12), EXPERTISE, true, null);

    @Test
    void appointsForExpertise() {
        deciding().when(APPOINTMENT).happens(APPOINTED);
    }

    @Test
    void asksForAJustificationOfReferencesAlone() {
        AppointStaff referred = appoint(Set.of(StaffGround.RECOMMENDATION), true, null, null);
        deciding().when(referred).isRefusedBy("R-160");
        deciding().justifiedBy("the only candidate").when(referred).isAcceptedDespite("R-160");
    }

    @Test
    void advisesWhenTheCommunityWasNotAsked() {
        deciding().when(appoint(EXPERTISE, false, null, null)).isAcceptedDespite("R-160");
    }

    @Test
    void restsOnADecisionOnStaffing() {
        AppointStaff decided = appoint(EXPERTISE, true, null, decision(2));
        deciding()
                .and(recorded(2, DecisionKind.STAFFING, Outcome.ADOPTED))
                .when(decided)
                .isAcceptedDespite();
        deciding()
                .and(recorded(2, DecisionKind.STAFFING, Outcome.NOT_ADOPTED))
                .when(decided)
                .isImpossible(Fault.Kind.BAD_INPUT);
        deciding()
                .and(recorded(2, DecisionKind.BUDGET, Outcome.ADOPTED))
                .when(decided)
                .isImpossible(Fault.Kind.BAD_INPUT);
        deciding().when(decided).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotAppointSomebodyTwiceOrBePaidByUnknownParties() {
        deciding().and(APPOINTED).when(APPOINTMENT).isImpossible(Fault.Kind.WRONG_STATE);
        deciding().when(appoint(EXPERTISE, true, party(99), null)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static AppointStaff appoint(
            Set<StaffGround> grounds, boolean consulted, @Nullable PartyId paidBy, @Nullable DecisionId decision) {
        return new AppointStaff(person(5), text("coordinator"), paidBy, grounds, consulted, decision);
    }
}
