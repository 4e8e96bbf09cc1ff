package org.mithaq.command.coalition;

import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Gathering.recorded;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CoalitionEvent.ApproachSet;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.RepresentationEvent.DialogueRecorded;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.DialogueTheme;
import org.mithaq.events.Vocabulary.MeetingKind;

class AdoptMissionTest {

    private static final Resolution RESOLUTION = Motion.number(3).put();
    private static final AdoptMission COMMAND = new AdoptMission(RESOLUTION, text("mission"), Set.of());

    @Test
    void adoptsTheFirstMissionAndRecordsTheDecision() {
        deciding()
                .when(COMMAND)
                .happens(
                        new MissionAdopted(decision(3), 1, text("mission"), List.of()),
                        Gathering.adopted(RESOLUTION, 2, DecisionKind.MISSION, DecisionRule.TWO_THIRDS));
    }

    @Test
    void recordsOnlyTheDecisionWhenTwoThirdsAreNotReached() {
        Resolution resolution = Motion.number(3).votes(13, 7, 1).put();
        deciding()
                .when(new AdoptMission(resolution, text("mission"), Set.of()))
                .happens(Gathering.decided(
                        resolution, 2, DecisionKind.MISSION, DecisionRule.TWO_THIRDS, Outcome.NOT_ADOPTED));
    }

    @Test
    void advisesOfEmpowermentWithoutDialogue() {
        deciding().and(new ApproachSet(Approach.EMPOWERMENT)).when(COMMAND).isAcceptedDespite("R-062");
        deciding()
                .and(
                        new ApproachSet(Approach.EMPOWERMENT),
                        new DialogueRecorded(
                                null, List.of(party(2)), List.of(DialogueTheme.VALUES), text("dignity first")))
                .when(COMMAND)
                .isAcceptedDespite();
    }

    @Test
    void followsTheDecisionThatAdoptedTheVision() {
        deciding()
                .and(
                        new ApproachSet(Approach.EMPOWERMENT),
                        new VisionAdopted(decision(3), text("vision"), List.of()),
                        recorded(3, DecisionKind.MISSION, Outcome.ADOPTED))
                .when(COMMAND)
                .happensDespite(List.of("R-062"), new MissionAdopted(decision(3), 1, text("mission"), List.of()));
    }

    @Test
    void advisesOfMembersWithoutInput() {
        deciding()
                .and(opened(meeting(3), MeetingKind.PLENARY, 21))
                .when(new AdoptMission(Motion.number(3).in(meeting(3)).put(), text("mission"), Set.of()))
                .isAcceptedDespite("R-079");
    }

    @Test
    void refusesTheVisionsWordsForAMission() {
        deciding()
                .and(new VisionAdopted(decision(2), text("mission"), List.of()))
                .when(COMMAND)
                .isRefusedBy("R-080");
    }

    @Test
    void refusesAMissionBeforeItIsDecidedHowToDecide() {
        convened().when(COMMAND).isRefusedBy("R-113");
    }

    @Test
    void cannotAdoptASecondMission() {
        deciding()
                .and(new MissionAdopted(decision(2), 1, text("mission"), List.of()))
                .when(COMMAND)
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotNameUnknownContributors() {
        deciding()
                .when(new AdoptMission(RESOLUTION, text("mission"), Set.of(party(99))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
