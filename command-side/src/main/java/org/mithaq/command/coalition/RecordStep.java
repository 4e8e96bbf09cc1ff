package org.mithaq.command.coalition;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CoalitionEvent.StepRecorded;
import org.mithaq.events.Vocabulary.StepModel;
import org.mithaq.text.Text;

/**
 * Records that a step of one of the three lists was taken: in any order, and more than once where it was taken again
 * (R-014, R-015, R-016).
 *
 * @param step the number of the step in its list, from 1
 * @param done what was done
 */
@Intention(
        ar = "تدوين خطوة",
        en = "Record a step",
        rules = {"R-014", "R-015", "R-016"},
        concern = Concern.COALITION,
        example = """
                {"model": "EMPOWERMENT", "step": 1,
                 "done": {"ar": "حوار حول القيم والمواقف", "en": "A talk on values and attitudes"}}""")
public record RecordStep(StepModel model, int step, Text done) implements Command {

    public RecordStep {
        if (step < 1 || step > model.steps()) {
            throw new IllegalArgumentException(
                    "\"step\" of %s is a whole number from 1 to %d".formatted(model, model.steps()));
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context).acceptOne(() -> new StepRecorded(model, step, done));
    }
}
