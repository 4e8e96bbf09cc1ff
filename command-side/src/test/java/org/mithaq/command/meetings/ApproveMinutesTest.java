package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Scenario.meeting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.Vocabulary.MeetingKind;

class ApproveMinutesTest {

    @Test
    void approvesThemAsPresented() {
        following().when(approve(2)).happens(new MinutesApproved(meeting(1), meeting(2), List.of()));
    }

    @Test
    void approvesThemWithCorrections() {
        following()
                .and(CorrectMinutesTest.corrected(1, null, null, false))
                .when(approve(2, 1))
                .happens(new MinutesApproved(meeting(1), meeting(2), List.of(1)));
    }

    @Test
    void leavesOutCorrectionsThatTheMeetingDoesNotShare() {
        following()
                .and(CorrectMinutesTest.corrected(1, null, null, false))
                .when(approve(2))
                .happens(new MinutesApproved(meeting(1), meeting(2), List.of()));
    }

    @Test
    void refusesAMeetingWithoutQuorum() {
        following().and(new QuorumMissing(meeting(2), 1, 3, 5)).when(approve(2)).isRefusedBy("R-117");
    }

    @Test
    void isForALaterMeetingOfTheBodyTheOneSetToFollowOrAllMembers() {
        following()
                .and(Stage.scheduled(3, MeetingKind.STRATEGIC, 0), Stage.opened(3, 1))
                .when(approve(3))
                .isAcceptedDespite();
        following()
                .and(Stage.scheduled(3, MeetingKind.PLENARY, 0), Stage.opened(3, 1))
                .when(approve(3))
                .isAcceptedDespite();
        following()
                .and(Stage.scheduled(3, MeetingKind.EXECUTIVE, 0), Stage.opened(3, 1))
                .when(approve(3))
                .isImpossible(Fault.Kind.BAD_INPUT);
        following()
                .and(Stage.scheduled(3, MeetingKind.EXECUTIVE, 0), Stage.closed(1, meeting(3)), Stage.opened(3, 1))
                .when(approve(3))
                .isAcceptedDespite();
    }

    @Test
    void needsAnOpenMeeting() {
        CorrectMinutesTest.circulated().when(approve(2)).isImpossible(Fault.Kind.WRONG_STATE);
        CorrectMinutesTest.circulated().when(approve(1)).isImpossible(Fault.Kind.WRONG_STATE);
        following().when(approve(9)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void needsCirculatedMinutesThatAreNotApprovedYet() {
        CorrectMinutesTest.closed().and(Stage.opened(2, 1)).when(approve(2)).isImpossible(Fault.Kind.WRONG_STATE);
        following()
                .and(new MinutesApproved(meeting(1), meeting(2), List.of()))
                .when(approve(2))
                .isImpossible(Fault.Kind.WRONG_STATE);
        Scenario.given().when(approve(2)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void takesCorrectionsThatAreOnRecordEachOnce() {
        following().when(approve(2, 1)).isImpossible(Fault.Kind.BAD_INPUT);
        following().when(approve(2, 0)).isImpossible(Fault.Kind.BAD_INPUT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> approve(2, 1, 1))
                .withMessageContaining("\"corrections\"");
    }

    private static Scenario following() {
        return CorrectMinutesTest.circulated().and(Stage.opened(2, 1, 2, 3));
    }

    private static ApproveMinutes approve(int in, Integer... corrections) {
        return new ApproveMinutes(meeting(1), meeting(in), List.of(corrections));
    }
}
