package org.mithaq.command.decisions;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CharterState;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.command.state.Proposals.Proposal;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.RediscussionProcedure;
import org.mithaq.rediscussion.Standing;

/** Puts a decision of a meeting on record, adopted or not. */
@Intention(
        ar = "تدوين قرار",
        en = "Record a decision",
        rules = {
            "R-025", "R-046", "R-061", "R-077", "R-113", "R-115", "R-116", "R-117", "R-120", "R-121", "R-123", "R-125",
            "R-130", "R-136", "R-143", "R-162"
        },
        concern = Concern.OWN,
        example = """
                {"kind": "DECISION_PROCEDURE",
                 "resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8058",
                   "title": {"ar": "اعتماد طريقة اتخاذ القرار", "en": "Adopt the decision procedure"},
                   "text": {"ar": "نسعى إلى الاتفاق أولاً، ثم نصوّت بالأكثرية البسيطة",
                            "en": "We seek agreement first, then vote by simple majority"},
                   "vote": {"inFavour": 19, "against": 1, "abstained": 1},
                   "alternatives": [{"ar": "أكثرية الثلثين", "en": "A majority of two thirds"}]}}""")
public record RecordDecision(DecisionKind kind, Resolution resolution) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context)
                .openToMembers()
                .clause("R-130", "granted", !onSettledMatter(resolution.decision(), state, context))
                .possible(resolution.isFirst(state), () -> Fault.exists(resolution.decision()));
        return resolution.examine(kind, state, examination).acceptOne(() -> resolution.recorded(kind, state));
    }

    /**
     * Whether it was proposed in place of a decision that stands: that one has to be superseded. So has a proposal that
     * was not adopted, where the terms that govern it say when it may be renewed.
     */
    static boolean onSettledMatter(DecisionId decision, CoalitionState state, Context context) {
        Proposal proposal = state.decisions().proposals().find(decision);
        DecisionId replaced = proposal == null ? null : proposal.put().replaces();
        Decision old = replaced == null ? null : state.decisions().find(replaced);
        if (old == null) {
            return false;
        }
        Standing standing = old.life().on(Day.of(context.occurredAt(), state));
        return standing.stands() || (standing == Standing.NOT_ADOPTED && renewable(old, state.charter()));
    }

    private static boolean renewable(Decision old, CharterState charter) {
        return charter.policy(charter.governing(old.charterVersion())).termsFor(old.kind()).stream()
                .anyMatch(terms -> terms.procedure() == RediscussionProcedure.RENEW);
    }
}
