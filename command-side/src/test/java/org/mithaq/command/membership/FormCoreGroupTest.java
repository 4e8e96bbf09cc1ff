package org.mithaq.command.membership;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Parties.COORDINATOR;
import static org.mithaq.command.Parties.admitted;
import static org.mithaq.command.Parties.assessed;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Parties.classified;
import static org.mithaq.command.Parties.coordinatorAssigned;
import static org.mithaq.command.Parties.coreGroup;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ActingAs;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.MembershipEvent.CoreGroupDissolved;
import org.mithaq.events.MembershipEvent.CoreGroupFormed;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Circle;

class FormCoreGroupTest {

    private static final List<CoreMember> MEMBERS =
            List.of(new CoreMember(party(1), null), new CoreMember(party(2), text("community-affairs officer")));

    @Test
    void formsAGroupWithSomebodyOfThoseMostAffected() {
        Scenario.given(assessed(), registered(1), registered(2), classified(2, Circle.STEWARD))
                .when(new FormCoreGroup(body(1), MEMBERS))
                .happens(new CoreGroupFormed(body(1), MEMBERS));
    }

    @Test
    void advisesToIncludeSomebodyOfThoseMostAffected() {
        Scenario.given(assessed(), registered(1), registered(2), classified(2, Circle.INFLUENCER))
                .when(new FormCoreGroup(body(1), MEMBERS))
                .happensDespite(List.of("R-019"), new CoreGroupFormed(body(1), MEMBERS));
    }

    @Test
    void aMemberOrTheCoordinatorFormsItToo() {
        Scenario both = Scenario.given(assessed(), registered(1), registered(2), registered(3), admitted(3))
                .and(coordinatorAssigned());
        by(3, both).when(new FormCoreGroup(body(1), MEMBERS)).isAcceptedDespite("R-019");
        both.actor(COORDINATOR, ActingAs.coalition())
                .when(new FormCoreGroup(body(1), MEMBERS))
                .isAcceptedDespite("R-019");
    }

    @Test
    void doesNotTakeTheIdOfABody() {
        Scenario.given(assessed(), registered(1), registered(2), classified(2, Circle.STEWARD))
                .and(new BodyEstablished(body(1), BodyKind.BOARD, text("board"), null, null, true))
                .when(new FormCoreGroup(body(1), MEMBERS))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void nobodyElseFormsIt() {
        by(2, Scenario.given(assessed(), registered(1), registered(2)))
                .when(new FormCoreGroup(body(1), MEMBERS))
                .isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void cannotFormASecondGroup() {
        Scenario.given(assessed(), registered(1), registered(2), coreGroup(1))
                .when(new FormCoreGroup(body(2), MEMBERS))
                .isImpossible(Fault.Kind.WRONG_STATE);
        Scenario.given(assessed(), registered(1), registered(2), coreGroup(1), new CoreGroupDissolved(body(1)))
                .when(new FormCoreGroup(body(2), MEMBERS))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotTakeInWhomNobodyRegistered() {
        Scenario.given(assessed(), registered(1))
                .when(new FormCoreGroup(body(1), MEMBERS))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void takesEachPartyOnceAndAtLeastOne() {
        assertThatThrownBy(() -> new FormCoreGroup(body(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"members\"");
        assertThatThrownBy(() -> new FormCoreGroup(body(1), List.of(MEMBERS.getFirst(), MEMBERS.getFirst())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"members\"");
    }
}
