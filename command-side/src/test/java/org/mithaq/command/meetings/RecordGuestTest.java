package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Gathering.MEMBERS;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.chartered;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.MeetingEvent.Guest;
import org.mithaq.events.MeetingEvent.GuestRecorded;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.GuestRole;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.text.Text;

class RecordGuestTest {

    private static final Guest DONOR = guest(null, text("foundation"), GuestRole.DONOR);
    private static final PartyId UNIVERSITY = party(MEMBERS + 1);

    @Test
    void recordsAnOrganisationByItsName() {
        open().when(guest(DONOR)).happens(new GuestRecorded(meeting(3), DONOR));
    }

    @Test
    void recordsARegisteredPartyThatHasNoVote() {
        Guest expert = guest(UNIVERSITY, null, GuestRole.EXPERT);
        open().when(guest(expert)).happens(new GuestRecorded(meeting(3), expert));
    }

    @Test
    void whoHasAVoteInTheMeetingIsNoGuest() {
        open().when(guest(guest(party(1), null, GuestRole.OBSERVER))).isImpossible(Fault.Kind.WRONG_STATE);
        open().when(guest(guest(party(11), null, GuestRole.OBSERVER))).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void aMemberWithoutASeatIsAGuestOfTheBody() {
        chartered(charter())
                .and(
                        new BodyEstablished(body(1), BodyKind.STRATEGIC, text("committee"), null, null, false),
                        new BodySeated(body(1), List.of(new Seat(party(1), null, null)), null, 0))
                .and(opened(meeting(3), MeetingKind.STRATEGIC, 1))
                .when(guest(guest(party(2), null, GuestRole.PRESENTER)))
                .isAcceptedDespite();
    }

    @Test
    void recordsAGuestOnceInEachRole() {
        Scenario visited = open().then(guest(DONOR));
        visited.when(guest(DONOR)).isImpossible(Fault.Kind.WRONG_STATE);
        visited.when(guest(guest(null, text("foundation"), GuestRole.PRESENTER)))
                .isAcceptedDespite();
    }

    @Test
    void aGuestDoesNotCountForTheQuorum() {
        open().then(guest(guest(UNIVERSITY, null, GuestRole.EXPERT)))
                .when(new RecordDeparture(meeting(3), UNIVERSITY, null))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void isForAnOpenMeetingAndAKnownParty() {
        open().and(new MeetingClosed(meeting(3), List.of(), null))
                .when(guest(DONOR))
                .isImpossible(Fault.Kind.WRONG_STATE);
        open().when(new RecordGuest(meeting(9), DONOR)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        open().when(guest(guest(party(99), null, GuestRole.DONOR))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void comesFromAPartyOrAnOrganisationNotBoth() {
        assertThatIllegalArgumentException().isThrownBy(() -> guest(guest(null, null, GuestRole.DONOR)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guest(guest(UNIVERSITY, text("university"), GuestRole.EXPERT)));
    }

    private static Scenario open() {
        return chartered(charter())
                .and(new PartyRegistered(UNIVERSITY, text("university"), true, null, false))
                .and(opened(meeting(3), MeetingKind.GENERAL, 10));
    }

    private static RecordGuest guest(Guest guest) {
        return new RecordGuest(meeting(3), guest);
    }

    private static Guest guest(@Nullable PartyId party, @Nullable Text organisation, GuestRole role) {
        return new Guest(party, organisation, role);
    }
}
