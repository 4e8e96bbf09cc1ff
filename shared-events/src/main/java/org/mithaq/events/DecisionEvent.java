package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.EvidenceKind;
import org.mithaq.text.Text;

/** Decisions and what they rest on (rule group H). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface DecisionEvent extends Event {

    DecisionId decision();

    @Override
    default String subject() {
        return "decisions/" + decision();
    }

    /** Evidence for a decision that is prepared or made. */
    @EventType(value = "decision.evidence-added", ar = "أُضيف دليل إلى قرار", en = "Evidence added")
    record EvidenceAdded(DecisionId decision, Evidence evidence) implements DecisionEvent {}

    /** @param source where it comes from, such as a census, a university, a person's account by role */
    record Evidence(EvidenceKind kind, Text title, Text source) {}

    /**
     * A decision as it was made: wording, reasons, alternatives, vote, who was present, and the rule applied.
     *
     * @param number 1, 2, 3, … within the coalition
     * @param body the kind of body that decided
     * @param text the exact wording
     * @param vote the tally
     * @param outcome whether the proposal was adopted; one that was not is on the record all the same
     * @param rule the decision rule applied, of the charter version in the record's circumstances
     * @param quorum the attendance required and found; absent before a quorum rule exists
     * @param present the parties present when it was decided
     * @param mover the party that moved it
     * @param affectedGroups whose lives it touches, and whether they took part
     * @param refersToMission whether it names the mission as its ground
     * @param concessions what was given up to reach it
     * @param amount what it commits, in the coalition's currency; absent where no money is involved
     */
    @EventType(value = "decision.recorded", ar = "دُوّن قرار", en = "Decision recorded")
    record DecisionRecorded(
            DecisionId decision,
            int number,
            DecisionKind kind,
            Text title,
            Text text,
            @Nullable MeetingId meeting,
            BodyKind body,
            Vote vote,
            Outcome outcome,
            DecisionRule rule,
            @Nullable Quorum quorum,
            List<PartyId> present,
            @Nullable PartyId mover,
            List<Text> reasons,
            List<Text> alternatives,
            List<Evidence> evidence,
            List<AffectedGroup> affectedGroups,
            List<Text> concessions,
            boolean refersToMission,
            @Nullable Long amount)
            implements DecisionEvent {

        public DecisionRecorded {
            present = Given.list(present);
            reasons = Given.list(reasons);
            alternatives = Given.list(alternatives);
            evidence = Given.list(evidence);
            affectedGroups = Given.list(affectedGroups);
            concessions = Given.list(concessions);
        }
    }

    /** What came of a vote. */
    enum Outcome {
        ADOPTED,
        NOT_ADOPTED
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
