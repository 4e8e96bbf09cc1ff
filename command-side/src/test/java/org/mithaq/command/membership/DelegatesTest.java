package org.mithaq.command.membership;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.bodies.Bench.EXECUTIVE;
import static org.mithaq.command.bodies.Bench.STRATEGIC;
import static org.mithaq.command.bodies.Bench.chartered;
import static org.mithaq.command.bodies.Bench.elected;
import static org.mithaq.command.bodies.Bench.seated;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Parties;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Office;

/** {@link DesignateDelegate} and {@link ReplaceDelegate}. */
class DelegatesTest {

    @Test
    void aMemberDesignatesItsDelegateWithOrWithoutAuthority() {
        by(26, withNewMember())
                .when(new DesignateDelegate(person(26), text("manager"), false, true))
                .happens(new DelegateDesignated(party(26), person(26), text("manager"), false, true));
    }

    @Test
    void mayDesignateTheSamePersonAgainButNoOther() {
        by(3, chartered())
                .when(new DesignateDelegate(person(3), text("chair"), true, true))
                .isAcceptedDespite();
        by(3, chartered())
                .when(new DesignateDelegate(person(30), text("chair"), true, true))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void asksForAuthorityAndALetterWhereThePartySitsInACommitteeThatGoverns() {
        Scenario seated = by(3, chartered().and(seated(STRATEGIC, BodyKind.STRATEGIC, 1, 2, 3, 4)));
        seated.when(new DesignateDelegate(person(3), text("guest"), false, true))
                .isRefusedBy("R-100");
        seated.when(new ReplaceDelegate(person(30), text("guest"), true, false)).isRefusedBy("R-100");
        seated.justifiedBy("the letter is on its way")
                .when(new ReplaceDelegate(person(30), text("guest"), true, false))
                .isAcceptedDespite("R-100");
    }

    @Test
    void aSuccessorTakesOver() {
        by(3, chartered())
                .when(new ReplaceDelegate(person(30), text("front line"), true, true))
                .happens(new DelegateReplaced(party(3), person(3), person(30), text("front line"), true, true));
    }

    @Test
    void twoOfTheCommunityRemainInTheStrategicCommittee() {
        ReplaceDelegate leaving = new ReplaceDelegate(null, null, false, false);
        by(2, chartered().and(seated(STRATEGIC, BodyKind.STRATEGIC, 1, 2, 3, 4)))
                .when(leaving)
                .isRefusedBy("R-099");
        by(2, chartered().and(seated(STRATEGIC, BodyKind.STRATEGIC, 1, 2, 3, 4, 6)))
                .when(leaving)
                .isAcceptedDespite();
        by(3, chartered().and(seated(STRATEGIC, BodyKind.STRATEGIC, 1, 2, 3, 4)))
                .when(leaving)
                .isAcceptedDespite();
    }

    @Test
    void theExecutivesChairOrDeputyRemainsOfTheCommunity() {
        Scenario heads = chartered()
                .and(seated(EXECUTIVE, BodyKind.EXECUTIVE, 1, 2, 3, 4))
                .and(elected(EXECUTIVE, Office.CHAIR, 2), elected(EXECUTIVE, Office.DEPUTY, 3));
        ReplaceDelegate replaced = new ReplaceDelegate(person(30), text("front line"), true, true);
        by(2, heads).when(replaced).isRefusedBy("R-098");
        by(3, heads).when(replaced).isAcceptedDespite();
        by(4, heads).when(replaced).isAcceptedDespite();
    }

    @Test
    void onlyMembersHaveDelegatesAndReplaceThoseTheyHave() {
        by(90, chartered())
                .when(new DesignateDelegate(person(90), text("guest"), true, true))
                .isImpossible(Fault.Kind.NOT_ALLOWED);
        by(26, withNewMember())
                .when(new ReplaceDelegate(person(30), text("guest"), true, true))
                .isImpossible(Fault.Kind.WRONG_STATE);
        by(3, chartered())
                .when(new ReplaceDelegate(person(3), text("guest"), true, true))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void aPositionIsThatOfASuccessor() {
        assertThatThrownBy(() -> new ReplaceDelegate(person(1), null, true, true))
                .hasMessageContaining("\"position\"");
        assertThatThrownBy(() -> new ReplaceDelegate(null, null, true, false)).hasMessageContaining("\"authority\"");
    }

    private static Scenario withNewMember() {
        return chartered().and(Parties.registered(26), Parties.admitted(26));
    }
}
