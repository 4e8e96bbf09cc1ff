package org.mithaq.command.charter;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.chartered;
import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;

import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CharterEvent.CharterAcknowledged;

class AcknowledgeCharterTest {

    @Test
    void aMemberAcknowledgesForItself() {
        chartered(charter())
                .actor(new Actor(party(5), "director", person(5)), ActingAs.ownOrganisation())
                .when(new AcknowledgeCharter(1))
                .happens(new CharterAcknowledged(party(5), 1));
    }

    @Test
    void onlyMembersAcknowledge() {
        chartered(charter())
                .actor(new Actor(party(99), "director", person(5)), ActingAs.ownOrganisation())
                .when(new AcknowledgeCharter(1))
                .isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void cannotAcknowledgeAVersionThatIsNotInForce() {
        deciding().when(new AcknowledgeCharter(1)).isImpossible(Fault.Kind.WRONG_STATE);
        chartered(charter()).when(new AcknowledgeCharter(2)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotAcknowledgeTwice() {
        chartered(charter())
                .and(new CharterAcknowledged(party(1), 1))
                .when(new AcknowledgeCharter(1))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void versionsStartAtOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AcknowledgeCharter(0))
                .withMessageContaining("\"version\"");
    }
}
