package org.mithaq.command.coalition;

import static org.mithaq.command.Gathering.recorded;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CoalitionEvent.CoalitionClosed;
import org.mithaq.events.CoalitionEvent.IndicatorRecorded;
import org.mithaq.events.CoalitionEvent.Retained;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.Indicator;

class CloseCoalitionTest {

    private static final Retained PEOPLE = new Retained(null, text("facilitators"), null);
    private static final CloseCoalition COMMAND =
            new CloseCoalition(decision(1), text("forum"), text("associations run the hall"), PEOPLE);

    @Test
    void closesAfterTheDecisionWithTheCommunitysConsent() {
        decided(DecisionKind.WIND_DOWN, Outcome.ADOPTED)
                .when(COMMAND)
                .happens(new CoalitionClosed(decision(1), text("forum"), text("associations run the hall"), PEOPLE));
    }

    @Test
    void refusesAnEndThatNobodyDecidedOrPrepared() {
        decided(DecisionKind.WIND_DOWN, Outcome.ADOPTED)
                .when(new CloseCoalition(null, null, null, null))
                .isRefusedBy("R-184", "R-184", "R-182", "R-181");
    }

    @Test
    void refusesADecisionOfAnotherKindOrOneThatWasNotAdopted() {
        decided(DecisionKind.STRATEGY, Outcome.ADOPTED).when(COMMAND).isRefusedBy("R-184");
        decided(DecisionKind.WIND_DOWN, Outcome.NOT_ADOPTED).when(COMMAND).isRefusedBy("R-184");
    }

    @Test
    void closesWithAReason() {
        decided(DecisionKind.WIND_DOWN, Outcome.ADOPTED)
                .justifiedBy("the region was evacuated")
                .when(new CloseCoalition(null, null, null, new Retained(text("fund"), null, null)))
                .isAcceptedDespite("R-184", "R-184", "R-181");
    }

    @Test
    void advisesOfIndicatorsThatNobodyLookedAt() {
        closedMeeting(DecisionKind.WIND_DOWN, Outcome.ADOPTED)
                .and(indicators().skip(1))
                .when(COMMAND)
                .isAcceptedDespite("R-183");
    }

    @Test
    void cannotCloseWhileAMeetingIsOpen() {
        Gathering.convened()
                .and(indicators())
                .and(recorded(1, DecisionKind.WIND_DOWN, Outcome.ADOPTED))
                .when(COMMAND)
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void onlyAMemberCloses() {
        by(99, decided(DecisionKind.WIND_DOWN, Outcome.ADOPTED)).when(COMMAND).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    private static Scenario decided(DecisionKind kind, Outcome outcome) {
        return closedMeeting(kind, outcome).and(indicators());
    }

    private static Scenario closedMeeting(DecisionKind kind, Outcome outcome) {
        return Gathering.convened()
                .and(recorded(1, kind, outcome))
                .and(new MeetingClosed(Gathering.PLENARY, List.of(), null));
    }

    private static Stream<IndicatorRecorded> indicators() {
        return Stream.of(Indicator.values())
                .map(indicator -> new IndicatorRecorded(indicator, text("seen"), null, null));
    }
}
