package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.Contest;
import org.mithaq.events.Vocabulary.DialogueTheme;
import org.mithaq.events.Vocabulary.Stance;
import org.mithaq.text.Text;

/** Who speaks for a member, what members say of themselves, and how they leave (parts of rule groups D and G to I). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface RepresentationEvent extends Event {

    /**
     * Somebody officially represents a party.
     *
     * @param position what the delegate does there, such as programme manager or front-line staff
     * @param authority whether the delegate may decide for the organisation
     * @param letter whether the organisation said so in a letter
     */
    @EventType(value = "delegate.designated", ar = "عُيّن مندوب/ة لجهة", en = "Delegate designated")
    record DelegateDesignated(PartyId party, PersonId delegate, Text position, boolean authority, boolean letter)
            implements RepresentationEvent {

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /**
     * Seats and tasks stay with the party; the offices of the person end.
     *
     * @param to the new delegate; absent while there is none and the party's seats are vacant
     */
    @EventType(value = "delegate.replaced", ar = "استُبدل مندوب/ة جهة", en = "Delegate replaced")
    record DelegateReplaced(
            PartyId party,
            PersonId from,
            @Nullable PersonId to,
            @Nullable Text position,
            boolean authority,
            boolean letter)
            implements RepresentationEvent {

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /** A member gives notice that it leaves; it stays a member until it does. */
    @EventType(value = "member.withdrawal-announced", ar = "أعلن عضو نيّة الانسحاب", en = "Withdrawal announced")
    record WithdrawalAnnounced(PartyId party, LocalDate leavesOn, Text reason) implements RepresentationEvent {

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /** It stays on the register; its seats and offices end. */
    @EventType(value = "member.withdrawn", ar = "انسحب عضو", en = "Member withdrawn")
    record MemberWithdrawn(PartyId party, Text reason) implements RepresentationEvent {

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /**
     * @param decision the decision of all members that expelled it
     * @param statement what the member said to it
     */
    @EventType(value = "member.expelled", ar = "فُصل عضو", en = "Member expelled")
    record MemberExpelled(
            PartyId party, DecisionId decision, @Nullable Text statement) implements RepresentationEvent {

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /**
     * Where a member can co-operate, where it disagrees, and where its interests conflict.
     *
     * @param decision the decision it is about, prepared or made, if it is about one
     * @param competesFor what the party wants for itself that the decision would have the coalition seek
     */
    @EventType(value = "member.interest-declared", ar = "صرّحت جهة بموقفها أو مصلحتها", en = "Interest declared")
    record InterestDeclared(
            PartyId party,
            Stance stance,
            Text matter,
            @Nullable DecisionId decision,
            @Nullable Contest competesFor) implements RepresentationEvent {

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /**
     * How a member decides within.
     *
     * @param leadDays how long it takes, in days
     */
    @EventType(
            value = "member.decision-profile-recorded",
            ar = "دُوّنت طريقة عضو في اتخاذ قراراته",
            en = "Organisation's decision profile recorded")
    record OrgDecisionProfileRecorded(PartyId party, Text decidedBy, int leadDays) implements RepresentationEvent {

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /**
     * A respectful dialogue on attitudes, beliefs and values.
     *
     * @param meeting the meeting in which it was held, if in one
     * @param learned what the participants learned of one another
     */
    @EventType(value = "dialogue.recorded", ar = "دُوّن حوار", en = "Dialogue recorded")
    record DialogueRecorded(
            @Nullable MeetingId meeting, List<PartyId> participants, List<DialogueTheme> themes, Text learned)
            implements RepresentationEvent {

        public DialogueRecorded {
            participants = Given.list(participants);
            themes = Given.list(themes);
        }

        @Override
        public String subject() {
            return "dialogues";
        }
    }
}
