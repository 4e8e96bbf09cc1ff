package org.mithaq.command.communication;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CommunicationEvent.ContributionCredited;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.Vocabulary.SupporterKind;

class CreditContributionTest {

    private static final Credit PLACE = new Credit(party(30), null, null, text("a place to meet"));

    @Test
    void creditsAMemberASupporterABodyOrOthers() {
        Credit member = new Credit(party(2), null, null, text("statistics"));
        Gathering.deciding()
                .when(new CreditContribution(member, text("meeting")))
                .happens(new ContributionCredited(member, text("meeting")));
        Gathering.deciding()
                .and(new SupporterRegistered(party(30), text("name"), SupporterKind.SUPPORT_ONLY, false))
                .when(new CreditContribution(PLACE, null))
                .happens(new ContributionCredited(PLACE, null));
        Credit group = new Credit(null, body(3), null, text("the plan"));
        Gathering.deciding().when(new CreditContribution(group, null)).happens(new ContributionCredited(group, null));
        Credit others = new Credit(null, null, text("partner organisations"), text("observers"));
        Gathering.deciding().when(new CreditContribution(others, null)).happens(new ContributionCredited(others, null));
    }

    @Test
    void cannotCreditWhomNobodyKnows() {
        Gathering.deciding().when(new CreditContribution(PLACE, null)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void saysWhoseContributionAndWhatItWas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditContribution(new Credit(party(2), null, null, null), null))
                .withMessageContaining("\"contribution\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Credit(null, null, null, text("something")))
                .withMessageContaining("\"party\"");
    }
}
