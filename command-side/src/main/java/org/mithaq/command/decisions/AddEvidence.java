package org.mithaq.command.decisions;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.EvidenceAdded;
import org.mithaq.events.DecisionId;
import org.mithaq.text.Text;

/**
 * Adds evidence to a decision that was made, or that is prepared under this id. Numbers and stories count alike.
 */
@Intention(
        ar = "إضافة دليل إلى قرار",
        en = "Add evidence to a decision",
        rules = {"R-061", "R-123"},
        concern = Concern.MATTER,
        example = """
                {"decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "evidence": {"kind": "STORY",
                              "title": {"ar": "شهادات الأهل", "en": "What parents told us"},
                              "source": {"ar": "لقاء الأهل", "en": "The parents' meeting"}}}""")
public record AddEvidence(DecisionId decision, Evidence evidence) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        boolean news = !state.decisions().evidenceFor(decision).contains(evidence);
        return Examination.of(state, context)
                .possible(
                        news,
                        () -> new Fault(
                                Fault.Kind.ALREADY_EXISTS,
                                Text.of(
                                        "هذا الدليل مسجَّل لهذا القرار من قبل",
                                        "this evidence is on record for this decision already")))
                .acceptOne(() -> new EvidenceAdded(decision, evidence));
    }
}
