package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rulebook.Level;
import org.mithaq.text.Text;

/** The written structure and procedure of the coalition (rule group F) and who decides what (group H). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface CharterEvent extends Event {

    @Override
    default String subject() {
        return "charter";
    }

    /** @param inputs the parties that contributed ideas */
    @EventType(value = "charter.adopted", ar = "اعتُمد النظام الداخلي", en = "Charter adopted")
    record CharterAdopted(int version, DecisionId decision, Charter charter, List<PartyId> inputs)
            implements CharterEvent {

        public CharterAdopted {
            inputs = Given.list(inputs);
        }
    }

    /**
     * @param version the number after the one in force; what was decided under an earlier one keeps that version
     * @param inputs the parties that contributed ideas
     */
    @EventType(value = "charter.amended", ar = "عُدّل النظام الداخلي", en = "Charter amended")
    record CharterAmended(int version, DecisionId decision, Charter charter, List<PartyId> inputs)
            implements CharterEvent {

        public CharterAmended {
            inputs = Given.list(inputs);
        }
    }

    @EventType(
            value = "charter.acknowledged",
            ar = "أقرّ عضو بالاطلاع على النظام الداخلي",
            en = "Charter acknowledged by a member")
    record CharterAcknowledged(PartyId party, int version) implements CharterEvent {}

    @EventType(value = "charter.delegation-defined", ar = "حُدّدت الصلاحيات", en = "Delegation defined")
    record DelegationDefined(List<Delegation> delegations) implements CharterEvent {

        public DelegationDefined {
            delegations = Given.list(delegations);
        }
    }

    /**
     * The kinds a body decides.
     *
     * @param limit the amount up to which it may, in the coalition's currency; none if absent
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Delegation(
            BodyKind body,
            List<DecisionKind> kinds,
            @Nullable Long limit) {

        public Delegation {
            kinds = Given.list(kinds);
        }
    }

    /**
     * What a charter says. The seven answers of R-084 are the life span, the places, the meetings, the decision
     * process, the agendas, the membership rules and what happens between meetings.
     *
     * @param profile which bodies there are
     * @param lifespan how long the coalition is meant to last
     * @param places where it meets
     * @param meetings how often each body meets and for how long
     * @param decisions how agreement is sought and what moves things on without it
     * @param agendas how agendas are made
     * @param membership who may become a member and how
     * @param betweenMeetings which subcommittees work between meetings
     * @param conflictProcedure the stages in order
     * @param rediscussion the grounds on which a decision may be discussed again, where no policy is given
     * @param rediscussionPolicy under what terms a decision may be discussed again; one that names a preset and no terms
     *     takes them from the preset
     * @param groundRules agreed conduct in meetings
     * @param conduct the conduct standard
     * @param autonomy that decisions bind the coalition, not a member's internal affairs
     * @param ratification which acts may await ratification; none if absent
     * @param parameters values of charter parameters by their key; the default applies where none is given
     * @param raised rules of level ADV or JUST that this charter raises, by rule id
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Charter(
            CharterProfile profile,
            @Nullable Text lifespan,
            @Nullable Text places,
            List<MeetingPattern> meetings,
            @Nullable DecisionProcess decisions,
            @Nullable Text agendas,
            @Nullable MembershipRules membership,
            @Nullable Text betweenMeetings,
            List<ConflictStage> conflictProcedure,
            List<RediscussionGround> rediscussion,
            @Nullable RediscussionPolicy rediscussionPolicy,
            List<Text> groundRules,
            @Nullable Text conduct,
            @Nullable Text autonomy,
            @Nullable RatificationClause ratification,
            Map<String, Object> parameters,
            Map<String, Level> raised) {

        public Charter {
            meetings = Given.list(meetings);
            conflictProcedure = Given.list(conflictProcedure);
            rediscussion = Given.list(rediscussion);
            groundRules = Given.list(groundRules);
            parameters = Given.map(parameters);
            raised = Given.map(raised);
        }
    }

    /**
     * Which acts a body may take subject to ratification, instead of being refused.
     *
     * @param beyondCompetence acts of a kind, or of an amount, that is another body's
     * @param emergency acts that cannot wait for the quorum or for the body that holds their kind
     * @param withinDays how many days there are to ratify; the act lapses after them
     */
    record RatificationClause(boolean beyondCompetence, boolean emergency, int withinDays) {

        private static final int LONGEST = 365;

        public RatificationClause {
            if (withinDays < 1 || withinDays > LONGEST) {
                throw new IllegalArgumentException("\"withinDays\" is a whole number from 1 to " + LONGEST);
            }
        }
    }

    /** How often a body meets, in months, and for how long, in minutes. */
    record MeetingPattern(BodyKind body, int everyMonths, int minutes) {}

    /**
     * @param seekAgreement whether agreement is sought before a vote
     * @param fallback what decides when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionProcess(boolean seekAgreement, @Nullable DecisionRule fallback) {}

    /** Membership is open unless a clause closes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MembershipRules(boolean open, @Nullable Text clause) {}

    /**
     * A partner signed the co-operation agreement.
     *
     * @param terms what is agreed; with the first signature only
     * @param outstanding the partners that have not signed yet; empty once the agreement is in force
     */
    @EventType(value = "agreement.signed", ar = "وُقّعت اتفاقية تعاون", en = "Co-operation agreement signed")
    record AgreementSigned(
            AgreementId agreement,
            PartyId partner,
            @Nullable Terms terms,
            List<PartyId> outstanding) implements CharterEvent {

        public AgreementSigned {
            outstanding = Given.list(outstanding);
        }

        @Override
        public String subject() {
            return "agreements/" + agreement;
        }
    }

    /**
     * The terms of a co-operation agreement.
     *
     * @param partners everyone whose signature it needs
     * @param communityPercent the share of seats and votes that it gives to the community's organisations
     * @param shares how risk, responsibility, resources and rewards are shared
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Terms(
            Text title,
            Text text,
            Set<PartyId> partners,
            int communityPercent,
            @Nullable Shares shares) {

        public Terms {
            partners = Given.set(partners);
        }
    }

    /** How the partners share what the initiative brings and asks. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shares(
            @Nullable Text risk,
            @Nullable Text responsibility,
            @Nullable Text resources,
            @Nullable Text rewards) {}
}
