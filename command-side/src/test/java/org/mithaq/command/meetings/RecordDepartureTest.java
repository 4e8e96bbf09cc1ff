package org.mithaq.command.meetings;

import static org.mithaq.command.Gathering.MEMBERS;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.chartered;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.RecordDecision;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.PersonId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.MeetingKind;

class RecordDepartureTest {

    @Test
    void theQuorumIsLostWithWhoLeaves() {
        Scenario enough = eleven();
        enough.when(decision(11)).isAcceptedDespite();
        enough.when(departure(11, null))
                .happens(new AttendeeLeft(meeting(3), party(11), null), new QuorumMissing(meeting(3), 10, 11, MEMBERS));
        enough.then(departure(11, null)).when(decision(10)).isRefusedBy("R-117");
    }

    @Test
    void whoLeftVotesNoMore() {
        Scenario twelve = eleven().and(new AttendeeArrived(meeting(3), new Attendee(party(12), null, null)));
        twelve.when(decision(12)).isAcceptedDespite();
        Scenario eleven = twelve.then(departure(12, null));
        eleven.when(decision(12)).isImpossible(Fault.Kind.BAD_INPUT);
        eleven.when(decision(11)).isAcceptedDespite();
    }

    @Test
    void aPartyIsThereAsLongAsOneOfItsDelegatesIs() {
        Scenario two = eleven().and(arrived(12, person(1)), arrived(12, person(2)));
        two.when(departure(12, person(1))).happens(new AttendeeLeft(meeting(3), party(12), person(1)));
        Scenario one = two.then(departure(12, person(1)));
        one.when(decision(12)).isAcceptedDespite();
        one.when(departure(12, person(1))).isImpossible(Fault.Kind.WRONG_STATE);
        one.then(departure(12, person(2))).when(decision(12)).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void withoutAPersonNobodyOfThePartyStays() {
        Scenario two = eleven().and(arrived(12, person(1)), arrived(12, person(2)));
        two.then(departure(12, null)).when(decision(12)).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void nobodyLeavesWhoIsNotThere() {
        eleven().when(departure(12, null)).isImpossible(Fault.Kind.WRONG_STATE);
        eleven().when(departure(11, person(1))).isImpossible(Fault.Kind.WRONG_STATE);
        eleven().then(departure(11, null)).when(departure(11, null)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void whoLeftMayComeBack() {
        eleven().then(departure(11, null))
                .then(new RecordArrival(meeting(3), new Attendee(party(11), null, null)))
                .when(decision(11))
                .isAcceptedDespite();
    }

    @Test
    void minutesAreNotApprovedOnceTheQuorumIsLost() {
        CorrectMinutesTest.circulated()
                .and(Stage.opened(2, 1, 2, 3))
                .and(new QuorumMissing(meeting(2), 2, 3, 5))
                .when(new ApproveMinutes(meeting(1), meeting(2), List.of()))
                .isRefusedBy("R-117");
    }

    private static Scenario eleven() {
        return chartered(charter()).and(opened(meeting(3), MeetingKind.GENERAL, 11));
    }

    private static AttendeeArrived arrived(int party, PersonId person) {
        return new AttendeeArrived(meeting(3), new Attendee(party(party), person, null));
    }

    private static RecordDeparture departure(int party, @Nullable PersonId person) {
        return new RecordDeparture(meeting(3), party(party), person);
    }

    private static RecordDecision decision(int votes) {
        return new RecordDecision(
                DecisionKind.OTHER,
                Motion.number(3).in(meeting(3)).votes(votes - 1, 1, 0).put());
    }
}
