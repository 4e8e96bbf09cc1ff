package org.mithaq.command.campaigns;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Scenario.campaign;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.election;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CampaignEvent.Activity;
import org.mithaq.events.CampaignEvent.CampaignLaunched;
import org.mithaq.events.CampaignEvent.Election;
import org.mithaq.events.CampaignEvent.EvaluationRecorded;
import org.mithaq.events.CampaignEvent.Sponsor;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.Vocabulary.CampaignKind;
import org.mithaq.events.Vocabulary.Capacity;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.EvaluationStage;

class LaunchCampaignTest {

    private static final Resolution RESOLUTION = Motion.number(3).put();

    private final Outline outline = new Outline();

    @Test
    void launchesACampaignAndRecordsTheDecision() {
        assessed()
                .when(launch())
                .happens(
                        new CampaignLaunched(campaign(1), decision(3), outline.finished()),
                        Gathering.adopted(RESOLUTION, 2, DecisionKind.PROGRAMME, DecisionRule.SIMPLE_MAJORITY));
    }

    @Test
    void recordsOnlyTheDecisionWhenItIsVotedDown() {
        Resolution lost = Motion.number(3).votes(9, 11, 1).put();
        assessed()
                .when(new LaunchCampaign(lost, campaign(1), outline.finished()))
                .happens(Gathering.decided(
                        lost, 2, DecisionKind.PROGRAMME, DecisionRule.SIMPLE_MAJORITY, Outcome.NOT_ADOPTED));
    }

    @Test
    void refusesALaunchWithoutAnAssessmentOfRisk() {
        deciding().when(launch()).isRefusedBy("R-173");
        deciding().and(Outline.risk(2)).when(launch()).isRefusedBy("R-173");
    }

    @Test
    void namesTheCampaignsRulesBeforeAnyVote() {
        deciding()
                .when(new LaunchCampaign(null, campaign(1), outline.finished()))
                .isRefusedBy("R-173");
        assessed()
                .when(new LaunchCampaign(null, campaign(1), outline.finished()))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void refusesACampaignWithoutNeedOrEthics() {
        outline.need = null;
        outline.ethics = null;
        assessed().when(launch()).isRefusedBy("R-167", "R-171");
    }

    @Test
    void advisesOfEverythingThatAdvocacyNeeds() {
        outline.demands = List.of();
        outline.evidence = List.of();
        outline.goals = outline.goals.subList(0, 1);
        outline.strategies = Set.of();
        assessed().when(launch()).isAcceptedDespite("R-170", "R-170", "R-170", "R-170");
    }

    @Test
    void advisesOfACampaignThatIsDigitalOnly() {
        outline.activities = List.of(new Activity(text("posts"), true));
        assessed().when(launch()).isAcceptedDespite("R-172");
    }

    @Test
    void refusesASponsorThatDidNotConsentUnlessJustified() {
        outline.sponsors = List.of(new Sponsor(party(1), true), new Sponsor(party(2), false));
        assessed().when(launch()).isRefusedBy("R-174");
        assessed().justifiedBy("consents tomorrow").when(launch()).isAcceptedDespite("R-174");
    }

    @Test
    void advisesOfAGapInTheCapacities() {
        outline.capacities = EnumSet.of(Capacity.PLANNING);
        assessed().when(launch()).isAcceptedDespite("R-174");
    }

    @Test
    void repeatsACampaignThatWasEvaluated() {
        outline.template = campaign(2);
        Scenario repeated = assessed().and(Outline.launched(2));
        repeated.when(launch()).isAcceptedDespite("R-191");
        repeated.and(evaluated(EvaluationStage.INTERIM)).when(launch()).isAcceptedDespite("R-191");
        repeated.and(evaluated(EvaluationStage.FINAL)).when(launch()).isAcceptedDespite();
    }

    @Test
    void cannotRepeatAnUnknownCampaign() {
        outline.template = campaign(9);
        assessed().when(launch()).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotTakeTheIdOfAnotherCampaignOrElection() {
        assessed().and(Outline.launched(1)).when(launch()).isImpossible(Fault.Kind.ALREADY_EXISTS);
        outline.elections = List.of(new Election(election(2), text("council")));
        assessed().and(Outline.launched(2)).when(launch()).isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void cannotNameAnUnknownSponsor() {
        outline.sponsors = List.of(new Sponsor(party(99), true));
        assessed().when(launch()).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void anElectionCampaignNamesItsElectionsOnce() {
        outline.elections = List.of();
        assertThatIllegalArgumentException().isThrownBy(this::launch).withMessageContaining("\"elections\"");
        Election council = new Election(election(1), text("council"));
        outline.elections = List.of(council, council);
        assertThatIllegalArgumentException().isThrownBy(this::launch).withMessageContaining("once");
        outline.kind = CampaignKind.ADVOCACY;
        outline.elections = List.of(council);
        assertThatIllegalArgumentException().isThrownBy(this::launch).withMessageContaining("\"elections\"");
    }

    private static Scenario assessed() {
        return deciding().and(Outline.risk(1));
    }

    private LaunchCampaign launch() {
        return new LaunchCampaign(RESOLUTION, campaign(1), outline.finished());
    }

    private static EvaluationRecorded evaluated(EvaluationStage stage) {
        return new EvaluationRecorded(
                campaign(2), null, null, stage, text("good"), null, text("fair"), Set.of(), List.of(), List.of());
    }
}
