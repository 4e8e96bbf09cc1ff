package org.mithaq.command.coalition;

import java.util.List;
import java.util.Set;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CoalitionEvent.Preconditions;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.text.Text;

/**
 * Answers the seven questions that come before a coalition. A "no" is on the record, it does not stop the assessment.
 *
 * @param answers the seven questions of R-003 in their order
 * @param preconditions the preconditions of R-004
 * @param needs what is to be achieved, strengths and needs, pros and cons, goals
 * @param barriersAssessed which of the eight obstacles of R-005 were looked at
 */
@Intention(ar = "تقييم الجاهزية", en = "Assess readiness", concern = Concern.COALITION, example = """
                {"answers": [true, true, true, true, true, true, true],
                 "preconditions": {"issueClear": true, "trust": true, "bestWay": true},
                 "needs": [{"ar": "خفض العنف", "en": "Less violence"}],
                 "barriersAssessed": ["TURF", "FUNDING"]}""")
public record AssessReadiness(
        List<Boolean> answers, Preconditions preconditions, List<Text> needs, Set<BarrierKind> barriersAssessed)
        implements Command {

    private static final int QUESTIONS = 7;

    public AssessReadiness {
        if (answers.size() != QUESTIONS) {
            throw new IllegalArgumentException("\"answers\" takes exactly 7 answers, one for each question of R-003");
        }
        answers = Given.list(answers);
        needs = Given.list(needs);
        barriersAssessed = Given.set(barriersAssessed);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .acceptOne(() -> new ReadinessAssessed(answers, preconditions, needs, barriersAssessed));
    }

    @Override
    public boolean opensCoalition() {
        return true;
    }
}
