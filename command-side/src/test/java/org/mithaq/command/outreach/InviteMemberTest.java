package org.mithaq.command.outreach;

import static org.mithaq.command.Gatherings.charter;
import static org.mithaq.command.Parties.admitted;
import static org.mithaq.command.Parties.coreGroup;
import static org.mithaq.command.Parties.prospect;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.MembershipEvent.CoreGroupDissolved;
import org.mithaq.events.OutreachEvent.InvitationAnswered;
import org.mithaq.events.OutreachEvent.MemberInvited;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.Vocabulary.AskKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.SupporterKind;
import org.mithaq.text.Text;

class InviteMemberTest {

    private static final MemberInvited INVITED = new MemberInvited(
            party(12), Channel.PHONE, text("work with us"), AskKind.JOIN_SMALL_GROUP, text("why"), null, null, null);

    @Test
    void invitesAProspectToSomethingConcrete() {
        listed().when(smallGroup()).happens(INVITED);
    }

    @Test
    void refusesBeforeThereIsACoreGroup() {
        Scenario.given().when(smallGroup()).isRefusedBy("R-018");
    }

    @Test
    void refusesWhileOnePartyIsTheWholeCoreGroup() {
        Scenario.given(registered(1), registered(12), coreGroup(1), prospect(12))
                .when(smallGroup())
                .isRefusedBy("R-018");
    }

    @Test
    void theCharterMayAskForALargerCoreGroup() {
        listed().and(charter(null, Map.of("core.group.min", 3), Map.of()))
                .when(smallGroup())
                .isRefusedBy("R-018");
    }

    @Test
    void recruitingGoesOnAfterTheCoreGroup() {
        listed().and(new CoreGroupDissolved(body(1))).when(smallGroup()).happens(INVITED);
    }

    @Test
    void refusesAnInvitationThatAsksForNothing() {
        listed().when(invitation(null, null, null)).isRefusedBy("R-031");
        listed().when(invitation(text("join"), null, text("why"))).isRefusedBy("R-031");
        listed().when(invitation(null, AskKind.SUPPORT, text("why"))).isRefusedBy("R-031");
    }

    @Test
    void namesEveryRuleThatIsBroken() {
        Scenario.given(registered(12), prospect(12, Category.MEDIA, false))
                .when(invitation(null, AskKind.ATTEND_MEETING, null))
                .isRefusedBy("R-018", "R-031", "R-032", "R-032", "R-033");
    }

    @Test
    void advisesToSayWhyItMatters() {
        listed().when(invitation(text("help"), AskKind.SUPPORT, null)).isAcceptedDespite("R-031");
    }

    @Test
    void advisesToApproachEssentialProspectsInPerson() {
        Scenario essential = Scenario.given(
                registered(1),
                registered(2),
                registered(12),
                coreGroup(1, 2),
                prospect(12, Category.OPINION_LEADER, true));
        essential.when(by(Channel.FLYER)).isAcceptedDespite("R-029");
        essential.when(by(Channel.FACE_TO_FACE)).isAcceptedDespite();
    }

    @Test
    void refusesToRecruitMedia() {
        Scenario media = Scenario.given(
                registered(1), registered(2), registered(12), coreGroup(1, 2), prospect(12, Category.MEDIA, false));
        media.when(smallGroup()).isRefusedBy("R-033");
        media.justifiedBy("a community radio run by the young")
                .when(smallGroup())
                .isAcceptedDespite("R-033");
    }

    @Test
    void aMediaLiaisonIsMediaUnderAnyCategory() {
        listed().and(new SupporterRegistered(party(12), text("local media"), SupporterKind.MEDIA_LIAISON, false))
                .when(smallGroup())
                .isRefusedBy("R-033");
    }

    @Test
    void invitesAgainAfterARefusal() {
        listed().and(INVITED, new InvitationAnswered(party(12), false, null))
                .when(smallGroup())
                .happens(INVITED);
    }

    @Test
    void cannotInviteWhoIsNotOnTheList() {
        Scenario.given(registered(1), registered(2), registered(12), coreGroup(1, 2))
                .when(smallGroup())
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotInviteAMember() {
        listed().and(admitted(12)).when(smallGroup()).isImpossible(Fault.Kind.WRONG_STATE);
    }

    private static Scenario listed() {
        return Scenario.given(registered(1), registered(2), registered(12), coreGroup(1, 2), prospect(12));
    }

    private static InviteMember smallGroup() {
        return by(Channel.PHONE);
    }

    private static InviteMember by(Channel channel) {
        return new InviteMember(
                party(12), channel, text("work with us"), AskKind.JOIN_SMALL_GROUP, text("why"), null, null, null);
    }

    private static InviteMember invitation(@Nullable Text ask, @Nullable AskKind kind, @Nullable Text why) {
        return new InviteMember(party(12), Channel.PHONE, ask, kind, why, null, null, null);
    }
}
