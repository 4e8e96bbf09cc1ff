package org.mithaq.command.communication;

import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.publication;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.communication.Voice.CREDITS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.events.CommunicationEvent.ItemPublished;
import org.mithaq.events.Vocabulary.PublicationKind;

class PublishItemTest {

    @Test
    void publishesAResource() {
        Gathering.deciding()
                .when(publish(PublicationKind.RESOURCE, List.of()))
                .happens(published(PublicationKind.RESOURCE, List.of()));
    }

    @Test
    void advisesToShareTheCreditForASuccess() {
        Gathering.deciding().when(publish(PublicationKind.SUCCESS, List.of())).isAcceptedDespite("R-140");
        Gathering.deciding().when(publish(PublicationKind.SUCCESS, CREDITS)).isAcceptedDespite();
    }

    @Test
    void publishesTheMissionOnceItIsAdopted() {
        Gathering.deciding().when(publish(PublicationKind.MISSION, List.of())).isImpossible(Fault.Kind.WRONG_STATE);
        Gathering.deciding()
                .and(new MissionAdopted(decision(3), 1, text("mission"), List.of()))
                .when(publish(PublicationKind.MISSION, List.of()))
                .isAcceptedDespite();
    }

    @Test
    void cannotUseAnIdTwiceOrCreditWhomNobodyKnows() {
        Gathering.deciding()
                .and(published(PublicationKind.NEWS, List.of()))
                .when(publish(PublicationKind.NEWS, List.of()))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
        Gathering.deciding()
                .when(publish(PublicationKind.NEWS, List.of(new Credit(party(99), null, null, null))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static PublishItem publish(PublicationKind kind, List<Credit> credits) {
        return new PublishItem(publication(1), kind, text("title"), text("summary"), text("site"), credits);
    }

    private static ItemPublished published(PublicationKind kind, List<Credit> credits) {
        return new ItemPublished(publication(1), kind, text("title"), text("summary"), text("site"), credits);
    }
}
