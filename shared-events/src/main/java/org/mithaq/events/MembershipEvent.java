package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.DialogueTheme;
import org.mithaq.events.Vocabulary.Side;
import org.mithaq.events.Vocabulary.Stance;
import org.mithaq.text.Text;

/** Parties, their circles, the core group, admission, delegates and leaving (rule groups B, C, D, and parts of G to I). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface MembershipEvent extends Event {

    /**
     * @param community whether it is a community organisation: from within the community itself
     * @param side on which side of a co-operation agreement it stands
     * @param outside whether it only appears in the record and is not meant to become a member
     */
    @EventType(value = "party.registered", ar = "سُجّلت جهة", en = "Party registered")
    record PartyRegistered(
            PartyId party,
            Text name,
            boolean community,
            @Nullable Side side,
            boolean outside) implements MembershipEvent {

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /** @param answers the answers to the questions of the circles */
    @EventType(
            value = "party.stakeholder-classified",
            ar = "صُنّفت جهة في دوائر المجتمع",
            en = "Stakeholder classified")
    record StakeholderClassified(PartyId party, Set<Circle> circles, List<CircleAnswer> answers)
            implements MembershipEvent {

        public StakeholderClassified {
            circles = Given.set(circles);
            answers = Given.list(answers);
        }

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /** Why a party stands in a circle: the answer to one of that circle's questions. */
    record CircleAnswer(Circle circle, Text answer) {}

    @EventType(value = "core-group.formed", ar = "تشكّلت المجموعة النواة", en = "Core group formed")
    record CoreGroupFormed(BodyId group, List<CoreMember> members) implements MembershipEvent {

        public CoreGroupFormed {
            members = Given.list(members);
        }

        @Override
        public String subject() {
            return "bodies/" + group;
        }
    }

    @EventType(value = "core-group.member-added", ar = "انضمت جهة إلى المجموعة النواة", en = "Core group member added")
    record CoreGroupMemberAdded(BodyId group, CoreMember member) implements MembershipEvent {

        @Override
        public String subject() {
            return "bodies/" + group;
        }
    }

    @EventType(value = "core-group.dissolved", ar = "حُلّت المجموعة النواة", en = "Core group dissolved")
    record CoreGroupDissolved(BodyId group) implements MembershipEvent {

        @Override
        public String subject() {
            return "bodies/" + group;
        }
    }

    /** A party in the core group and the position of the one who comes for it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CoreMember(PartyId party, @Nullable Text position) {}

    @EventType(value = "party.due-diligence-recorded", ar = "دُوّن بحث عن ممارسات جهة", en = "Due diligence recorded")
    record DueDiligenceRecorded(PartyId party, Text findings, List<Text> sources) implements MembershipEvent {

        public DueDiligenceRecorded {
            sources = Given.list(sources);
        }

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /** @param meeting the meeting that admitted the member, if one did */
    @EventType(value = "member.admitted", ar = "قُبل عضو", en = "Member admitted")
    record MemberAdmitted(
            PartyId party,
            @Nullable MeetingId meeting,
            @Nullable Category category,
            @Nullable Alignment alignment) implements MembershipEvent {

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /**
     * Somebody officially represents a party.
     *
     * @param position what the delegate does there, such as programme manager or front-line staff
     * @param authority whether the delegate may decide for the organisation
     * @param letter whether the organisation said so in a letter
     */
    @EventType(value = "delegate.designated", ar = "عُيّن مندوب/ة لجهة", en = "Delegate designated")
    record DelegateDesignated(PartyId party, PersonId delegate, Text position, boolean authority, boolean letter)
            implements MembershipEvent {

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
            implements MembershipEvent {

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /** A member gives notice that it leaves; it stays a member until it does. */
    @EventType(value = "member.withdrawal-announced", ar = "أعلن عضو نيّة الانسحاب", en = "Withdrawal announced")
    record WithdrawalAnnounced(PartyId party, LocalDate leavesOn, Text reason) implements MembershipEvent {

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /** @param handover who takes over which task */
    @EventType(value = "member.withdrawn", ar = "انسحب عضو", en = "Member withdrawn")
    record MemberWithdrawn(PartyId party, Text reason, List<Handover> handover) implements MembershipEvent {

        public MemberWithdrawn {
            handover = Given.list(handover);
        }

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /** A task and the party that takes it over. */
    record Handover(TaskId task, PartyId to) {}

    /**
     * @param decision the decision of all members that expelled it
     * @param statement what the member said to it
     */
    @EventType(value = "member.expelled", ar = "فُصل عضو", en = "Member expelled")
    record MemberExpelled(
            PartyId party, DecisionId decision, @Nullable Text statement) implements MembershipEvent {

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /**
     * Where a member can co-operate, where it disagrees, and where its interests conflict.
     *
     * @param decision the decision it is about, prepared or made, if it is about one
     */
    @EventType(value = "member.interest-declared", ar = "صرّحت جهة بموقفها أو مصلحتها", en = "Interest declared")
    record InterestDeclared(
            PartyId party,
            Stance stance,
            Text matter,
            @Nullable DecisionId decision) implements MembershipEvent {

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
    record OrgDecisionProfileRecorded(PartyId party, Text decidedBy, int leadDays) implements MembershipEvent {

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
            implements MembershipEvent {

        public DialogueRecorded {
            participants = Given.list(participants);
            themes = Given.list(themes);
        }

        @Override
        public String subject() {
            return "dialogues";
        }
    }

    /** Partners share values, aims and methods. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Alignment(
            @Nullable Text values,
            @Nullable Text aims,
            @Nullable Text methods) {

        /** Whether all three are stated. */
        public boolean complete() {
            return values != null && aims != null && methods != null;
        }
    }
}
