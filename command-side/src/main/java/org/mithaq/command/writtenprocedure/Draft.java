package org.mithaq.command.writtenprocedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.decisions.ProposeDecision;
import org.mithaq.events.DecisionEvent.Consultation;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;

/**
 * A matter that goes round without having been proposed before.
 *
 * @param missionRef how it serves the mission
 * @param evidence what it rests on
 * @param replaces the decision on the same matter that it would replace
 * @param amount what it would commit, in the coalition's currency
 */
public record Draft(
        DecisionKind kind,
        Text title,
        @Nullable Text missionRef,
        List<Evidence> evidence,
        @Nullable DecisionId replaces,
        @Nullable Long amount) {

    public Draft {
        evidence = Given.list(evidence);
        if (amount != null && amount < 0) {
            throw new IllegalArgumentException("\"amount\" is a whole number, not below 0");
        }
    }

    /** The proposal that it is at the same time: whoever may vote is consulted for as long as it goes round. */
    ProposeDecision proposal(
            DecisionId decision, @Nullable Text text, LocalDate day, LocalDate closesOn, boolean allMembers) {
        int days = Math.clamp(ChronoUnit.DAYS.between(day, closesOn), 0, Consultation.LONGEST);
        return new ProposeDecision(
                decision,
                kind,
                title,
                text,
                false,
                new Consultation(day, days, allMembers),
                missionRef,
                evidence,
                replaces,
                amount,
                closesOn);
    }
}
