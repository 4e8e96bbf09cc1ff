package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Gathering.MEMBERS;
import static org.mithaq.command.Gathering.PLENARY;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.chartered;
import static org.mithaq.command.Gathering.founded;
import static org.mithaq.command.Gathering.members;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Gathering.parties;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.RecordDecision;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.Vocabulary.AttendanceMode;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.MeetingKind;

class RecordArrivalTest {

    @Test
    void whoComesLateCompletesTheQuorum() {
        Scenario late = tooFew();
        late.when(decision(10)).isRefusedBy("R-117");
        late.when(arrival(11))
                .happens(
                        new AttendeeArrived(meeting(3), attendee(11)),
                        new QuorumConfirmed(meeting(3), 11, 11, MEMBERS));
        late.then(arrival(11)).when(decision(11)).isAcceptedDespite();
    }

    @Test
    void theQuorumIsStatedAgainOnlyWhenItChanges() {
        Scenario complete = tooFew().then(arrival(11));
        complete.when(arrival(12)).happens(new AttendeeArrived(meeting(3), attendee(12)));
        complete.when(new RecordDeparture(meeting(3), party(11), null))
                .happens(new AttendeeLeft(meeting(3), party(11), null), new QuorumMissing(meeting(3), 10, 11, MEMBERS));
    }

    @Test
    void nobodyComesTwice() {
        tooFew().when(arrival(3)).isImpossible(Fault.Kind.WRONG_STATE);
        tooFew().when(arrival(3, 1)).isImpossible(Fault.Kind.WRONG_STATE);
        tooFew().then(arrival(11)).when(arrival(11)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void aPartyMaySendAnotherDelegateAndCountsOnce() {
        Scenario two = tooFew().then(arrival(11, 1));
        two.when(arrival(11, 1)).isImpossible(Fault.Kind.WRONG_STATE);
        two.when(arrival(11)).isImpossible(Fault.Kind.WRONG_STATE);
        assertThat(two.then(arrival(11, 2)).state().meetings().find(meeting(3)))
                .satisfies(found -> assertThat(found.present()).hasSize(11));
        two.when(decision(12)).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void isForAnOpenMeeting() {
        tooFew().and(new MeetingClosed(meeting(3), List.of(), null))
                .when(arrival(11))
                .isImpossible(Fault.Kind.WRONG_STATE);
        tooFew().when(new RecordArrival(meeting(9), attendee(11))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void takesWhomTheOpeningWouldHaveTaken() {
        tooFew().when(arrival(99)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        chartered(charter())
                .and(
                        new BodyEstablished(body(1), BodyKind.STRATEGIC, text("committee"), null, null, false),
                        new BodySeated(body(1), List.of(new Seat(party(1), null, null)), null, 0))
                .and(opened(meeting(3), MeetingKind.STRATEGIC, 1))
                .when(arrival(2))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void advisesOfAnInfluencerWhoOnlyJoinsPanels() {
        Scenario.given(founded())
                .and(members())
                .and(opened(PLENARY, MeetingKind.PLENARY, 1))
                .when(new RecordArrival(PLENARY, new Attendee(party(2), null, null, AttendanceMode.PANEL)))
                .isAcceptedDespite("R-049");
    }

    @Test
    void minutesGoToWhoCameLateOrLeftEarly() {
        Scenario closed = tooFew().then(arrival(11))
                .then(new RecordDeparture(meeting(3), party(1), null))
                .and(new MeetingClosed(meeting(3), List.of(), null));
        closed.when(new CirculateMinutes(meeting(3), parties(10).subList(1, 10), List.of()))
                .isAcceptedDespite("R-070");
        closed.when(new CirculateMinutes(meeting(3), parties(11), List.of())).isAcceptedDespite();
    }

    private static Scenario tooFew() {
        return chartered(charter())
                .and(opened(meeting(3), MeetingKind.GENERAL, 10))
                .and(new QuorumMissing(meeting(3), 10, 11, MEMBERS));
    }

    private static RecordArrival arrival(int party) {
        return new RecordArrival(meeting(3), attendee(party));
    }

    private static RecordArrival arrival(int party, int person) {
        return new RecordArrival(meeting(3), new Attendee(party(party), person(person), null));
    }

    private static Attendee attendee(int party) {
        return new Attendee(party(party), null, null);
    }

    private static RecordDecision decision(int votes) {
        return new RecordDecision(
                DecisionKind.OTHER,
                Motion.number(3).in(meeting(3)).votes(votes - 1, 1, 0).put());
    }
}
