package org.mithaq.command.coalition;

import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.MembershipEvent.CoreGroupDissolved;
import org.mithaq.events.MembershipEvent.CoreGroupFormed;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.MembershipEvent.PartyRegistered;

class AssignCoordinatorTest {

    private static final AssignCoordinator COMMAND = new AssignCoordinator(person(3), party(1), text("staff"));
    private static final CoordinatorAssigned EVENT = new CoordinatorAssigned(person(3), party(1), text("staff"));

    @Test
    void assignsSomebodyOfTheCoreGroup() {
        coreGroup().when(COMMAND).happens(EVENT);
    }

    @Test
    void replacesTheCoordinatorBySomebodyOfAMember() {
        Gathering.convened()
                .and(new CoordinatorAssigned(person(2), party(2), text("staff")))
                .when(COMMAND)
                .happens(EVENT);
    }

    @Test
    void cannotAssignSomebodyOfAPartyThatDoesNotTakePart() {
        coreGroup().and(new CoreGroupDissolved(body(1))).when(COMMAND).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotAssignSomebodyOfAnUnknownParty() {
        Scenario.given(Gathering.founded()).when(COMMAND).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotAssignBeforeTheFounding() {
        Scenario.given().when(COMMAND).isImpossible(Fault.Kind.WRONG_STATE);
    }

    private static Scenario coreGroup() {
        return Scenario.given(
                Gathering.founded(),
                new PartyRegistered(party(1), text("party"), true, null, false),
                new CoreGroupFormed(body(1), List.of(new CoreMember(party(1), null))));
    }
}
