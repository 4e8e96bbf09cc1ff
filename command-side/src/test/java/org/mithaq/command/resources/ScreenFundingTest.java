package org.mithaq.command.resources;

import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Scenario.decision;

import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ResourceEvent.FundingScreened;
import org.mithaq.events.Vocabulary.FundingDirection;
import org.mithaq.events.Vocabulary.FundingPace;

class ScreenFundingTest {

    private static final ScreenFunding SCREENING =
            new ScreenFunding(decision(8), FundingDirection.FITS, FundingPace.FAST, null);
    private static final FundingScreened SCREENED =
            new FundingScreened(decision(8), FundingDirection.FITS, FundingPace.FAST, null);

    @Test
    void screensMoneyBeforeItIsDecidedOn() {
        deciding().when(SCREENING).happens(SCREENED);
    }

    @Test
    void screensAgainWhenTheTermsChange() {
        deciding().and(SCREENED).when(SCREENING).happens(SCREENED);
    }

    @Test
    void cannotScreenWhatIsDecided() {
        deciding()
                .when(new ScreenFunding(decision(1), FundingDirection.FITS, FundingPace.FAST, null))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }
}
