package org.mithaq.command.membership;

import static org.mithaq.command.Gatherings.charter;
import static org.mithaq.command.Gatherings.closed;
import static org.mithaq.command.Gatherings.opened;
import static org.mithaq.command.Gatherings.scheduled;
import static org.mithaq.command.Parties.admitted;
import static org.mithaq.command.Parties.assessed;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Parties.coreGroup;
import static org.mithaq.command.Parties.founded;
import static org.mithaq.command.Parties.prospect;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CharterEvent.MembershipRules;
import org.mithaq.events.MembershipEvent.Alignment;
import org.mithaq.events.MembershipEvent.DueDiligenceRecorded;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.OutreachEvent.InvitationAnswered;
import org.mithaq.events.OutreachEvent.MemberInvited;
import org.mithaq.events.Vocabulary.AskKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.rulebook.Level;

class AdmitMemberTest {

    private static final Alignment ALIGNED = new Alignment(text("values"), text("aims"), text("methods"));

    @Test
    void admitsAPartyInAMeeting() {
        researched()
                .and(scheduled(MeetingKind.PLENARY, NOW), opened(2))
                .when(new AdmitMember(party(2), meeting(1), Category.HELPER, ALIGNED))
                .happens(new MemberAdmitted(party(2), meeting(1), Category.HELPER, ALIGNED));
    }

    @Test
    void admitsUnderTheCategoryOfTheNomination() {
        researched()
                .and(prospect(2, Category.POLICY_MAKER, false))
                .when(admission(null))
                .happens(new MemberAdmitted(party(2), null, Category.POLICY_MAKER, ALIGNED));
    }

    @Test
    void admitsAPartyThatHadDeclinedAndOneThatWasNeverInvited() {
        researched()
                .and(
                        prospect(2),
                        new MemberInvited(
                                party(2), Channel.PHONE, text("ask"), AskKind.SUPPORT, null, null, null, null),
                        new InvitationAnswered(party(2), false, null))
                .when(admission(Category.HELPER))
                .isAcceptedDespite();
        researched().when(admission(null)).happens(new MemberAdmitted(party(2), null, null, ALIGNED));
    }

    @Test
    void advisesToLookIntoAPartyFirst() {
        Scenario.given(assessed(), founded("UTC"), registered(2))
                .when(admission(Category.HELPER))
                .isAcceptedDespite("R-007");
    }

    @Test
    void advisesToStateValuesAimsAndMethods() {
        researched()
                .when(new AdmitMember(party(2), null, Category.HELPER, null))
                .isAcceptedDespite("R-036");
        researched()
                .when(new AdmitMember(
                        party(2), null, Category.HELPER, new Alignment(text("values"), text("aims"), null)))
                .isAcceptedDespite("R-036");
    }

    @Test
    void refusesWhatTheCharterRaised() {
        researched()
                .and(charter(null, Map.of(), Map.of("R-036", Level.INV)))
                .when(new AdmitMember(party(2), null, Category.HELPER, null))
                .isRefusedBy("R-036");
    }

    @Test
    void refusesWhileTheCharterClosesTheMembership() {
        var closedMembership = charter(new MembershipRules(false, text("by invitation")), Map.of(), Map.of());
        researched().and(closedMembership).when(admission(Category.HELPER)).isRefusedBy("R-023");
        researched()
                .and(closedMembership)
                .justifiedBy("the founders asked for it")
                .when(admission(Category.HELPER))
                .isAcceptedDespite("R-023");
    }

    @Test
    void admitsWhileTheCharterKeepsTheMembershipOpen() {
        researched()
                .and(charter(new MembershipRules(true, null), Map.of(), Map.of()))
                .when(admission(Category.HELPER))
                .isAcceptedDespite();
    }

    @Test
    void refusesAStrategicPartnerThatNobodyMetAlone() {
        researched().when(admission(Category.STRATEGIC_PARTNER)).isRefusedBy("R-111");
        researched()
                .and(prospect(2, Category.STRATEGIC_PARTNER, false), contact(Channel.PHONE))
                .when(admission(null))
                .isRefusedBy("R-111");
    }

    @Test
    void admitsAStrategicPartnerAfterAMeetingWithItAlone() {
        researched()
                .and(contact(Channel.FACE_TO_FACE))
                .when(admission(Category.STRATEGIC_PARTNER))
                .isAcceptedDespite();
        researched()
                .and(scheduled(MeetingKind.INTRO, NOW), opened(1, 2), closed())
                .when(admission(Category.STRATEGIC_PARTNER))
                .isAcceptedDespite();
    }

    @Test
    void cannotAdmitWhomNobodyRegistered() {
        Scenario.given(assessed(), founded("UTC")).when(admission(null)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotAdmitAMemberAgain() {
        researched().and(admitted(2)).when(admission(null)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotAdmitToACoalitionThatIsNotFounded() {
        Scenario.given(assessed(), registered(2)).when(admission(null)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void membersAndTheCoreGroupAdmit() {
        by(3, researched().and(registered(3), admitted(3)))
                .when(admission(null))
                .isAcceptedDespite();
        by(3, researched().and(registered(3), coreGroup(3)))
                .when(admission(null))
                .isAcceptedDespite();
    }

    @Test
    void nobodyAdmitsItself() {
        by(2, researched()).when(admission(null)).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void theMeetingThatAdmitsIsOpen() {
        AdmitMember inTheMeeting = new AdmitMember(party(2), meeting(1), null, ALIGNED);
        researched().when(inTheMeeting).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        researched().and(scheduled(MeetingKind.PLENARY, NOW)).when(inTheMeeting).isImpossible(Fault.Kind.WRONG_STATE);
        researched()
                .and(scheduled(MeetingKind.PLENARY, NOW), opened(2), closed())
                .when(inTheMeeting)
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    private static Scenario researched() {
        return Scenario.given(
                assessed(),
                founded("UTC"),
                registered(2),
                new DueDiligenceRecorded(party(2), text("findings"), List.of()));
    }

    private static AdmitMember admission(@Nullable Category category) {
        return new AdmitMember(party(2), null, category, ALIGNED);
    }

    private static ContactLogged contact(Channel channel) {
        return new ContactLogged(
                party(2), null, channel, null, null, null, true, List.of(), List.of(), List.of(), null);
    }
}
