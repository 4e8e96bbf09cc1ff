package org.mithaq.command.resources;

import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ContributionId;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.ResourceEvent.ContributionOffered;
import org.mithaq.events.Vocabulary.ContributionKind;
import org.mithaq.events.Vocabulary.SupporterKind;

class OfferContributionTest {

    private static final ContributionId ID = new ContributionId("00000000-0000-7000-8000-000000000001");
    private static final OfferContribution OFFER =
            new OfferContribution(ID, ContributionKind.SPACE, text("meeting place"));
    private static final ContributionOffered OFFERED =
            new ContributionOffered(ID, party(3), ContributionKind.SPACE, text("meeting place"));

    @Test
    void offersWhatTheOwnPartyGives() {
        by(3, Scenario.given(registered(3))).when(OFFER).happens(OFFERED);
    }

    @Test
    void aSupporterMayGiveToo() {
        by(3, Scenario.given(new SupporterRegistered(party(3), text("funder"), SupporterKind.FUNDER, false)))
                .when(OFFER)
                .happens(OFFERED);
    }

    @Test
    void cannotUseAnIdTwice() {
        by(3, Scenario.given(registered(3), OFFERED)).when(OFFER).isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void cannotComeFromWhomNobodyKnows() {
        by(3, Scenario.given()).when(OFFER).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
