package org.mithaq.command.charter;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.AgreementId;
import org.mithaq.events.CharterEvent.AgreementSigned;
import org.mithaq.events.CharterEvent.Shares;
import org.mithaq.events.CharterEvent.Terms;

class SignAgreementTest {

    private static final AgreementId AGREEMENT = new AgreementId("00000000-0000-7000-8000-000000000001");

    @Test
    void isInForceOnceEveryNamedPartnerSigned() {
        AgreementSigned first = new AgreementSigned(AGREEMENT, party(1), terms(50), List.of(party(2), party(3)));
        AgreementSigned second = new AgreementSigned(AGREEMENT, party(3), null, List.of(party(2)));
        by(1, Gathering.convened()).when(sign(terms(50))).happens(first);
        by(3, Gathering.convened().and(first)).when(sign(null)).happens(second);
        by(2, Gathering.convened().and(first, second))
                .when(sign(terms(50)))
                .happens(new AgreementSigned(AGREEMENT, party(2), null, List.of()));
    }

    @Test
    void refusesTheSignatureOfAPartyThatIsNotNamed() {
        by(4, Gathering.convened()).when(sign(terms(50))).isRefusedBy("R-088");
        by(4, begun()).when(sign(null)).isRefusedBy("R-088");
    }

    @Test
    void advisesOfPowerThatIsNotShared() {
        by(1, Gathering.convened()).when(sign(terms(40))).isAcceptedDespite();
        by(1, Gathering.convened()).when(sign(terms(39))).isAcceptedDespite("R-089");
        by(2, begun()).when(sign(null)).isAcceptedDespite();
    }

    @Test
    void theFirstSignatureBringsTheTerms() {
        by(1, Gathering.convened()).when(sign(null)).isImpossible(Fault.Kind.BAD_INPUT);
        by(2, begun()).when(sign(terms(60))).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void nobodySignsTwice() {
        by(1, begun()).when(sign(null)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotNameUnknownPartners() {
        Terms unknown = new Terms(
                text("agreement"), text("together"), new LinkedHashSet<>(List.of(party(1), party(99))), 50, null);
        by(1, Gathering.convened()).when(sign(unknown)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void anAgreementHasPartnersAndAShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> sign(new Terms(text("a"), text("b"), new LinkedHashSet<>(List.of(party(1))), 50, null)))
                .withMessageContaining("\"partners\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sign(terms(101)))
                .withMessageContaining("\"communityPercent\"");
    }

    private static Scenario begun() {
        return Gathering.convened()
                .and(new AgreementSigned(AGREEMENT, party(1), terms(50), List.of(party(2), party(3))));
    }

    private static SignAgreement sign(@Nullable Terms terms) {
        return new SignAgreement(AGREEMENT, terms);
    }

    private static Terms terms(int communityPercent) {
        return new Terms(
                text("agreement"),
                text("together"),
                new LinkedHashSet<>(List.of(party(1), party(2), party(3))),
                communityPercent,
                new Shares(null, null, text("half and half"), null));
    }
}
