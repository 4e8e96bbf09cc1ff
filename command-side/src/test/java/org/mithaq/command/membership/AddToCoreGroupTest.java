package org.mithaq.command.membership;

import static org.mithaq.command.Parties.COORDINATOR;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Parties.coordinatorAssigned;
import static org.mithaq.command.Parties.coreGroup;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ActingAs;
import org.mithaq.events.MembershipEvent.CoreGroupDissolved;
import org.mithaq.events.MembershipEvent.CoreGroupMemberAdded;
import org.mithaq.events.MembershipEvent.CoreMember;

class AddToCoreGroupTest {

    private static final AddToCoreGroup SEVEN = new AddToCoreGroup(party(7), text("teenager delegate"));
    private static final CoreGroupMemberAdded ADDED =
            new CoreGroupMemberAdded(body(1), new CoreMember(party(7), text("teenager delegate")));

    @Test
    void theGroupTakesInAnotherParty() {
        group().when(SEVEN).happens(ADDED);
    }

    @Test
    void theCoordinatorTakesInAnotherParty() {
        group().and(coordinatorAssigned())
                .actor(COORDINATOR, ActingAs.coalition())
                .when(SEVEN)
                .happens(ADDED);
    }

    @Test
    void nobodyElseDoes() {
        by(7, group()).when(SEVEN).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void cannotTakeInThePartyTwice() {
        group().and(ADDED).when(SEVEN).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotTakeInWhomNobodyRegistered() {
        group().when(new AddToCoreGroup(party(8), null)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void needsAGroupThatStands() {
        Scenario.given(registered(7)).when(SEVEN).isImpossible(Fault.Kind.WRONG_STATE);
        group().and(new CoreGroupDissolved(body(1))).when(SEVEN).isImpossible(Fault.Kind.WRONG_STATE);
    }

    private static Scenario group() {
        return Scenario.given(registered(1), registered(2), registered(7), coreGroup(1, 2));
    }
}
