package org.mithaq.events;

import org.jspecify.annotations.Nullable;

/** The closed lists of the domain. A constant's name is its wire form; a new one may be added, none renamed. */
public final class Vocabulary {

    private Vocabulary() {}

    /** The seven occasions on which a coalition is founded. */
    public enum FoundingTrigger {
        DISTURBING_EVENT,
        NEW_INFORMATION,
        CHANGED_CONDITIONS,
        NEW_FUNDING,
        EXTERNAL_THREAT,
        BROAD_CHANGE,
        REAL_CHANCE
    }

    /** The five phases of a coalition, in their order. */
    public enum Phase {
        PRE_FORMATION,
        FORMATION,
        IMPLEMENTATION,
        SUSTAINING,
        INSTITUTIONALISATION
    }

    /** The two ends of the scale between institution-driven and community-driven work. */
    public enum Approach {
        BETTERMENT,
        EMPOWERMENT
    }

    /** The eight obstacles to plan around. */
    public enum BarrierKind {
        TURF,
        BAD_HISTORY,
        ELITE_DOMINATION,
        WEAK_COMMUNITY_TIES,
        LITTLE_CAPACITY,
        FUNDING,
        LEADERSHIP,
        COST
    }

    /** The three overlapping circles of a community; not a rank. */
    public enum Circle {
        STEWARD,
        GATEWAY,
        INFLUENCER
    }

    /**
     * The categories of members to look for; media are contacts, not recruits. A strategic partner is an
     * institution from outside the community; no such partner is essential.
     */
    public enum Category {
        MOST_AFFECTED,
        HELPER,
        OPINION_LEADER,
        EMERGING_LEADER,
        POLICY_MAKER,
        INTERESTED_CITIZEN,
        MEDIA,
        STRATEGIC_PARTNER
    }

    /** Ways to approach somebody, in the order of their effect. */
    public enum Channel {
        FACE_TO_FACE,
        PHONE,
        EMAIL,
        LETTER,
        MASS_MAIL,
        MEDIA,
        FLYER
    }

    /** Why somebody is approached first. */
    public enum ContactBasis {
        KNOWN,
        AFFECTED,
        CONNECTED
    }

    /** What an approach asks for. */
    public enum AskKind {
        ATTEND_MEETING,
        JOIN_SMALL_GROUP,
        SUPPORT,
        CALL_A_DEPUTY,
        CONTRIBUTE,
        OTHER
    }

    /** How a supporter backs the coalition without membership. */
    public enum SupporterKind {
        SUPPORT_ONLY,
        MEDIA_LIAISON,
        FUNDER
    }

    /** On which side of the co-operation agreement a party stands. */
    public enum Side {
        COMMUNITY,
        OUTSIDE
    }

    /** The kinds of bodies; {@code CORE_GROUP} before the charter, {@code PLENARY} is all members. */
    public enum BodyKind {
        CORE_GROUP,
        PLENARY,
        STRATEGIC,
        EXECUTIVE,
        WORKING_GROUP,
        BOARD,
        COORDINATING,
        SUBCOMMITTEE
    }

    /** As what somebody sits in a body; the last three are told apart in an executive committee. */
    public enum SeatRole {
        MEMBER,
        OFFICER,
        CONVENER,
        DELEGATE
    }

    /** The offices of a body; a deputy stands in for its chair. */
    public enum Office {
        CHAIR,
        DEPUTY,
        SECRETARY,
        TREASURER
    }

    /** What a dialogue is about. */
    public enum DialogueTheme {
        ATTITUDES,
        BELIEFS,
        VALUES
    }

    /** How a member stands to a matter. */
    public enum Stance {
        CO_OPERATION,
        DISAGREEMENT,
        CONFLICT_OF_INTEREST
    }

    /** The kinds of meetings. */
    public enum MeetingKind {
        FIRST,
        PLENARY,
        STRATEGIC,
        EXECUTIVE,
        WORKING_GROUP,
        BOARD,
        INTRO,
        GENERAL,
        CONSULTATIVE,
        PUBLIC,
        COORDINATING,
        SUBCOMMITTEE;

        /** The kind of body that meets; {@code null} where a meeting is of no body and so decides nothing. */
        public @Nullable BodyKind body() {
            return switch (this) {
                case FIRST, PLENARY, GENERAL -> BodyKind.PLENARY;
                case STRATEGIC -> BodyKind.STRATEGIC;
                case EXECUTIVE -> BodyKind.EXECUTIVE;
                case WORKING_GROUP -> BodyKind.WORKING_GROUP;
                case BOARD -> BodyKind.BOARD;
                case COORDINATING -> BodyKind.COORDINATING;
                case SUBCOMMITTEE -> BodyKind.SUBCOMMITTEE;
                case INTRO, CONSULTATIVE, PUBLIC -> null;
            };
        }

        /** Whether all members meet: such a meeting may decide every kind. */
        public boolean plenary() {
            return this == FIRST || this == PLENARY || this == GENERAL;
        }
    }

    /** The form of a meeting. */
    public enum MeetingFormat {
        MEETING,
        WORKSHOP,
        CONFERENCE
    }

    /** What an agenda item is about; the seven of the first meeting come first. */
    public enum AgendaTopic {
        INTRODUCTIONS,
        ISSUE,
        STRUCTURE,
        VISION_AND_VALUES,
        ACTION_PLAN_PROCEDURE,
        WHO_DOES_WHAT,
        NEXT_MEETING,
        PREVIOUS_MINUTES,
        DECISION_PROCEDURE,
        CHARTER,
        MEMBERSHIP,
        REPORTS,
        PLANS,
        FUNDING,
        REDISCUSSION,
        OTHER
    }

    /** What a circulated paper is. */
    public enum PaperKind {
        DRAFT_MISSION,
        MEMBERSHIP_PROPOSAL,
        STRUCTURE_MODELS,
        ISSUE_DEFINITION,
        VISION,
        MISSION,
        CHARTER_DRAFT,
        ACTION_PLAN,
        REPORT,
        OTHER
    }

    /**
     * How members come to an agreement. {@code CHARTER_THRESHOLD} is one that the charter in force sets and that has no
     * name of its own, such as three fifths. {@code ABSOLUTE_MAJORITY} is more than half of all who are entitled, whether
     * or not they vote.
     */
    public enum DecisionRule {
        CONSENT,
        SIMPLE_MAJORITY,
        ABSOLUTE_MAJORITY,
        TWO_THIRDS,
        THREE_QUARTERS,
        UNANIMITY,
        CHARTER_THRESHOLD
    }

    /** What a decision is about; bodies hold kinds. */
    public enum DecisionKind {
        DECISION_PROCEDURE,
        ISSUE,
        MISSION,
        CHARTER,
        PARTNER,
        STRATEGY,
        FUNDING,
        BUDGET,
        PLAN_RATIFICATION,
        MANDATE,
        WIND_DOWN,
        PLAN_APPROVAL,
        PROGRAMME,
        STAFFING,
        CALENDAR,
        OTHER,
        EXPULSION
    }

    /** Numbers and stories count alike. */
    public enum EvidenceKind {
        DATA,
        STORY
    }

    /** What a task is for. */
    public enum TaskKind {
        DRAFT,
        INFORMATION,
        CONTACT,
        ACTION
    }

    /** What an objective is: specific, or comprehensive of one of three kinds. */
    public enum ObjectiveKind {
        SPECIFIC,
        RESEARCH_EDUCATION,
        DEMONSTRATION,
        POLICY_ADVOCACY
    }

    /** Whose goal an objective was. */
    public enum ObjectiveOrigin {
        COMMUNITY,
        MANAGEMENT,
        SHARED
    }

    /** Who reports: a working group or the staff. */
    public enum ReportKind {
        WORKING_GROUP,
        STAFF
    }

    /** What a member gives. */
    public enum ContributionKind {
        TIME,
        MONEY,
        SPACE,
        DATA,
        SKILL
    }

    /** What a coalition needs. */
    public enum NeedKind {
        MONEY,
        MATERIAL,
        INFORMATION,
        STAFF,
        COORDINATOR
    }

    /** The four kinds of capital. */
    public enum CapitalKind {
        SOCIAL,
        RELATIONAL,
        INTELLECTUAL,
        FINANCIAL
    }

    /** Whether money fits the coalition's course or pulls it off. */
    public enum FundingDirection {
        FITS,
        OFF_COURSE
    }

    /** Whether money leaves time for the real work or forces a pace that prevents it. */
    public enum FundingPace {
        ADEQUATE,
        FAST
    }

    /** On what somebody is appointed. */
    public enum StaffGround {
        EXPERTISE,
        EXPERIENCE,
        RECOMMENDATION
    }

    /** Which bodies a coalition's charter provides for. */
    public enum CharterProfile {
        STRATEGIC_EXECUTIVE,
        BOARD,
        PAID_DIRECTOR,
        OPEN_COORDINATING_BODY,
        MINIMAL
    }

    /** The stages of the conflict procedure, in the order the charter gives. */
    public enum ConflictStage {
        TALKS,
        MEDIATOR,
        ARBITRATOR,
        COMMITTEE
    }

    /** On what a decision may be discussed again (R-128, default Q-03). */
    public enum RediscussionGround {
        NEW_INFORMATION,
        CHANGED_CONDITIONS,
        FUNDING_CHANGE,
        EXTERNAL_THREAT,
        PROCEDURAL_FLAW,
        ABSENT_OR_UNHEARD_PARTY,
        IMPLEMENTATION_FAILED,
        REVIEW_DATE_REACHED
    }

    /**
     * The three ways of coming back to a matter: to a fresh decision before it is acted on, to a decision that has been
     * in force, and to a proposal that was not adopted.
     */
    public enum RediscussionProcedure {
        RECONSIDER,
        AMEND_OR_RESCIND,
        RENEW
    }

    /** Who may ask for a re-discussion. An affected party need not be a member. */
    public enum RediscussionInitiator {
        ANY_DELEGATE,
        PREVAILING_SIDE,
        CHAIR,
        AFFECTED_PARTY
    }

    /** Who admits a re-discussion; {@code SUPPORTERS} means that enough of them reopen the decision by themselves. */
    public enum RediscussionJudge {
        CHAIR,
        DECIDING_BODY,
        HIGHER_BODY,
        SUPPORTERS
    }

    /** Where a re-discussion is heard. */
    public enum RediscussionHearing {
        NEXT_ORDINARY_MEETING,
        EXTRAORDINARY_MEETING,
        WRITTEN_PROCEDURE
    }

    /** What a re-discussion makes of the decision, once the vote carries. */
    public enum Revision {
        REAFFIRM,
        AMEND,
        SUPERSEDE,
        RESCIND;

        /** Whether it is about the same money as the decision on record, so that no other is screened. */
        public boolean keepsMoney() {
            return this == REAFFIRM || this == RESCIND;
        }
    }

    /** What a decision in writing is put into effect by: a command of its own, besides the record of the vote. */
    public enum Measure {
        ISSUE,
        VISION,
        MISSION,
        MISSION_AMENDMENT,
        VALUES,
        CHARTER_AMENDMENT,
        OBJECTIVE,
        PLAN_APPROVAL,
        PLAN_RATIFICATION,
        MANDATE,
        CAMPAIGN,
        RATIFICATION,
        RATIFICATION_REFUSAL;

        /** The kind of decision that it takes; {@code null} for a ratification, which is of its act's kind. */
        public @Nullable DecisionKind kind() {
            return switch (this) {
                case ISSUE -> DecisionKind.ISSUE;
                case VISION, MISSION, MISSION_AMENDMENT, VALUES -> DecisionKind.MISSION;
                case CHARTER_AMENDMENT -> DecisionKind.CHARTER;
                case OBJECTIVE -> DecisionKind.STRATEGY;
                case PLAN_APPROVAL -> DecisionKind.PLAN_APPROVAL;
                case PLAN_RATIFICATION -> DecisionKind.PLAN_RATIFICATION;
                case MANDATE -> DecisionKind.MANDATE;
                case CAMPAIGN -> DecisionKind.PROGRAMME;
                case RATIFICATION, RATIFICATION_REFUSAL -> null;
            };
        }

        /** Whether it is about an act that awaits ratification. */
        public boolean ratifies() {
            return this == RATIFICATION || this == RATIFICATION_REFUSAL;
        }

        /** Whether a coalition has several of what it is about, so that one has to be named. */
        public boolean named() {
            return switch (this) {
                case OBJECTIVE,
                        PLAN_APPROVAL,
                        PLAN_RATIFICATION,
                        MANDATE,
                        CAMPAIGN,
                        RATIFICATION,
                        RATIFICATION_REFUSAL -> true;
                case ISSUE, VISION, MISSION, MISSION_AMENDMENT, VALUES, CHARTER_AMENDMENT -> false;
            };
        }
    }

    /** Why a written procedure came to nothing. */
    public enum LapseReason {
        /** Too few took part. */
        PARTICIPATION,
        /** The decision that it was to discuss again is not open for that any more. */
        REDISCUSSION_OVER
    }

    /** What somebody competes for. */
    public enum Contest {
        CALL,
        TENDER,
        SEAT
    }

    /** What a pending re-discussion does to the decision. */
    public enum PendingEffect {
        NONE,
        SUSPEND_UNEXECUTED,
        SUSPEND_ALL
    }

    /** Decisions that are not reopened, whatever their kind. */
    public enum RediscussionExemption {
        EXECUTED,
        ELECTION_NOTIFIED,
        EMERGENCY,
        ROUTINE
    }

    /** Which earlier requests count: those on this decision, or those on all that replaced one another. */
    public enum SameMatter {
        THIS_DECISION,
        LINKED_DECISIONS
    }

    /** Why a body decides subject to ratification: the matter is another's, or it cannot wait. */
    public enum ProvisionalReason {
        BEYOND_COMPETENCE,
        EMERGENCY
    }

    /** How a party voted, where the vote was open. */
    public enum Choice {
        IN_FAVOUR,
        AGAINST,
        ABSTAINED
    }

    /** How somebody takes part in a meeting. */
    public enum AttendanceMode {
        WORKING_SESSION,
        PANEL
    }

    /** What a guest comes to a meeting for; never to vote. */
    public enum GuestRole {
        OBSERVER,
        PRESENTER,
        EXPERT,
        DONOR
    }

    /** What ended a proxy before the meeting did. */
    public enum ProxyEnd {
        REVOKED,
        GIVER_CAME,
        HOLDER_LEFT
    }

    /** What ended a conflict: the parties agreed, or an arbitrator or a committee ruled. */
    public enum Settlement {
        AGREEMENT,
        RULING
    }

    /** What a statement is for; {@code DISSENT} disagrees with the coalition. */
    public enum StatementKind {
        ANNOUNCEMENT,
        POSITION,
        SUCCESS,
        DISSENT
    }

    /** Whom a statement is made to; {@code MEMBERS} stays inside. */
    public enum Audience {
        MEMBERS,
        PUBLIC,
        MEDIA
    }

    /** What the coalition publishes, its mission, successes and bulletins among it. */
    public enum PublicationKind {
        RESOURCE,
        OPINION,
        LOCAL,
        NEWS,
        FORUM,
        SERVICE,
        MISSION,
        SUCCESS,
        BULLETIN
    }

    /** What is celebrated. */
    public enum CelebrationKind {
        SMALL_WIN,
        MILESTONE,
        ANNIVERSARY,
        OUTSTANDING_CONTRIBUTION
    }

    /** What a campaign is for. */
    public enum CampaignKind {
        ADVOCACY,
        ELECTION
    }

    /** The eight stages of a campaign, in their order. */
    public enum CampaignStage {
        AIM,
        TARGET_GROUPS,
        SUPPORT,
        MESSAGES,
        PARTNERS,
        ACTIVISTS,
        REVIEW,
        FINAL_EVALUATION
    }

    /** How near a goal is. */
    public enum Horizon {
        NEAR,
        FAR
    }

    /** The strategies of a campaign. */
    public enum Strategy {
        LEGAL,
        RESEARCH,
        POLITICAL,
        NEGOTIATION,
        MEDIA
    }

    /** What a campaign needs to be good at, or its sponsors lose credibility and allies. */
    public enum Capacity {
        ADVOCACY_SKILLS,
        PLANNING,
        ORGANISING,
        COMMUNICATION,
        RUNNING
    }

    /** Why somebody is visited. */
    public enum VisitPurpose {
        LICENSING,
        ADVOCACY,
        OTHER
    }

    /** Whether something is evaluated while it runs or at its end. */
    public enum EvaluationStage {
        INTERIM,
        FINAL
    }

    /** What a lesson comes from. */
    public enum LessonKind {
        SUCCESS,
        SETBACK,
        PRACTICE
    }

    /** The three lists of steps by which a coalition may see how far it is. */
    public enum StepModel {
        BETTERMENT(7),
        EMPOWERMENT(16),
        EIGHT(8);

        private final int steps;

        StepModel(int steps) {
            this.steps = steps;
        }

        /** How many steps the list has. */
        public int steps() {
            return steps;
        }
    }

    /** The four indicators that a community was empowered, in their order. */
    public enum Indicator {
        SUPPORT_AND_FINANCE,
        TECHNICAL_COMPETENCE,
        HOUSING_AND_SERVICES,
        DECIDING_THEIR_FUTURE
    }
}
