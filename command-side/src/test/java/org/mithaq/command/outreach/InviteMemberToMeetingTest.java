package org.mithaq.command.outreach;

import static org.mithaq.command.Gatherings.charter;
import static org.mithaq.command.Gatherings.opened;
import static org.mithaq.command.Gatherings.papers;
import static org.mithaq.command.Gatherings.scheduled;
import static org.mithaq.command.Parties.coreGroup;
import static org.mithaq.command.Parties.founded;
import static org.mithaq.command.Parties.prospect;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.MeetingId;
import org.mithaq.events.OutreachEvent.MemberInvited;
import org.mithaq.events.Vocabulary.AskKind;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;
import org.mithaq.text.Text;

class InviteMemberToMeetingTest {

    private static final Text PLACE = text("the school hall");
    private static final Instant LATER = NOW.plus(Duration.ofDays(23));

    @Test
    void invitesToAMeetingWithItsPlaceAndTime() {
        announced().when(invitation(meeting(1), PLACE, LATER)).happens(invited(meeting(1), LATER));
    }

    @Test
    void takesTheTimeFromTheMeeting() {
        announced().when(invitation(meeting(1), PLACE, null)).happens(invited(meeting(1), LATER));
    }

    @Test
    void invitesToAMeetingThatIsNotOfThisRecord() {
        listed("UTC").when(invitation(null, PLACE, LATER)).happens(invited(null, LATER));
    }

    @Test
    void refusesWithoutPlaceOrTime() {
        announced().when(invitation(meeting(1), null, null)).isRefusedBy("R-032");
        listed("UTC").when(invitation(null, PLACE, null)).isRefusedBy("R-032");
    }

    @Test
    void refusesShortNotice() {
        Instant nineDaysOn = NOW.plus(Duration.ofDays(9));
        listed("UTC").when(invitation(null, PLACE, nineDaysOn)).isRefusedBy("R-032");
        listed("UTC")
                .justifiedBy("the council meets next week")
                .when(invitation(null, PLACE, nineDaysOn))
                .isAcceptedDespite("R-032");
    }

    @Test
    void countsCalendarDaysInTheCoalitionsZone() {
        Instant evening = Instant.parse("2026-03-01T20:30:00Z");
        Instant tenDaysOnInUtc = Instant.parse("2026-03-11T08:00:00Z");
        // in Damascus it is 23:30 of 1 March and 11:00 of 11 March
        listed("Asia/Damascus")
                .at(evening)
                .when(invitation(null, PLACE, tenDaysOnInUtc))
                .isAcceptedDespite();
        // in Tokyo it is 2 March already
        listed("Asia/Tokyo")
                .at(evening)
                .when(invitation(null, PLACE, tenDaysOnInUtc))
                .isRefusedBy("R-032");
    }

    @Test
    void theCharterMayAskForLongerNotice() {
        listed("UTC")
                .and(charter(null, Map.of("invitation.notice.days", 30), Map.of()))
                .when(invitation(null, PLACE, LATER))
                .isRefusedBy("R-032");
    }

    @Test
    void advisesToInviteBeforeTheTextIsSettled() {
        announced()
                .and(papers(PaperKind.CHARTER_DRAFT))
                .when(invitation(meeting(1), PLACE, LATER))
                .isAcceptedDespite("R-044");
    }

    @Test
    void theDraftsOfAFirstMeetingSettleNothing() {
        announced()
                .and(papers(PaperKind.DRAFT_MISSION))
                .and(papers(PaperKind.STRUCTURE_MODELS))
                .when(invitation(meeting(1), PLACE, LATER))
                .isAcceptedDespite();
    }

    @Test
    void cannotInviteToAnUnknownMeeting() {
        listed("UTC").when(invitation(meeting(7), PLACE, LATER)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotInviteToAMeetingThatHasBegun() {
        announced().and(opened(1)).when(invitation(meeting(1), PLACE, LATER)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotContradictTheMeetingsTime() {
        announced().when(invitation(meeting(1), PLACE, LATER.plusSeconds(3600))).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void cannotInviteIntoThePastEvenWithAJustification() {
        listed("UTC")
                .justifiedBy("we forgot")
                .when(invitation(null, PLACE, NOW.minusSeconds(60)))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    private static Scenario announced() {
        return listed("UTC").and(scheduled(MeetingKind.FIRST, LATER));
    }

    private static Scenario listed(String zone) {
        return Scenario.given(
                founded(zone), registered(1), registered(2), registered(12), coreGroup(1, 2), prospect(12));
    }

    private static InviteMember invitation(
            @Nullable MeetingId meeting, @Nullable Text place, @Nullable Instant startsAt) {
        return new InviteMember(
                party(12),
                Channel.PHONE,
                text("attend"),
                AskKind.ATTEND_MEETING,
                text("why"),
                meeting,
                place,
                startsAt);
    }

    private static MemberInvited invited(@Nullable MeetingId meeting, Instant startsAt) {
        return new MemberInvited(
                party(12),
                Channel.PHONE,
                text("attend"),
                AskKind.ATTEND_MEETING,
                text("why"),
                meeting,
                PLACE,
                startsAt);
    }
}
