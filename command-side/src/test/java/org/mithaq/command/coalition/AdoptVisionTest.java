package org.mithaq.command.coalition;

import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Gathering.parties;
import static org.mithaq.command.Gathering.recorded;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.text.Text;

class AdoptVisionTest {

    private static final Resolution RESOLUTION = Motion.number(3).put();
    private static final AdoptVision COMMAND = new AdoptVision(RESOLUTION, text("vision"), Set.of(party(4)));

    @Test
    void adoptsAVisionAndRecordsTheDecision() {
        deciding()
                .when(COMMAND)
                .happens(
                        new VisionAdopted(decision(3), text("vision"), List.of(party(4))),
                        Gathering.adopted(RESOLUTION, 2, DecisionKind.MISSION, DecisionRule.TWO_THIRDS));
    }

    @Test
    void advisesOfMembersWithoutInput() {
        deciding()
                .and(opened(meeting(3), MeetingKind.PLENARY, 21))
                .when(new AdoptVision(
                        Motion.number(3).in(meeting(3)).put(), text("vision"), new LinkedHashSet<>(parties(20))))
                .isAcceptedDespite("R-079");
    }

    @Test
    void refusesTheMissionsWordsForAVision() {
        deciding()
                .and(new MissionAdopted(decision(2), 1, new Text(null, "Streets without fear."), List.of()))
                .when(new AdoptVision(RESOLUTION, Text.of("شوارع بلا خوف", "streets  without fear"), Set.of()))
                .isRefusedBy("R-080");
    }

    @Test
    void followsADecisionThatIsOnRecord() {
        deciding()
                .and(recorded(3, DecisionKind.MISSION, Outcome.ADOPTED))
                .when(COMMAND)
                .happens(new VisionAdopted(decision(3), text("vision"), List.of(party(4))));
    }

    @Test
    void nothingFollowsFromADecisionThatWasNotAdopted() {
        deciding()
                .and(recorded(3, DecisionKind.MISSION, Outcome.NOT_ADOPTED))
                .when(COMMAND)
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotFollowADecisionOfAnotherKindOrMeeting() {
        deciding()
                .and(recorded(3, DecisionKind.STRATEGY, Outcome.ADOPTED))
                .when(COMMAND)
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
        deciding()
                .and(recorded(3, DecisionKind.MISSION, Outcome.ADOPTED))
                .and(opened(meeting(3), MeetingKind.PLENARY, 21))
                .when(new AdoptVision(Motion.number(3).in(meeting(3)).put(), text("vision"), Set.of()))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void cannotFollowWithAnotherTally() {
        deciding()
                .and(recorded(3, DecisionKind.MISSION, Outcome.ADOPTED))
                .when(new AdoptVision(Motion.number(3).votes(21, 0, 0).put(), text("vision"), Set.of()))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void cannotFollowAfterTheMeeting() {
        deciding()
                .and(
                        recorded(3, DecisionKind.MISSION, Outcome.ADOPTED),
                        new MeetingClosed(Gathering.PLENARY, List.of(), null))
                .when(COMMAND)
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotAdoptTwoVisionsByOneDecision() {
        deciding()
                .and(
                        new VisionAdopted(decision(3), text("vision"), List.of()),
                        recorded(3, DecisionKind.MISSION, Outcome.ADOPTED))
                .when(COMMAND)
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void anotherDecisionMayAdoptAnotherVision() {
        deciding()
                .and(
                        new VisionAdopted(decision(2), text("old vision"), List.of()),
                        recorded(2, DecisionKind.MISSION, Outcome.ADOPTED))
                .when(COMMAND)
                .isAcceptedDespite();
    }

    @Test
    void cannotNameUnknownContributors() {
        deciding()
                .when(new AdoptVision(RESOLUTION, text("vision"), Set.of(party(99))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
