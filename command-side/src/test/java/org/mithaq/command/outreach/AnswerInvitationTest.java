package org.mithaq.command.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Parties.COORDINATOR;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Parties.coordinatorAssigned;
import static org.mithaq.command.Parties.prospect;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ActingAs;
import org.mithaq.events.OutreachEvent.ContactAssigned;
import org.mithaq.events.OutreachEvent.InvitationAnswered;
import org.mithaq.events.OutreachEvent.MemberInvited;
import org.mithaq.events.Vocabulary.AskKind;
import org.mithaq.events.Vocabulary.Channel;

class AnswerInvitationTest {

    private static final AnswerInvitation YES = new AnswerInvitation(party(5), true, null);
    private static final AnswerInvitation NO = new AnswerInvitation(party(5), false, text("no time"));

    @Test
    void anInvitedPartyAcceptsForItself() {
        by(5, invited()).when(YES).happens(new InvitationAnswered(party(5), true, null));
    }

    @Test
    void anInvitedPartyDeclinesWithAReason() {
        by(5, invited()).when(NO).happens(new InvitationAnswered(party(5), false, text("no time")));
    }

    @Test
    void theContactOwnerRecordsAnAnswer() {
        by(3, invited()).when(YES).happens(new InvitationAnswered(party(5), true, null));
    }

    @Test
    void theCoordinatorRecordsAnAnswer() {
        invited()
                .and(coordinatorAssigned())
                .actor(COORDINATOR, ActingAs.coalition())
                .when(YES)
                .happens(new InvitationAnswered(party(5), true, null));
    }

    @Test
    void nobodyElseAnswersForAnother() {
        by(1, invited()).when(YES).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void anOutsiderIsNotToldWhoIsOnTheList() {
        by(70, invited()).when(YES).isImpossible(Fault.Kind.NOT_ALLOWED);
        by(70, Scenario.given()).when(YES).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void anInvitedPartyNeedNotBeRegistered() {
        assertThat(YES.openToAnyone()).isTrue();
    }

    @Test
    void cannotAnswerTheSameInvitationTwice() {
        by(5, invited().and(new InvitationAnswered(party(5), false, null)))
                .when(YES)
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void canAnswerAnInvitationThatCameAgain() {
        by(5, invited().and(new InvitationAnswered(party(5), false, null), invitation()))
                .when(YES)
                .isAcceptedDespite();
    }

    @Test
    void cannotAnswerWhatNobodyAsked() {
        by(5, Scenario.given(registered(5), prospect(5))).when(YES).isImpossible(Fault.Kind.WRONG_STATE);
        by(5, Scenario.given(registered(5))).when(YES).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static Scenario invited() {
        return Scenario.given(
                registered(1),
                registered(3),
                registered(5),
                prospect(5),
                new ContactAssigned(party(5), party(3)),
                invitation());
    }

    private static MemberInvited invitation() {
        return new MemberInvited(party(5), Channel.PHONE, text("ask"), AskKind.SUPPORT, text("why"), null, null, null);
    }
}
