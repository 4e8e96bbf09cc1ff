package org.mithaq.command.campaigns;

import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.campaign;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CampaignEvent.CampaignClosed;
import org.mithaq.events.CampaignEvent.Exposed;
import org.mithaq.events.PersonId;

class AssessRiskTest {

    @Test
    void assessesACampaignThatIsStillToCome() {
        convened()
                .when(new AssessRisk(
                        campaign(1), Outline.risk(1).people(), Outline.risk(1).mitigations()))
                .happens(Outline.risk(1));
    }

    @Test
    void refusesAnAssessmentWithoutPeopleOrMitigations() {
        convened()
                .when(new AssessRisk(campaign(1), List.of(), List.of(text("in pairs"))))
                .isRefusedBy("R-173");
        convened()
                .when(new AssessRisk(campaign(1), List.of(exposed(null, false)), List.of()))
                .isRefusedBy("R-173");
    }

    @Test
    void refusesToNameSomebodyWithoutConsent() {
        convened().when(naming(false)).isRefusedBy("R-173");
        convened().when(naming(true)).isAcceptedDespite();
    }

    @Test
    void cannotAssessAClosedCampaign() {
        convened()
                .and(Outline.launched(1), new CampaignClosed(campaign(1), text("outcome")))
                .when(naming(true))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void isTheMembersWork() {
        by(99, convened()).when(naming(true)).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    private static AssessRisk naming(boolean consents) {
        return new AssessRisk(campaign(1), List.of(exposed(person(5), consents)), List.of(text("in pairs")));
    }

    private static Exposed exposed(@Nullable PersonId person, boolean consents) {
        return new Exposed(text("spokesperson"), text("arrest"), person, consents);
    }
}
