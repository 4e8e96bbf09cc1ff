package org.mithaq.command.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CharterEvent.DelegationDefined;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingKind;

class AmendMissionTest {

    private static final Resolution RESOLUTION = Motion.number(3).put();

    @Test
    void putsAnotherVersionInForce() {
        withMission()
                .when(amend(RESOLUTION, null))
                .happens(
                        new MissionAmended(decision(3), 2, text("wider"), List.of(), null),
                        Gathering.adopted(RESOLUTION, 2, DecisionKind.MISSION, DecisionRule.TWO_THIRDS));
    }

    @Test
    void countsOnFromTheLatestVersion() {
        Scenario twice = withMission().and(new MissionAmended(decision(2), 2, text("second"), List.of(), null));
        assertThat(twice.when(amend(RESOLUTION, null)).accepted().events())
                .contains(new MissionAmended(decision(3), 3, text("wider"), List.of(), null));
    }

    @Test
    void refusesToBargainWithAPartnerUnlessJustified() {
        withMission().when(amend(RESOLUTION, party(4))).isRefusedBy("R-082");
        withMission()
                .justifiedBy("a matter of wording")
                .when(amend(RESOLUTION, party(4)))
                .isAcceptedDespite("R-082");
    }

    @Test
    void refusesAnAmendmentThatAStrategicPartnerMoves() {
        withMission()
                .and(new MemberAdmitted(party(4), null, Category.STRATEGIC_PARTNER, null))
                .when(amend(Motion.number(3).movedBy(party(4)).put(), null))
                .isRefusedBy("R-082");
        withMission()
                .and(new MemberAdmitted(party(4), null, Category.HELPER, null))
                .when(amend(Motion.number(3).movedBy(party(4)).put(), null))
                .isAcceptedDespite();
    }

    @Test
    void refusesAnAmendmentByACommittee() {
        Scenario committee = withMission()
                .and(new DelegationDefined(
                        List.of(new Delegation(BodyKind.STRATEGIC, List.of(DecisionKind.MISSION), null))))
                .and(opened(meeting(3), MeetingKind.STRATEGIC, 21));
        committee.when(amend(Motion.number(3).in(meeting(3)).put(), null)).isRefusedBy("R-116");
    }

    @Test
    void refusesTheVisionsWordsForAMission() {
        withMission()
                .and(new VisionAdopted(decision(2), text("wider"), List.of()))
                .when(amend(RESOLUTION, null))
                .isRefusedBy("R-080");
    }

    @Test
    void cannotAmendWhatIsNotThereOrChangesNothing() {
        deciding().when(amend(RESOLUTION, null)).isImpossible(Fault.Kind.WRONG_STATE);
        withMission()
                .when(new AmendMission(RESOLUTION, text("mission"), Set.of(), null))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    private static Scenario withMission() {
        return deciding().and(new MissionAdopted(decision(2), 1, text("mission"), List.of()));
    }

    private static AmendMission amend(Resolution resolution, @Nullable PartyId negotiatedWith) {
        return new AmendMission(resolution, text("wider"), Set.of(), negotiatedWith);
    }
}
