package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.EvidenceKind;
import org.mithaq.events.Vocabulary.ProvisionalReason;
import org.mithaq.events.Vocabulary.RediscussionExemption;
import org.mithaq.text.Text;

/** Decisions and what they rest on (rule group H). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface DecisionEvent extends Event {

    DecisionId decision();

    @Override
    default String subject() {
        return "decisions/" + decision();
    }

    /**
     * A proposal under the id that its decision will have.
     *
     * @param proposer the party that proposes
     * @param important whether all members are to be consulted
     * @param consultation how they were asked; absent where nobody is consulted
     * @param missionRef how it serves the mission
     * @param replaces the decision on the same matter that it would replace
     * @param amount what it would commit, in the coalition's currency
     * @param voteOn the day on which the vote is planned
     */
    @EventType(value = "decision.proposed", ar = "اقتُرح قرار", en = "Decision proposed")
    record DecisionProposed(
            DecisionId decision,
            DecisionKind kind,
            Text title,
            @Nullable Text text,
            PartyId proposer,
            boolean important,
            @Nullable Consultation consultation,
            @Nullable Text missionRef,
            List<Evidence> evidence,
            @Nullable DecisionId replaces,
            @Nullable Long amount,
            @Nullable LocalDate voteOn)
            implements DecisionEvent {

        public DecisionProposed {
            evidence = Given.list(evidence);
        }
    }

    /**
     * How members are asked about a proposal.
     *
     * @param from the day on which they can begin to answer
     * @param days how long they have
     * @param allMembers whether every member is asked
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Consultation(LocalDate from, int days, boolean allMembers) {

        /** The longest time for it, in days. */
        public static final int LONGEST = 365;

        public Consultation {
            if (days < 0 || days > LONGEST) {
                throw new IllegalArgumentException("\"days\" is a whole number from 0 to " + LONGEST);
            }
        }

        /** The day on which it is over. */
        public LocalDate until() {
            return from.plusDays(days);
        }
    }

    /** A stated disagreement with a proposal, to be answered before it is decided. */
    @EventType(value = "decision.objection-raised", ar = "أُبدي اعتراض", en = "Objection raised")
    record ObjectionRaised(DecisionId decision, ObjectionId objection, PartyId party, Text text)
            implements DecisionEvent {}

    /** @param withdrawn whether the party that raised it is satisfied and takes it back */
    @EventType(value = "decision.objection-answered", ar = "أُجيب عن اعتراض", en = "Objection answered")
    record ObjectionAnswered(DecisionId decision, ObjectionId objection, Text answer, boolean withdrawn)
            implements DecisionEvent {}

    /**
     * A minority's opinion, kept beside the decision for ever.
     *
     * @param standAside whether the party takes no part in carrying it out, which is no breach
     */
    @EventType(value = "decision.dissent-recorded", ar = "دُوّن رأي مخالف", en = "Dissent recorded")
    record DissentRecorded(DecisionId decision, PartyId party, Text opinion, boolean standAside)
            implements DecisionEvent {}

    /** The decision was carried out, or what it settles can no longer be undone for another reason. */
    @EventType(value = "decision.settled", ar = "نُفّذ القرار", en = "Decision carried out")
    record DecisionSettled(
            DecisionId decision,
            RediscussionExemption as,
            @Nullable Text note) implements DecisionEvent {}

    /** Evidence for a decision that is prepared or made. */
    @EventType(value = "decision.evidence-added", ar = "أُضيف دليل إلى قرار", en = "Evidence added")
    record EvidenceAdded(DecisionId decision, Evidence evidence) implements DecisionEvent {}

    /** @param source where it comes from, such as a census, a university, a person's account by role */
    record Evidence(EvidenceKind kind, Text title, Text source) {}

    /**
     * A decision as it was made: wording, reasons, alternatives, vote, who was present, and the rule applied.
     *
     * @param number 1, 2, 3, … within the coalition
     * @param text the exact wording
     * @param meeting the meeting that decided; absent where it was decided in writing
     * @param procedure the written procedure that decided; absent where a meeting did
     * @param body the kind of body that decided
     * @param vote the tally
     * @param outcome whether the proposal was adopted; one that was not is on the record all the same
     * @param rule the decision rule applied, of the charter version in the record's circumstances
     * @param quorum the attendance, or in writing the participation, required and found; absent before a quorum rule exists
     * @param present the parties present when it was decided, or that took part in writing
     * @param proxies the votes that somebody present held for somebody absent
     * @param mover the party that moved it
     * @param affectedGroups whose lives it touches, and whether they took part
     * @param refersToMission whether it names the mission as its ground
     * @param concessions what was given up to reach it
     * @param amount what it commits, in the coalition's currency; absent where no money is involved
     * @param ballots how each party voted, where the vote was open; a proxy is a ballot of who gave it
     * @param recused the parties that declared a conflict of interest: they count for the quorum and do not vote
     * @param validity from when until when it is in force, and when it is looked at again
     * @param provision whose ratification it awaits; absent where it awaits none
     */
    @EventType(value = "decision.recorded", ar = "دُوّن قرار", en = "Decision recorded")
    record DecisionRecorded(
            DecisionId decision,
            int number,
            DecisionKind kind,
            Text title,
            Text text,
            @Nullable MeetingId meeting,
            @Nullable WrittenProcedureId procedure,
            BodyKind body,
            Vote vote,
            Outcome outcome,
            DecisionRule rule,
            @Nullable Quorum quorum,
            List<PartyId> present,
            List<Proxy> proxies,
            List<PartyId> absent,
            @Nullable PartyId mover,
            List<Text> reasons,
            List<Text> alternatives,
            List<Evidence> evidence,
            List<AffectedGroup> affectedGroups,
            List<Text> concessions,
            boolean refersToMission,
            @Nullable Long amount,
            List<Ballot> ballots,
            List<PartyId> recused,
            @Nullable Validity validity,
            @Nullable Provision provision)
            implements DecisionEvent {

        public DecisionRecorded {
            ballots = Given.list(ballots);
            recused = Given.list(recused);
            present = Given.list(present);
            proxies = Given.list(proxies);
            absent = Given.list(absent);
            reasons = Given.list(reasons);
            alternatives = Given.list(alternatives);
            evidence = Given.list(evidence);
            affectedGroups = Given.list(affectedGroups);
            concessions = Given.list(concessions);
        }
    }

    /** A vote of a party that is absent, held by one that is present. */
    record Proxy(PartyId from, PartyId to) {}

    /** How one party voted. */
    record Ballot(PartyId party, Choice choice) {}

    /**
     * @param afterDays how many days after the decision it takes effect, as the policy of re-discussion says
     * @param from the first day on which it is in force, where the decision names one
     * @param until the last day on which it is; without end if absent
     * @param review the day on which it is looked at again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Validity(
            @Nullable Integer afterDays,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate review) {

        public Validity {
            if (from != null && until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("\"until\" is not before \"from\"");
            }
        }
    }

    /**
     * An act that is in force only once it is ratified.
     *
     * @param by the bodies that can ratify it; all members always can
     * @param withinDays how many days after the decision they can
     */
    record Provision(ProvisionalReason reason, List<BodyKind> by, int withinDays) {

        public Provision {
            by = Given.list(by);
        }
    }

    /** @param by the decision that ratified it */
    @EventType(value = "decision.ratified", ar = "صودق على القرار", en = "Decision ratified")
    record DecisionRatified(DecisionId decision, DecisionId by) implements DecisionEvent {}

    /** @param by the decision that refused to ratify it, or that was to ratify it and was not adopted */
    @EventType(value = "decision.ratification-refused", ar = "رُفضت المصادقة على القرار", en = "Ratification refused")
    record RatificationRefused(DecisionId decision, DecisionId by) implements DecisionEvent {}

    /** What came of a vote. */
    enum Outcome {
        ADOPTED,
        NOT_ADOPTED,
        PENDING_RATIFICATION
    }

    /** Votes for, against, and abstentions; whole numbers from 0 to 100000 each. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Vote(int inFavour, int against, int abstained) {

        private static final int MOST = 100_000;

        public Vote {
            if (Math.min(inFavour, Math.min(against, abstained)) < 0
                    || Math.max(inFavour, Math.max(against, abstained)) > MOST) {
                throw new IllegalArgumentException(
                        "\"inFavour\", \"against\" and \"abstained\" are counts from 0 to " + MOST);
            }
        }

        /** Whether somebody was for it, nobody against it and nobody abstained. */
        public boolean unanimous() {
            return inFavour > 0 && against == 0 && abstained == 0;
        }

        /** Everybody who took part in the vote. */
        public int total() {
            return inFavour + against + abstained;
        }
    }

    /** Attendance required and found, out of those entitled. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Quorum(int required, int present, int entitled) {}

    /** A group whose lives a decision touches, and whether it was present or consulted. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AffectedGroup(Text name, boolean presentOrConsulted) {}
}
