package org.mithaq.command.meetings;

import static org.mithaq.command.Gathering.recorded;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Parties;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.MinutesCorrected;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.text.Text;

/** Corrections of the minutes of meeting 1; decisions that {@code Gathering} records are of meeting 2. */
class CorrectMinutesTest {

    @Test
    void numbersCorrectionsAsTheyCome() {
        Scenario circulated = circulated();
        circulated.when(correct(null, null)).happens(corrected(1, null, null, false));
        circulated
                .and(corrected(1, null, null, false))
                .when(correct(text("left out"), null))
                .happens(corrected(2, text("left out"), null, false));
    }

    @Test
    void isForMembersAndForThoseWhoWerePresent() {
        Parties.by(2, circulated()).when(correct(null, null)).isAcceptedDespite();
        Parties.by(4, circulated()).when(correct(null, null)).isImpossible(Fault.Kind.NOT_ALLOWED);
        Parties.by(4, circulated().and(Parties.admitted(4)))
                .when(correct(null, null))
                .isAcceptedDespite();
    }

    @Test
    void isANoteOnceTheMinutesAreApproved() {
        approved()
                .and(recorded(5, DecisionKind.OTHER, Outcome.ADOPTED))
                .when(correct(text("we learned later"), decision(5)))
                .happens(corrected(1, text("we learned later"), decision(5), true));
    }

    @Test
    void aNoteNamesWhyAndByWhichDecision() {
        approved().when(correct(text("why"), null)).isImpossible(Fault.Kind.WRONG_STATE);
        approved()
                .and(recorded(5, DecisionKind.OTHER, Outcome.ADOPTED))
                .when(correct(null, decision(5)))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void restsOnAnAdoptedDecisionOfAnotherMeeting() {
        approved().when(correct(text("why"), decision(5))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        approved()
                .and(recorded(5, DecisionKind.OTHER, Outcome.NOT_ADOPTED))
                .when(correct(text("why"), decision(5)))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void needsMinutesThatWereCirculated() {
        closed().when(correct(null, null)).isImpossible(Fault.Kind.WRONG_STATE);
        Scenario.given().when(correct(null, null)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    static Scenario closed() {
        return Scenario.given()
                .and(Stage.parties(5))
                .and(
                        Stage.scheduled(1, MeetingKind.STRATEGIC, 0),
                        Stage.opened(1, 1, 2),
                        Stage.scheduled(2, MeetingKind.STRATEGIC, 12),
                        Stage.closed(1, meeting(2)));
    }

    static Scenario circulated() {
        return closed().and(new MinutesCirculated(meeting(1), List.of(party(1), party(2)), List.of()));
    }

    private static Scenario approved() {
        return circulated().and(new MinutesApproved(meeting(1), meeting(2), List.of()));
    }

    private static CorrectMinutes correct(@Nullable Text reason, @Nullable DecisionId decision) {
        return new CorrectMinutes(meeting(1), AgendaTopic.FUNDING, text("add the minority opinion"), reason, decision);
    }

    static MinutesCorrected corrected(int number, @Nullable Text reason, @Nullable DecisionId decision, boolean note) {
        return new MinutesCorrected(
                meeting(1), number, AgendaTopic.FUNDING, text("add the minority opinion"), reason, decision, note);
    }
}
