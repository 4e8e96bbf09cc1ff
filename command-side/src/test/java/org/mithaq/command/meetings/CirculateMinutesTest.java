package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.meetings.Stage.inDays;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.ReminderSent;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.PartyId;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.SupporterKind;

class CirculateMinutesTest {

    private static final List<PartyId> PRESENT = List.of(party(1), party(2));
    private static final List<PartyId> ABSENT = List.of(party(3));

    @Test
    void sendsTheMinutesAndRemindsEveryRecipientOfTheNextMeeting() {
        closed().when(minutes(PRESENT, ABSENT))
                .happens(
                        new MinutesCirculated(meeting(1), PRESENT, ABSENT),
                        new ReminderSent(meeting(2), party(1)),
                        new ReminderSent(meeting(2), party(2)),
                        new ReminderSent(meeting(2), party(3)));
    }

    @Test
    void remindsOfNothingWhereNoMeetingFollows() {
        open().and(Stage.closed(1, null))
                .when(minutes(PRESENT, ABSENT))
                .happens(new MinutesCirculated(meeting(1), PRESENT, ABSENT));
    }

    @Test
    void remindsOfNoMeetingThatBeganOrShouldHaveBegun() {
        closed().at(inDays(12).plusSeconds(1))
                .when(minutes(PRESENT, ABSENT))
                .happens(new MinutesCirculated(meeting(1), PRESENT, ABSENT));
        closed().and(Stage.opened(2, 1, 2))
                .when(minutes(PRESENT, ABSENT))
                .happens(new MinutesCirculated(meeting(1), PRESENT, ABSENT));
    }

    @Test
    void advisesWhenSomebodyWhoWasPresentGetsNoMinutes() {
        closed().when(minutes(List.of(party(1)), ABSENT)).isAcceptedDespite("R-070");
    }

    @Test
    void keepsThemFromMembersForAStatedReasonOnly() {
        closed().readableBy(Visibility.BODY).when(minutes(PRESENT, ABSENT)).isRefusedBy("R-077");
        closed().readableBy(Visibility.BODY)
                .justifiedBy("names of people in danger")
                .when(minutes(PRESENT, ABSENT))
                .isAcceptedDespite("R-077");
    }

    @Test
    void maySendThemAgainToOthers() {
        closed().and(new MinutesCirculated(meeting(1), PRESENT, List.of()))
                .when(minutes(List.of(), ABSENT))
                .isAcceptedDespite();
    }

    @Test
    void sendsTheMembersVersionToAMemberWhoWasAbsent() {
        closed().and(Stage.members(3))
                .when(minutes(List.of(party(1), party(2), party(3)), List.of()))
                .isAcceptedDespite();
    }

    @Test
    void cannotSendTheMembersVersionToAnOutsider() {
        closed().when(minutes(List.of(party(1), party(2), party(3)), List.of())).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void sendsThePublicVersionToProspectsAndSupporters() {
        closed().and(new ProspectNominated(party(30), text("name"), Category.HELPER, false, List.of(), null))
                .and(new SupporterRegistered(party(31), text("name"), SupporterKind.SUPPORT_ONLY, false))
                .when(minutes(PRESENT, List.of(party(30), party(31))))
                .isAcceptedDespite();
    }

    @Test
    void cannotBeSentToUnknownParties() {
        closed().when(minutes(List.of(party(1), party(2), party(99)), List.of()))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        closed().when(minutes(PRESENT, List.of(party(99)))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void needsAClosedMeeting() {
        open().when(minutes(PRESENT, ABSENT)).isImpossible(Fault.Kind.WRONG_STATE);
        Scenario.given().when(minutes(PRESENT, ABSENT)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void takesEachRecipientOnceAndAtLeastOne() {
        assertThatThrownBy(() -> minutes(List.of(), List.of())).hasMessageContaining("\"toMembers\"");
        assertThatThrownBy(() -> minutes(List.of(party(1), party(1)), ABSENT)).hasMessageContaining("\"toMembers\"");
        assertThatThrownBy(() -> minutes(PRESENT, List.of(party(3), party(3)))).hasMessageContaining("\"toProspects\"");
        assertThatThrownBy(() -> minutes(PRESENT, PRESENT)).hasMessageContaining("\"toProspects\"");
    }

    private static Scenario open() {
        return Scenario.given()
                .and(Stage.parties(5))
                .and(
                        Stage.scheduled(1, MeetingKind.PLENARY, 0),
                        Stage.opened(1, 1, 2),
                        Stage.scheduled(2, MeetingKind.PLENARY, 12));
    }

    private static Scenario closed() {
        return open().and(Stage.closed(1, meeting(2)));
    }

    private static CirculateMinutes minutes(List<PartyId> toMembers, List<PartyId> toProspects) {
        return new CirculateMinutes(meeting(1), toMembers, toProspects);
    }
}
