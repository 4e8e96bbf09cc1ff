package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.Side;
import org.mithaq.text.Text;

/** Parties, their circles, the core group, admission (rule groups B, C and D). */
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
