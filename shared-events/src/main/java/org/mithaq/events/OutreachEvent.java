package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.AskKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.ContactBasis;
import org.mithaq.events.Vocabulary.SupporterKind;
import org.mithaq.text.Text;

/** Recruiting: prospects, contacts, invitations, supporters (rule group C). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface OutreachEvent extends Event {

    PartyId party();

    @Override
    default String subject() {
        return "parties/" + party();
    }

    /**
     * @param name the prospect's name where it is not a registered party
     * @param essential whether the coalition cannot do without it
     * @param acquaintances the parties that know somebody there
     */
    @EventType(value = "prospect.nominated", ar = "رُشّح عضو محتمل", en = "Prospect nominated")
    record ProspectNominated(
            PartyId party,
            @Nullable Text name,
            Category category,
            boolean essential,
            List<PartyId> acquaintances,
            @Nullable PartyId referrer)
            implements OutreachEvent {

        public ProspectNominated {
            acquaintances = Given.list(acquaintances);
        }
    }

    /** @param owner the one party that makes the contact */
    @EventType(value = "prospect.contact-assigned", ar = "كُلّفت جهة بالتواصل", en = "Contact assigned")
    record ContactAssigned(PartyId party, PartyId owner) implements OutreachEvent {}

    /**
     * @param name who was contacted, by role, where it is not a registered party
     * @param referralsAsked whether further names were asked for
     * @param referrals what was named, by role or organisation
     * @param given what the contact was given
     */
    @EventType(value = "contact.logged", ar = "دُوّن تواصل", en = "Contact logged")
    record ContactLogged(
            PartyId party,
            @Nullable Text name,
            Channel channel,
            @Nullable ContactBasis basis,
            @Nullable Text ask,
            @Nullable Text result,
            boolean referralsAsked,
            List<Text> referrals,
            List<Text> interests,
            List<Text> conflicts,
            @Nullable Text given)
            implements OutreachEvent {

        public ContactLogged {
            referrals = Given.list(referrals);
            interests = Given.list(interests);
            conflicts = Given.list(conflicts);
        }
    }

    /**
     * @param ask what is concretely asked or offered, of kind {@code askKind}
     * @param whyItMatters why it is urgent for them and their constituency
     * @param meeting the meeting invited to, with its place and time
     */
    @EventType(value = "member.invited", ar = "دُعيت جهة إلى الانضمام", en = "Member invited")
    record MemberInvited(
            PartyId party,
            Channel channel,
            Text ask,
            AskKind askKind,
            @Nullable Text whyItMatters,
            @Nullable MeetingId meeting,
            @Nullable Text place,
            @Nullable Instant startsAt)
            implements OutreachEvent {}

    @EventType(value = "invitation.answered", ar = "ورد ردّ على دعوة", en = "Invitation answered")
    record InvitationAnswered(
            PartyId party, boolean accepted, @Nullable Text reason) implements OutreachEvent {}

    @EventType(value = "supporter.registered", ar = "سُجّل مساند", en = "Supporter registered")
    record SupporterRegistered(PartyId party, Text name, SupporterKind kind, boolean essential)
            implements OutreachEvent {}
}
